package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds symbols whose case or letters have slipped. */
final class AlteredRule extends TickerRule {

  private final SymbolEvidence evidence;

  AlteredRule(SymbolEvidence evidence) {
    super(
        info(
            "ticker.altered",
            "mistranslation",
            "inconsistent-entities",
            "Costco (COST) fell.",
            "Costco (CSOT) a reculé.",
            "Costco (COST) a reculé."));
    this.evidence = evidence;
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (!pair.isPaired() || pair.translationTicker().form() == Form.MOVE_ONLY) {
      return Optional.empty();
    }
    Ticker original = pair.originalTicker();
    Ticker translation = pair.translationTicker();
    if (Symbol.same(original, translation)) {
      return Optional.empty();
    }
    boolean altered =
        Symbol.sameLetters(original, translation)
            || (SymbolTranslations.isSlip(original.symbol(), translation.symbol())
                && !(evidence.isKnown(translation.symbol())
                    && evidence.isKnown(original.symbol())));
    return altered ? Optional.of(symbolFinding(pair)) : Optional.empty();
  }
}
