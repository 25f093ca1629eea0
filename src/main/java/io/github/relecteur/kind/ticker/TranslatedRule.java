package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds symbols that were translated as if they were words. */
final class TranslatedRule extends TickerRule {

  private final SymbolTranslations translations;

  TranslatedRule(SymbolTranslations translations) {
    super(
        info(
            "ticker.translated",
            "mistranslation",
            "inconsistent-entities",
            "Caterpillar (CAT) raised its forecast.",
            "Caterpillar (CHAT) a relevé sa prévision.",
            "Caterpillar (CAT) a relevé sa prévision."));
    this.translations = translations;
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (!pair.isPaired() || pair.translationTicker().form() == Form.MOVE_ONLY) {
      return Optional.empty();
    }
    Ticker original = pair.originalTicker();
    Ticker translation = pair.translationTicker();
    if (Symbol.sameLetters(original, translation) || original.form() == Form.ISIN) {
      return Optional.empty();
    }
    String word = translation.symbol();
    boolean translated =
        translations.translates(original.symbol(), word)
            || (SymbolTranslations.isWord(word)
                && !SymbolTranslations.isSlip(original.symbol(), word));
    return translated ? Optional.of(symbolFinding(pair)) : Optional.empty();
  }
}
