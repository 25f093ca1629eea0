package io.github.relecteur.kind.ticker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stock symbol with what belongs to it.
 *
 * @param form how it is written
 * @param symbol the symbol alone as written, without dollar sign, suffix and exchange; empty if
 *     only a move is left
 * @param symbolAt where the symbol stands, dollar sign and suffix included
 * @param exchange the label, suffix or code of the exchange as written; empty if there is none
 * @param groups the codes of the exchanges that it may mean; empty if unknown
 * @param exchangeAt where the exchange stands; null if there is none
 * @param move the change of the price beside it; null if there is none
 * @param name the words of the name before it, folded, the nearest first
 */
record Ticker(
    Form form,
    String symbol,
    Range symbolAt,
    String exchange,
    Set<String> groups,
    @Nullable Range exchangeAt,
    @Nullable Move move,
    List<String> name) {

  Ticker {
    groups = Set.copyOf(groups);
    name = List.copyOf(name);
  }

  /** The same ticker with a move. */
  Ticker withMove(@Nullable Move newMove) {
    return new Ticker(form, symbol, symbolAt, exchange, groups, exchangeAt, newMove, name);
  }

  /** The same ticker after a name. */
  Ticker withName(List<String> newName) {
    return new Ticker(form, symbol, symbolAt, exchange, groups, exchangeAt, move, newName);
  }

  /** The first character of everything that belongs to it. */
  int start() {
    return exchangeAt == null ? symbolAt.start() : Math.min(exchangeAt.start(), symbolAt.start());
  }

  /** The character after everything that belongs to it. */
  int end() {
    return move == null ? symbolAt.end() : Math.max(move.at().end(), symbolAt.end());
  }
}
