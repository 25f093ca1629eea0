package io.github.relecteur.corpus;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check of one item of the corpus gave, set against what it must give.
 *
 * @param item the item
 * @param hits the findings that were expected
 * @param falseAlarms the findings that were not
 * @param misses the expectations that nothing met
 */
public record Outcome(
    CorpusItem item, List<Finding> hits, List<Finding> falseAlarms, List<Expectation> misses) {

  /** Copies the lists. */
  public Outcome {
    hits = List.copyOf(hits);
    falseAlarms = List.copyOf(falseAlarms);
    misses = List.copyOf(misses);
  }

  /** Sets a report against the expectations of an item; each expectation is met once. */
  static Outcome of(CorpusItem item, Report report) {
    List<Expectation> open = new ArrayList<>(item.expectations());
    List<Finding> hits = new ArrayList<>();
    List<Finding> falseAlarms = new ArrayList<>();
    for (Finding finding : report.findings()) {
      int met = 0;
      while (met < open.size() && !open.get(met).matches(finding)) {
        met++;
      }
      if (met < open.size()) {
        open.remove(met);
        hits.add(finding);
      } else if (finding.severity() != Severity.INFO || finding.code().equals(item.code())) {
        falseAlarms.add(finding);
      }
    }
    return new Outcome(item, hits, falseAlarms, open);
  }

  /** Whether exactly what was expected was found. */
  public boolean passed() {
    return falseAlarms.isEmpty() && misses.isEmpty();
  }

  /** What is wrong, one line for each false alarm and each miss; empty if nothing is. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    for (Finding finding : falseAlarms) {
      text.append("false alarm  ").append(describe(finding)).append('\n');
    }
    for (Expectation miss : misses) {
      text.append("missed       corpus/").append(item.file()).append(':').append(miss.line());
      text.append(": ").append(miss.describe(item)).append('\n');
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
