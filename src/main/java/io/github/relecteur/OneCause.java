package io.github.relecteur;

import io.github.relecteur.kind.sentence.SentenceKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One cause gives one finding: what a lost or invented sentence, an unrelated article or two
 * exchanged names explain is not said again.
 */
final class OneCause {

  private static final String SENTENCES = "sentence.";
  private static final String NAMES_EXCHANGED = "company.swapped";
  private static final String SYMBOLS_EXCHANGED = "ticker.swapped";

  /** The longest text from a name to the end of its symbol. */
  private static final int NEAR = 40;

  private OneCause() {}

  /** The findings without those that another one explains; takes about linear time. */
  static List<Finding> of(List<Finding> findings) {
    boolean explains = false;
    for (Finding finding : findings) {
      if (finding.code().equals(SentenceKind.UNRELATED)) {
        return List.of(finding);
      }
      explains |= isSentence(finding) || finding.code().equals(SYMBOLS_EXCHANGED);
    }
    return explains ? withoutExplained(findings) : findings;
  }

  private static List<Finding> withoutExplained(List<Finding> findings) {
    List<Finding> sentences = findings.stream().filter(OneCause::isSentence).toList();
    NavigableMap<Integer, Integer> originals = reach(sentences, Finding::original);
    NavigableMap<Integer, Integer> translations = reach(sentences, Finding::translation);
    NavigableSet<Integer> names = ends(findings, NAMES_EXCHANGED);
    List<Finding> kept = new ArrayList<>(sentences);
    for (Finding finding : findings) {
      if (!isSentence(finding)
          && !covers(originals, finding.original())
          && !covers(translations, finding.translation())
          && !isExplained(names, finding)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isSentence(Finding finding) {
    return finding.code().startsWith(SENTENCES);
  }

  /** For each place where a sentence begins, how far those that begin there or before reach. */
  private static NavigableMap<Integer, Integer> reach(
      List<Finding> sentences, Function<Finding, @Nullable Place> side) {
    NavigableMap<Integer, Integer> reach = new TreeMap<>();
    for (Finding sentence : sentences) {
      Place place = side.apply(sentence);
      if (place != null) {
        reach.merge(place.span().start(), place.span().end(), Math::max);
      }
    }
    int furthest = 0;
    for (Map.Entry<Integer, Integer> entry : reach.entrySet()) {
      furthest = Math.max(furthest, entry.getValue());
      entry.setValue(furthest);
    }
    return reach;
  }

  private static boolean covers(NavigableMap<Integer, Integer> reach, @Nullable Place part) {
    Map.Entry<Integer, Integer> before =
        part == null ? null : reach.floorEntry(part.span().start());
    return before != null && part != null && part.span().end() <= before.getValue();
  }

  /** Where the originals end of findings with a code. */
  private static NavigableSet<Integer> ends(List<Finding> findings, String code) {
    NavigableSet<Integer> ends = new TreeSet<>();
    for (Finding finding : findings) {
      Place place = finding.original();
      if (place != null && finding.code().equals(code)) {
        ends.add(place.span().end());
      }
    }
    return ends;
  }

  /** Whether names that were exchanged explain that symbols seem to be. */
  private static boolean isExplained(NavigableSet<Integer> names, Finding symbols) {
    Place symbol = symbols.original();
    if (symbol == null || !symbols.code().equals(SYMBOLS_EXCHANGED)) {
      return false;
    }
    Integer name = names.floor(symbol.span().end());
    return name != null && symbol.span().end() - name <= NEAR;
  }
}
