package io.github.relecteur.corpus;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check of one item of the corpus gave, set against what it must give.
 *
 * @param item the item
 * @param hits the findings that were expected
 * @param others the findings that were not, also those that do no harm
 * @param misses the expectations that nothing met
 */
public record Outcome(
    CorpusItem item, List<Hit> hits, List<Finding> others, List<Expectation> misses) {

  /** An expectation and the finding that met it. */
  public record Hit(Expectation expectation, Finding finding) {}

  /** Copies the lists. */
  public Outcome {
    hits = List.copyOf(hits);
    others = List.copyOf(others);
    misses = List.copyOf(misses);
  }

  /** Sets a report against the expectations of an item; each expectation is met once. */
  static Outcome of(CorpusItem item, Report report) {
    List<Expectation> open = new ArrayList<>(item.expectations());
    List<Hit> hits = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : report.findings()) {
      int met = 0;
      while (met < open.size() && !open.get(met).matches(finding)) {
        met++;
      }
      if (met < open.size()) {
        hits.add(new Hit(open.remove(met), finding));
      } else {
        others.add(finding);
      }
    }
    return new Outcome(item, hits, others, open);
  }

  /** The findings that should not be there: not expected, and worse than info or of the code. */
  public List<Finding> falseAlarms() {
    return others.stream()
        .filter(f -> f.severity() != Severity.INFO || f.code().equals(item.code()))
        .toList();
  }

  /** The code under which something else was reported at the place of an expectation not met. */
  Optional<String> seenAs(Expectation miss) {
    return others.stream().filter(miss::touches).map(Finding::code).findFirst();
  }

  /** What is wrong with the finding of the expected code that was reported there instead. */
  Optional<String> difference(Expectation miss) {
    return others.stream()
        .filter(finding -> miss.touches(finding) && miss.code().equals(finding.code()))
        .map(miss::difference)
        .findFirst();
  }

  /** Whether exactly what was expected was found. */
  public boolean passed() {
    return falseAlarms().isEmpty() && misses.isEmpty();
  }

  /** What is wrong, one line for each false alarm and each miss; empty if nothing is. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    for (Finding finding : falseAlarms()) {
      text.append("false alarm  ").append(describe(finding)).append('\n');
    }
    for (Expectation miss : misses) {
      text.append("missed       corpus/").append(item.file()).append(':').append(miss.line());
      text.append(": ").append(miss.describe(item));
      difference(miss).ifPresent(difference -> text.append(": ").append(difference));
      text.append('\n');
    }
    return text.toString();
  }

  private static String describe(Finding finding) {
    return finding.code()
        + ' '
        + finding.severity().code()
        + ": "
        + (finding.original() == null ? "(nothing)" : "«" + finding.original().text() + "»")
        + " → "
        + (finding.translation() == null ? "(nothing)" : "«" + finding.translation().text() + "»")
        + (finding.suggestion() == null ? "" : " suggest=\"" + finding.suggestion() + '"')
        + " ("
        + finding.message()
        + ')';
  }
}
