package io.github.relecteur.kind.ticker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a bracket that holds nothing but symbols and moves. */
final class BracketReader {

  private static final int LONGEST = 80;

  private final TickerReader reader;
  private final String text;
  private final int open;
  private final int close;

  BracketReader(TickerReader reader, int open, int close) {
    this.reader = reader;
    this.text = reader.text();
    this.open = open;
    this.close = close;
  }

  void read() {
    if (close >= text.length() || close - open > LONGEST || close - open < 2) {
      return;
    }
    List<Ticker> items = items();
    if (items.isEmpty()) {
      lostSymbol();
      return;
    }
    List<String> name = reader.name(items.get(0).start());
    List<Ticker> doubtful = new ArrayList<>(0);
    for (Ticker item : items) {
      if (!isSymbol(item, name)) {
        doubtful.add(item);
      }
    }
    if (doubtful.size() < items.size() && arePlausible(doubtful)) {
      for (Ticker item : items) {
        reader.add(item, true);
      }
    }
  }

  /** Whether items may be symbols where another one beside them is. */
  private boolean arePlausible(List<Ticker> items) {
    for (Ticker item : items) {
      if (!isPlausible(item)) {
        return false;
      }
    }
    return true;
  }

  /** The items of the bracket if all of it is symbols and moves; otherwise none. */
  private List<Ticker> items() {
    List<Ticker> items = new ArrayList<>(1);
    int at = skipSpaces(open + 1);
    while (true) {
      Ticker item = item(at);
      if (item == null) {
        return known(items);
      }
      items.add(item);
      int end = skipSpaces(item.end());
      if (end == close) {
        return items;
      }
      int next = reader.separator(item.end());
      if (next < 0) {
        return known(items.subList(0, items.size() - 1));
      }
      at = skipSpaces(next);
    }
  }

  /** Symbols before other words in the bracket, if they are all known for the name before it. */
  private List<Ticker> known(List<Ticker> items) {
    List<Ticker> symbols = new ArrayList<>(0);
    for (Ticker item : items) {
      List<String> name = reader.name(item.start());
      boolean known =
          isCapital(item)
              && (reader.forms().evidence().isKnown(item.symbol(), name)
                  || (reader.expected().has(item.symbol()) && reader.expected().isNamed(name)));
      if (!known) {
        break;
      }
      symbols.add(item);
    }
    return symbols;
  }

  private @Nullable Ticker item(int at) {
    Ticker symbol = reader.forms().symbols().strict(text, at);
    if (symbol == null && !reader.expected().isEmpty()) {
      symbol = reader.forms().symbols().word(text, at);
    }
    if (symbol == null) {
      return null;
    }
    Ticker coded = reader.forms().symbols().withCode(text, symbol);
    Ticker item = coded != null && isCoded(symbol.symbol()) ? coded : symbol;
    return item.withMove(Moves.afterInBracket(text, item.end()));
  }

  /** Whether a symbol may stand before the code of an exchange without the word Equity. */
  private boolean isCoded(String symbol) {
    return Symbols.isNumber(symbol)
        || reader.forms().evidence().isKnown(symbol)
        || reader.expected().has(symbol);
  }

  private int skipSpaces(int at) {
    int i = at;
    while (i < close && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private boolean isPlausible(Ticker item) {
    return (isCapital(item) && !reader.forms().evidence().isOrdinary(item.symbol()))
        || reader.expected().derives(item.symbol());
  }

  private static boolean isCapital(Ticker item) {
    for (int i = 0; i < item.symbol().length(); i++) {
      if (Character.isLowerCase(item.symbol().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSymbol(Ticker item, List<String> name) {
    if (item.form() != Form.BARE && isCapital(item)) {
      return true;
    }
    return isDerived(item, name) || (isCapital(item) && isSymbolByItself(item, name));
  }

  /** Whether the original explains the item. */
  private boolean isDerived(Ticker item, List<String> name) {
    Expected expected = reader.expected();
    String symbol = item.symbol();
    if (expected.isEmpty()) {
      return false;
    }
    if (item.move() != null || item.form() != Form.BARE) {
      return expected.derives(symbol)
          || expected.isNamed(name)
          || (item.move() != null && item.move().signed() && expected.moves(item.move()));
    }
    return isCapital(item)
        ? expected.derives(symbol) || expected.isNamed(name)
        : expected.derivesAfter(name, symbol);
  }

  private boolean isSymbolByItself(Ticker item, List<String> name) {
    String symbol = item.symbol();
    SymbolEvidence evidence = reader.forms().evidence();
    if (!isPlain(symbol)) {
      return false;
    }
    if (evidence.isKnown(symbol, name)) {
      return true;
    }
    if (item.move() != null && item.move().signed()) {
      return !evidence.isOrdinary(symbol);
    }
    return (reader.isLearned(symbol) && !evidence.isOrdinary(symbol))
        || evidence.looksLikeSymbol(
            symbol, reader.written(open), reader.hasOthers(), reader::hasMarket);
  }

  /** Whether a symbol is written in ASCII, with some letter. */
  private static boolean isPlain(String symbol) {
    boolean letter = false;
    for (int i = 0; i < symbol.length(); i++) {
      if (symbol.charAt(i) > 127) {
        return false;
      }
      letter |= Character.isLetter(symbol.charAt(i));
    }
    return letter;
  }

  /** A bracket that holds only the move of a symbol which the original has. */
  private void lostSymbol() {
    Expected expected = reader.expected();
    Move move = Moves.at(text, skipSpaces(open + 1));
    if (move == null || !move.signed() || skipSpaces(move.at().end()) != close) {
      return;
    }
    int start = move.at().start();
    if (expected.lost(move, reader.name(start), text)) {
      reader.add(
          new Ticker(
              Form.MOVE_ONLY, "", new Range(start, start), "", Set.of(), null, move, List.of()),
          true);
    }
  }
}
