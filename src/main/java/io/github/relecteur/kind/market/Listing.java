package io.github.relecteur.kind.market;

import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * A symbol of an article with the company whose name stands before it.
 *
 * @param side the text it stands in
 * @param bead the index of the bead it stands in
 * @param sentence the index of its sentence
 * @param ticker the symbol
 * @param company the company right before it; null if there is none
 */
public record Listing(
    Side side, int bead, int sentence, Mention ticker, @Nullable Mention company) {

  /** The symbol without its exchange; empty if only a move is left. */
  String symbol() {
    return ticker.attributes().getOrDefault("symbol", "");
  }

  /** The code of the exchange beside the symbol; empty if there is none, or it may be several. */
  String exchange() {
    return ticker.attributes().getOrDefault("exchange", "");
  }

  /** The move beside the symbol as a plain number; empty if there is none. */
  String move() {
    return ticker.attributes().getOrDefault("move", "");
  }

  /** The key of the company; empty if there is none. */
  String companyKey() {
    return company == null ? "" : company.key();
  }

  /** Where the symbol stands. */
  Place place() {
    return Place.of(side, ticker);
  }
}
