package io.github.relecteur;

import io.github.relecteur.kind.sentence.SentenceKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cause gives one finding: what a lost sentence, an unrelated article or two exchanged names
 * explain is not said again.
 */
final class OneCause {

  private static final String NAMES_EXCHANGED = "company.swapped";
  private static final String SYMBOLS_EXCHANGED = "ticker.swapped";

  /** The longest text from a name to the end of its symbol. */
  private static final int NEAR = 40;

  private OneCause() {}

  /** The findings without those that another one explains. */
  static List<Finding> of(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.code().equals(SentenceKind.UNRELATED)) {
        return List.of(finding);
      }
    }
    List<Finding> sentences = findings.stream().filter(OneCause::isSentence).toList();
    List<Finding> kept = new ArrayList<>(sentences);
    for (Finding finding : findings) {
      if (!isSentence(finding)
          && sentences.stream().noneMatch(s -> explains(s, finding))
          && findings.stream().noneMatch(names -> isExchangeOf(names, finding))) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isSentence(Finding finding) {
    return finding.code().equals(SentenceKind.MISSING)
        || finding.code().equals(SentenceKind.UNTRANSLATED);
  }

  private static boolean explains(Finding sentence, Finding finding) {
    return covers(sentence.original(), finding.original())
        || covers(sentence.translation(), finding.translation());
  }

  /** Whether names that were exchanged explain that symbols seem to be. */
  private static boolean isExchangeOf(Finding names, Finding symbols) {
    Place name = names.original();
    Place symbol = symbols.original();
    if (name == null
        || symbol == null
        || !names.code().equals(NAMES_EXCHANGED)
        || !symbols.code().equals(SYMBOLS_EXCHANGED)) {
      return false;
    }
    int gap = symbol.span().end() - name.span().end();
    return gap >= 0 && gap <= NEAR;
  }

  private static boolean covers(@Nullable Place whole, @Nullable Place part) {
    return whole != null && part != null && whole.span().contains(part.span());
  }
}
