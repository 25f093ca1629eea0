package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Finds two symbols that have changed places between their companies. */
final class SwappedRule extends TickerRule {

  SwappedRule() {
    super(
        info(
            "ticker.swapped",
            "mistranslation",
            "inconsistent-entities",
            "Boeing (BA) outsold Airbus (AIR).",
            "Boeing (AIR) a vendu plus qu’Airbus (BA).",
            "Boeing (BA) a vendu plus qu’Airbus (AIR)."));
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    TickerPair partner = pair.partner();
    if (partner == null || !pair.isPaired() || !partner.isPaired()) {
      return Optional.empty();
    }
    Place original = pair.originalPlace(pair.originalTicker().symbolAt());
    Place translation = pair.translationPlace(pair.translationTicker().symbolAt());
    Place otherOriginal = partner.originalPlace(partner.originalTicker().symbolAt());
    Place otherTranslation = partner.translationPlace(partner.translationTicker().symbolAt());
    return Optional.of(
        finding(
            0.95,
            Messages.of(
                "ticker.swapped",
                Messages.quoted(original.text()),
                Messages.quoted(otherOriginal.text())),
            original,
            translation,
            List.of(otherOriginal, otherTranslation),
            original.text()));
  }
}
