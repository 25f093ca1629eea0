package io.github.relecteur.kind.ticker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of symbols share: tables and the forms that need no bracket. */
record TickerForms(Labels labels, Symbols symbols, NameBefore names, SymbolEvidence evidence) {

  /** What may stand between two symbols in one bracket. */
  static final List<String> SEPARATORS =
      List.of(", ", "; ", " / ", "/", " and ", " et ", " & ", ",");

  private static final Set<String> MONEY =
      Set.of("US", "CA", "CAN", "CDN", "AU", "AUD", "NZ", "HK", "NT", "TW", "S", "R", "MX");

  /** The symbol after a dollar sign, or null if the sign means money. */
  @Nullable Ticker cashtag(String text, int dollar, Expected expected) {
    if (dollar > 0 && isMoneyBefore(text, dollar)) {
      return null;
    }
    int next = dollar + 1;
    boolean number = next < text.length() && Character.isDigit(text.charAt(next));
    if (number && expected.isEmpty()) {
      return null;
    }
    Ticker strict = symbols.strict(text, next);
    if (strict != null && strict.symbol().chars().noneMatch(Character::isDigit)) {
      boolean money = MONEY.contains(strict.symbol()) || isScale(text, dollar, strict.symbol());
      return isAlone(text, dollar, strict.end()) || !money ? asCashtag(strict, dollar) : null;
    }
    Ticker word = symbols.word(text, dollar + 1);
    return word != null && isSlippedCashtag(text, dollar, word, expected)
        ? asCashtag(word, dollar)
        : null;
  }

  /** Whether a word after a dollar sign stands in the place of a symbol of the original. */
  private static boolean isSlippedCashtag(String text, int dollar, Ticker word, Expected expected) {
    boolean letters = word.symbol().chars().allMatch(Character::isLetter);
    boolean alone = isAlone(text, dollar, word.end());
    return expected.derives(word.symbol())
        || (letters && alone && (word.symbol().length() > 2 || !expected.isEmpty()));
  }

  private static boolean isMoneyBefore(String text, int dollar) {
    char before = text.charAt(dollar - 1);
    return Character.isLetterOrDigit(before)
        || before == '$'
        || (before == ' ' && dollar > 1 && Character.isDigit(text.charAt(dollar - 2)));
  }

  /** Whether a sign with a scale, as in "in $M", heads a column of amounts. */
  private static boolean isScale(String text, int dollar, String symbol) {
    String before = text.substring(Math.max(0, dollar - 4), dollar).toLowerCase(Locale.ROOT);
    return symbol.length() <= 2 && (before.endsWith("in ") || before.endsWith("en "));
  }

  private static boolean isAlone(String text, int dollar, int end) {
    boolean opens = dollar > 0 && "([".indexOf(text.charAt(dollar - 1)) >= 0;
    return opens
        && end < text.length()
        && (")]".indexOf(text.charAt(end)) >= 0 || Moves.after(text, end) != null);
  }

  private static Ticker asCashtag(Ticker symbol, int dollar) {
    return new Ticker(
        Form.CASHTAG,
        symbol.symbol(),
        new Range(dollar, symbol.symbolAt().end()),
        symbol.exchange(),
        symbol.groups(),
        null,
        null,
        List.of());
  }

  /** Whether a bare symbol before a signed move is one: in a bracket, or in a strip of several. */
  boolean isStrip(
      Ticker symbol,
      String text,
      boolean inside,
      boolean several,
      List<String> name,
      Expected expected) {
    String core = symbol.symbol();
    if (!Character.isLetter(core.charAt(0)) && !expected.has(core)) {
      return false;
    }
    if (evidence.isKnown(core, name) || expected.has(core)) {
      return true;
    }
    if (evidence.isOrdinary(core) || (core.length() < 2 && !inside)) {
      return false;
    }
    boolean opens =
        inside && symbol.start() > 0 && "([;,/ ".indexOf(text.charAt(symbol.start() - 1)) >= 0;
    return opens || evidence.isKnown(core) || several;
  }

  /** Whether at least two capitalised words stand before signed moves. */
  boolean hasSeveral(String text) {
    int count = 0;
    for (int i = text.indexOf('%'); i >= 0 && count < 2; i = text.indexOf('%', i + 1)) {
      int start = i;
      while (start > 0 && " .,0123456789".indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      int sign = start - 1;
      if (sign > 0 && "+-–".indexOf(text.charAt(sign)) >= 0) {
        int word = text.charAt(sign - 1) == ' ' ? sign - 2 : sign - 1;
        count += word > 0 && isSymbolEnd(text, word) ? 1 : 0;
      }
    }
    return count >= 2;
  }

  private boolean isSymbolEnd(String text, int last) {
    int start = last + 1;
    while (start > 0 && last - start < 6 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, last + 1);
    return word.length() > 1
        && word.length() < 6
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && !evidence.isOrdinary(word);
  }
}
