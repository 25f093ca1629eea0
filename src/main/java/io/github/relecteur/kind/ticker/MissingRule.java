package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Finds symbols that the translation has lost. */
final class MissingRule extends TickerRule {

  MissingRule() {
    super(
        info(
            "ticker.missing",
            "omission",
            "omission",
            "Robinhood (NASDAQ: HOOD) opened an office.",
            "Robinhood a ouvert un bureau.",
            "Robinhood (Nasdaq : HOOD) a ouvert un bureau."));
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (pair.original() == null) {
      return Optional.empty();
    }
    boolean moveLeft =
        pair.translation() != null && pair.translationTicker().form() == Form.MOVE_ONLY;
    if (pair.translation() != null && !moveLeft) {
      return Optional.empty();
    }
    Ticker original = pair.originalTicker();
    Place here = pair.wholeOriginal();
    Place there = moveLeft ? pair.wholeTranslation() : null;
    return Optional.of(
        finding(
            moveLeft ? 0.95 : confidence(original) - 0.1,
            Messages.of("ticker.missing", Messages.quoted(original.symbol())),
            moveLeft ? pair.originalPlace(original.symbolAt()) : here,
            there,
            List.of(),
            there == null ? null : withSymbol(here, original, there)));
  }

  /** The ticker of the original with the move as the translation has it. */
  private static String withSymbol(Place here, Ticker original, Place there) {
    Move move = original.move();
    int end = move == null ? here.text().length() : move.at().start() - original.start();
    return end <= 0 || end > here.text().length()
        ? here.text()
        : here.text().substring(0, end) + there.text();
  }
}
