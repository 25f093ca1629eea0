package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Finds symbols that are said to stand at another exchange. */
final class ExchangeRule extends TickerRule {

  ExchangeRule() {
    super(
        info(
            "ticker.exchange",
            "mistranslation",
            "mistranslation",
            "Nvidia (NASDAQ: NVDA) rose.",
            "Nvidia (NYSE : NVDA) a progressé.",
            "Nvidia (Nasdaq : NVDA) a progressé."));
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (!pair.isPaired()) {
      return Optional.empty();
    }
    Ticker original = pair.originalTicker();
    Ticker translation = pair.translationTicker();
    Range originalAt = original.exchangeAt();
    Range translationAt = translation.exchangeAt();
    if (originalAt == null || translationAt == null || agree(original, translation)) {
      return Optional.empty();
    }
    Place here = pair.originalPlace(originalAt);
    Place there = pair.translationPlace(translationAt);
    boolean sameForm = original.form() == translation.form();
    return Optional.of(
        finding(
            0.95,
            Messages.of(
                "ticker.exchange",
                Messages.quoted(original.symbol()),
                Messages.quoted(here.text()),
                Messages.quoted(there.text())),
            here,
            there,
            List.of(),
            sameForm ? here.text() : null));
  }

  private static boolean agree(Ticker original, Ticker translation) {
    if (original.exchange().equalsIgnoreCase(translation.exchange())) {
      return true;
    }
    if (original.groups().isEmpty()) {
      return original.form() != translation.form()
          || (!translation.groups().isEmpty() && !isCode(original.exchange()));
    }
    return !translation.groups().isEmpty() && Symbol.mayShareExchange(original, translation);
  }

  private static boolean isCode(String label) {
    return label.chars().noneMatch(Character::isLowerCase);
  }
}
