package io.github.relecteur.kind.ticker;

import java.util.Collections;
import java.util.Locale;

/** Compares symbols as written. */
final class Symbol {

  private Symbol() {}

  /** Whether two symbols are the same, however the class of shares is set off. */
  static boolean same(Ticker one, Ticker other) {
    return unified(one).equals(unified(other));
  }

  /** Whether two symbols differ at most in case. */
  static boolean sameLetters(Ticker one, Ticker other) {
    return unified(one).equalsIgnoreCase(unified(other));
  }

  /** A name for the symbol that both languages share. */
  static String key(Ticker ticker) {
    if (ticker.form() == Form.MOVE_ONLY) {
      return "ticker:?";
    }
    String kind = ticker.form() == Form.ISIN ? "isin:" : "ticker:";
    return kind + unified(ticker).toUpperCase(Locale.ROOT);
  }

  /** Whether two tickers may stand at the same exchange; also true if one says nothing of it. */
  static boolean mayShareExchange(Ticker one, Ticker other) {
    return one.groups().isEmpty()
        || other.groups().isEmpty()
        || !Collections.disjoint(one.groups(), other.groups());
  }

  /** The symbol as written, whatever sets off its class of shares. */
  static String exact(Ticker ticker) {
    return unified(ticker);
  }

  private static String unified(Ticker ticker) {
    return ticker.symbol().replace('/', '.').replace('-', '.');
  }
}
