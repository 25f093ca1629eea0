package io.github.relecteur.kind.ticker;

import io.github.relecteur.number.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the symbols of one sentence. */
final class TickerReader {

  private final TickerForms forms;
  private final Expected expected;
  private final Set<String> learned;
  private final boolean others;
  private final Tokens tokens;
  private final String text;
  private final Brackets brackets;
  private final List<Ticker> found = new ArrayList<>(0);

  /** Whether the sentence speaks of a market; null until somebody asks. */
  private @Nullable Boolean market;

  /** Whether it has several symbols before moves; null until somebody asks. */
  private @Nullable Boolean several;

  private int done;

  /**
   * Prepares to read a sentence.
   *
   * @param forms how symbols are written
   * @param expected what the original leads one to expect
   * @param learned symbols that the article has elsewhere with stronger evidence
   * @param others whether symbols have been read in this sentence before
   * @param tokens the tokens of the uniform text of the sentence
   */
  TickerReader(
      TickerForms forms, Expected expected, Set<String> learned, boolean others, Tokens tokens) {
    this.forms = forms;
    this.expected = expected;
    this.learned = learned;
    this.others = others;
    this.tokens = tokens;
    this.text = tokens.text();
    this.brackets = new Brackets(text);
  }

  /** The symbols in order, not overlapping. */
  List<Ticker> read() {
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start();
      char c = text.charAt(start);
      boolean small = c >= 'a' && c <= 'z';
      if (!small && start >= done) {
        readAt(start, c);
      }
    }
    return found;
  }

  private void readAt(int i, char c) {
    if (c == ':') {
      labelled(i);
    } else if (c == '$') {
      cashtag(i);
    } else if (c == '(' || c == '[') {
      new BracketReader(this, i, brackets.close(i)).read();
    } else if (Symbols.isCode(c) && Symbols.startsToken(text, i)) {
      plain(i);
    }
  }

  private void labelled(int colon) {
    Labels.Label label = forms.labels().before(text, colon);
    if (label == null || label.at().start() < done) {
      return;
    }
    int start = colon + 1;
    while (start < text.length() && start < colon + 4 && " \"'$".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean glued = start == colon + 1;
    boolean inside = brackets.open(colon) >= 0;
    Ticker isin = isin(start);
    Ticker symbol = isin != null ? isin : symbolAfter(label, start, glued, inside);
    if (symbol == null) {
      return;
    }
    Ticker ticker =
        isin != null || label.text().isEmpty()
            ? symbol
            : new Ticker(
                Form.LABELLED,
                symbol.symbol(),
                symbol.symbolAt(),
                label.text(),
                label.groups(),
                label.at(),
                null,
                List.of());
    add(ticker, inside);
    if (inside) {
      others(ticker);
    }
  }

  private @Nullable Ticker symbolAfter(
      Labels.Label label, int start, boolean glued, boolean inside) {
    Ticker strict = forms.symbols().strict(text, start);
    boolean digits = strict != null && Symbols.isNumber(strict.symbol());
    if (strict != null && (!digits || (label.known() && strict.symbol().length() >= 3))) {
      boolean named = label.known() && (glued || inside || isPlainLabel(label, strict));
      return named || (!label.known() && inside && closes(strict.end())) ? strict : null;
    }
    if (!label.known() || !(glued || inside)) {
      return null;
    }
    Ticker word = forms.symbols().word(text, start);
    return word != null && Character.isLetter(word.symbol().charAt(0)) && closes(word.end())
        ? word
        : null;
  }

  /** Outside brackets a label in capitals may have a space after its colon. */
  private boolean isPlainLabel(Labels.Label label, Ticker symbol) {
    boolean capitals = label.text().chars().noneMatch(Character::isLowerCase);
    return capitals
        && symbol.symbol().length() > 1
        && !forms.evidence().isOrdinary(symbol.symbol());
  }

  /** Whether a symbol may end here: before a move, a mark or the end of a bracket. */
  boolean closes(int end) {
    return end >= text.length()
        || ",;)]\"/".indexOf(text.charAt(end)) >= 0
        || Moves.afterInBracket(text, end) != null;
  }

  /** Further symbols of the same exchange in the same bracket. */
  private void others(Ticker first) {
    while (true) {
      int next = separator(done);
      Ticker symbol = next < 0 ? null : forms.symbols().strict(text, next);
      if (symbol == null
          || !Character.isLetter(symbol.symbol().charAt(0))
          || forms.evidence().isOrdinary(symbol.symbol())
          || !closes(symbol.end())) {
        return;
      }
      add(
          new Ticker(
              Form.LABELLED,
              symbol.symbol(),
              symbol.symbolAt(),
              first.exchange(),
              first.groups(),
              null,
              null,
              List.of()),
          true);
    }
  }

  /** The place after a comma, a slash or a conjunction, or -1. */
  int separator(int at) {
    for (String separator : TickerForms.SEPARATORS) {
      if (text.startsWith(separator, at)) {
        return at + separator.length();
      }
    }
    return -1;
  }

  private void cashtag(int dollar) {
    Ticker symbol = forms.cashtag(text, dollar, expected);
    if (symbol != null) {
      add(symbol, brackets.open(dollar) >= 0);
    }
  }

  private void plain(int start) {
    Ticker isin = isin(start);
    boolean inside = brackets.open(start) >= 0;
    if (isin != null) {
      add(isin, inside);
      return;
    }
    Ticker symbol = forms.symbols().strict(text, start);
    if (symbol == null || isColon(symbol.end())) {
      return;
    }
    if (symbol.form() == Form.BARE) {
      if (isStrip(symbol, start, inside) || isIntroduced(symbol, start)) {
        add(symbol, inside);
      }
    } else if (inside || symbol.symbol().length() > 1) {
      add(symbol, inside);
    }
  }

  private boolean isStrip(Ticker symbol, int start, boolean inside) {
    boolean number = !Character.isLetter(symbol.symbol().charAt(0));
    if (number && !expected.has(symbol.symbol())) {
      return false;
    }
    Move move = Moves.after(text, symbol.end());
    return move != null
        && move.signed()
        && forms.isStrip(symbol, text, inside, hasSeveral(), name(start), expected);
  }

  private boolean isIntroduced(Ticker symbol, int start) {
    String core = symbol.symbol();
    return core.length() > 1
        && Character.isLetter(core.charAt(0))
        && forms.labels().isIntroduced(text, start)
        && !forms.evidence().isOrdinary(core);
  }

  private boolean isColon(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && text.charAt(i) == ':';
  }

  private @Nullable Ticker isin(int start) {
    int end = Isin.end(text, start);
    if (end < 0) {
      return null;
    }
    String code = text.substring(start, end);
    boolean known =
        Isin.isValid(code)
            || Isin.isLabelled(text, start)
            || (!expected.isEmpty() && expected.derives(code));
    return known
        ? new Ticker(Form.ISIN, code, new Range(start, end), "", Set.of(), null, null, List.of())
        : null;
  }

  /** Takes a symbol with its move and the name before it. */
  void add(Ticker ticker, boolean inside) {
    int end = ticker.symbolAt().end();
    Move beside = inside ? Moves.afterInBracket(text, end) : Moves.after(text, end);
    Move move = ticker.move() != null ? ticker.move() : beside;
    boolean taken = move != null && (move.signed() || inside);
    Ticker whole = ticker.withMove(taken ? move : null).withName(name(ticker.start()));
    found.add(whole);
    done = whole.end();
  }

  /** The words of the name before a place; inside a bracket those before the bracket. */
  List<String> name(int at) {
    int open = brackets.open(at);
    return forms.names().read(text, open >= 0 ? open : at);
  }

  /** The words before a place as written. */
  List<String> written(int at) {
    return NameBefore.written(text, at);
  }

  TickerForms forms() {
    return forms;
  }

  Expected expected() {
    return expected;
  }

  boolean isLearned(String symbol) {
    return learned.contains(symbol);
  }

  /** Whether the sentence has other symbols. */
  boolean hasOthers() {
    return others;
  }

  /** Whether the sentence has other symbols or speaks of a market. */
  boolean hasMarket() {
    if (market == null) {
      market = others || (text.indexOf('(') >= 0 && forms.evidence().hasMarketWord(text));
    }
    return market;
  }

  /** Whether at least two capitalised words stand before signed moves. */
  private boolean hasSeveral() {
    if (several == null) {
      several = forms.hasSeveral(text);
    }
    return several;
  }

  String text() {
    return text;
  }
}
