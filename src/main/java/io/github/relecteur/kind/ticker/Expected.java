package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Read;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the original leads one to expect in the place of a symbol of the translation. */
final class Expected {

  private static final int MOST = 400;
  private static final double SAME_NAME = 0.6;

  private final SymbolTranslations translations;
  private final List<Ticker> tickers = new ArrayList<>();
  private final Set<String> symbols = new HashSet<>();

  Expected(List<Read<Ticker>> original, SymbolTranslations translations) {
    this.translations = translations;
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (Read<Ticker> read : original) {
      Ticker ticker = read.value();
      Move move = ticker.move();
      List<Object> what = List.of(ticker.symbol(), ticker.name(), move == null ? "" : move.value());
      if (tickers.size() < MOST && seen.add(what)) {
        tickers.add(ticker);
      }
      symbols.add(ticker.symbol().toUpperCase(Locale.ROOT));
    }
  }

  /** Whether nothing is expected. */
  boolean isEmpty() {
    return tickers.isEmpty();
  }

  /** Whether the original has this symbol, whatever its case. */
  boolean has(String symbol) {
    return !symbols.isEmpty() && symbols.contains(symbol.toUpperCase(Locale.ROOT));
  }

  /** Whether a symbol is one of the original, a slip of one or a translation of one. */
  boolean derives(String symbol) {
    return has(symbol) || tickers.stream().anyMatch(t -> derives(t, symbol));
  }

  private boolean derives(Ticker ticker, String symbol) {
    return ticker.symbol().equalsIgnoreCase(symbol)
        || (symbol.length() > 2 && SymbolTranslations.isSlip(ticker.symbol(), symbol))
        || translations.translates(ticker.symbol(), symbol);
  }

  /** Whether a symbol of the original stands after the same name. */
  boolean isNamed(List<String> name) {
    return tickers.stream().anyMatch(t -> NameBefore.likeness(t.name(), name) >= SAME_NAME);
  }

  /** Whether a word after this name derives from the symbol that the original has after it. */
  boolean derivesAfter(List<String> name, String word) {
    return tickers.stream()
        .anyMatch(
            t ->
                NameBefore.likeness(t.name(), name) >= SAME_NAME
                    && (derives(t, word) || SymbolTranslations.isSlip(t.symbol(), word)));
  }

  /**
   * Whether a move alone in a bracket is one whose symbol was lost.
   *
   * @param move the move
   * @param name the words before it
   * @param text the sentence it stands in
   */
  boolean lost(Move move, List<String> name, String text) {
    return tickers.stream()
        .anyMatch(
            t ->
                t.move() != null
                    && t.move().sameSize(move)
                    && (NameBefore.likeness(t.name(), name) >= SAME_NAME
                        || !text.contains(t.symbol())));
  }

  /** Whether the original has a move of this size. */
  boolean moves(Move move) {
    return tickers.stream().anyMatch(t -> t.move() != null && t.move().sameSize(move));
  }
}
