package io.github.relecteur.kind.ticker;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Finds symbols that stand only in the translation. */
final class AddedRule extends TickerRule {

  private static final int SHORTEST_SURE = 4;

  private final SymbolEvidence evidence;

  AddedRule(SymbolEvidence evidence) {
    super(
        info(
            "ticker.added",
            "addition",
            "addition",
            "The airline cut its forecast.",
            "La compagnie (NYSE : DAL) a abaissé sa prévision.",
            "La compagnie a abaissé sa prévision."));
    this.evidence = evidence;
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (pair.original() != null || pair.translation() == null) {
      return Optional.empty();
    }
    Ticker translation = pair.translationTicker();
    boolean doubtful = translation.form() == Form.BARE && translation.move() == null;
    if (translation.form() == Form.MOVE_ONLY || (doubtful && !isTold(translation))) {
      return Optional.empty();
    }
    Place there = pair.wholeTranslation();
    return Optional.of(
        finding(
            confidence(translation) - 0.1,
            withFault(
                Messages.of("ticker.added", Messages.quoted(translation.symbol())), translation),
            null,
            there,
            List.of(),
            null));
  }

  /**
   * Whether letters in brackets are surely a symbol: that of the company before them, or a long one
   * of another company, which no acronym is.
   */
  private boolean isTold(Ticker ticker) {
    String symbol = ticker.symbol();
    boolean sure = symbol.length() >= SHORTEST_SURE && !ticker.name().isEmpty();
    return evidence.isKnown(symbol, ticker.name())
        || (sure && evidence.isKnown(symbol) && !evidence.isOrdinary(symbol));
  }
}
