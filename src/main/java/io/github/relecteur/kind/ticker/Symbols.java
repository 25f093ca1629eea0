package io.github.relecteur.kind.ticker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a symbol at a place, with the suffix of its exchange. */
final class Symbols {

  private static final int LONGEST = 6;
  private static final int LONGEST_WORD = 14;
  private static final List<String> EQUITY = List.of("Equity", "Équité", "Equité", "Action");

  private final Labels labels;

  Symbols(Labels labels) {
    this.labels = labels;
  }

  /** The symbol in upper case that starts here, or null. */
  @Nullable Ticker strict(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST && isCode(text.charAt(end))) {
      end++;
    }
    if (end == start || end - start > LONGEST) {
      return null;
    }
    if (isInsideWord(text, end)) {
      return null;
    }
    boolean classLetter =
        end + 1 < text.length()
            && isLower(text.charAt(end))
            && text.charAt(end + 1) == '.'
            && !labels.ofSuffix(suffix(text, end + 1)).isEmpty();
    return finish(text, start, classLetter ? end + 1 : end);
  }

  /** Whether a small letter follows that cannot be a class before the suffix of an exchange. */
  private static boolean isInsideWord(String text, int at) {
    return at < text.length()
        && isLower(text.charAt(at))
        && (at + 1 == text.length() || text.charAt(at + 1) != '.');
  }

  /** The word in any case that starts here where a symbol should stand, or null. */
  @Nullable Ticker word(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == start || end - start > LONGEST_WORD) {
      return null;
    }
    return finish(text, start, end);
  }

  private @Nullable Ticker finish(String text, int start, int coreEnd) {
    String suffix = suffix(text, coreEnd);
    Set<String> groups = suffix.isEmpty() ? Set.of() : labels.ofSuffix(suffix);
    if (!groups.isEmpty()) {
      int end = coreEnd + suffix.length();
      return ticker(Form.REUTERS, text, start, coreEnd, end, suffix, groups, coreEnd, end);
    }
    int classEnd = classEnd(text, coreEnd);
    Ticker bloomberg = bloomberg(text, start, classEnd);
    if (bloomberg != null) {
      return bloomberg;
    }
    if (!isBoundary(text, classEnd)) {
      return null;
    }
    return ticker(Form.BARE, text, start, classEnd, classEnd, "", Set.of(), 0, 0);
  }

  private @Nullable Ticker bloomberg(String text, int start, int end) {
    if (end + 4 >= text.length()
        || text.charAt(end) != ' '
        || text.charAt(end + 3) != ' '
        || !isUpper(text.charAt(end + 1))
        || !isUpper(text.charAt(end + 2))) {
      return null;
    }
    for (String word : EQUITY) {
      int wordEnd = end + 4 + word.length();
      if (text.startsWith(word, end + 4) && isBoundary(text, wordEnd)) {
        String code = text.substring(end + 1, end + 3);
        Set<String> groups = labels.ofCode(code);
        return ticker(Form.BLOOMBERG, text, start, end, wordEnd, code, groups, end + 1, wordEnd);
      }
    }
    return null;
  }

  /** A bare symbol with a Bloomberg code after it but without the word Equity; otherwise null. */
  @Nullable Ticker withCode(String text, Ticker symbol) {
    int end = symbol.end();
    if (symbol.form() != Form.BARE
        || end + 2 >= text.length()
        || text.charAt(end) != ' '
        || !isBoundary(text, end + 3)) {
      return null;
    }
    String code = text.substring(end + 1, end + 3);
    Set<String> groups = labels.ofCode(code);
    return groups.isEmpty()
        ? null
        : ticker(
            Form.BLOOMBERG, text, symbol.start(), end, end + 3, code, groups, end + 1, end + 3);
  }

  private static Ticker ticker(
      Form form,
      String text,
      int start,
      int coreEnd,
      int end,
      String exchange,
      Set<String> groups,
      int exchangeStart,
      int exchangeEnd) {
    return new Ticker(
        form,
        text.substring(start, coreEnd),
        new Range(start, end),
        exchange,
        groups,
        exchange.isEmpty() ? null : new Range(exchangeStart, exchangeEnd),
        null,
        List.of());
  }

  /** A dot with one to three capitals; otherwise empty. */
  private static String suffix(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '.') {
      return "";
    }
    int end = at + 1;
    while (end < text.length() && end - at <= 3 && isUpper(text.charAt(end))) {
      end++;
    }
    boolean letters = end > at + 1 && isBoundary(text, end);
    return letters && !(end - at == 2 && isInitials(text, at, end)) ? text.substring(at, end) : "";
  }

  /** Whether the dot at a place is one of an abbreviation such as U.S. */
  private static boolean isInitials(String text, int dot, int end) {
    boolean dotted = end < text.length() && text.charAt(end) == '.';
    return dotted && dot > 0 && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
  }

  /** The end of a class of shares such as the B of BRK.B, or the same place. */
  private static int classEnd(String text, int at) {
    if (at >= text.length() || "./-".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && end - at <= 2 && isUpper(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && isBoundary(text, end) ? end : at;
  }

  static boolean isBoundary(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  static boolean startsToken(String text, int at) {
    return at == 0
        || !(Character.isLetterOrDigit(text.charAt(at - 1))
            || ".@/-'&_#".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Whether all characters are digits. */
  static boolean isNumber(String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      if (!Character.isDigit(symbol.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character may stand in a symbol. */
  static boolean isCode(char c) {
    return isUpper(c) || (c >= '0' && c <= '9');
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
