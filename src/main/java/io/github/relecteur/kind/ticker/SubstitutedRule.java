package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds symbols that have given way to another one. */
final class SubstitutedRule extends TickerRule {

  SubstitutedRule() {
    super(
        info(
            "ticker.substituted",
            "mistranslation",
            "inconsistent-entities",
            "BMW (BMW.DE) recalled cars.",
            "BMW (SIE.DE) a rappelé des voitures.",
            "BMW (BMW.DE) a rappelé des voitures."));
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (!pair.isPaired()
        || pair.translationTicker().form() == Form.MOVE_ONLY
        || Symbol.same(pair.originalTicker(), pair.translationTicker())) {
      return Optional.empty();
    }
    return Optional.of(symbolFinding(pair));
  }
}
