package io.github.relecteur.kind.ticker;

import io.github.relecteur.lexicon.Table;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the changes of prices beside symbols, in English and French form alike. */
final class Moves {

  private static final int MOST_DIGITS = 6;
  private static final String MINUS = "-–—";
  private static final String UP = "+▲↑△";
  private static final String DOWN = "▼↓▽";
  private static final String[] PERCENT = {"%", "pct", "pour cent", "percent", "per cent"};

  private Moves() {}

  /** The move that starts exactly here, or null. */
  static @Nullable Move at(String text, int start) {
    int i = start;
    boolean negative = false;
    boolean signed = false;
    while (i < text.length() && i - start < 4 && isSign(text.charAt(i))) {
      char c = text.charAt(i);
      negative |= MINUS.indexOf(c) >= 0 || DOWN.indexOf(c) >= 0;
      signed |= c != ' ';
      i++;
    }
    if (i > start && !signed) {
      return null;
    }
    int digits = i;
    i = number(text, i);
    if (i == digits) {
      return null;
    }
    String number = text.substring(digits, i).replace(',', '.');
    int end = percent(text, i);
    if (end < 0) {
      return null;
    }
    BigDecimal value = new BigDecimal(number);
    return new Move(negative ? value.negate() : value, signed, new Range(start, end));
  }

  /** The move that follows a symbol, after at most a space, a comma or a semicolon; or null. */
  static @Nullable Move after(String text, int end) {
    return at(text, skipMarks(text, end));
  }

  /** The same inside a bracket, where words may tell the direction. */
  static @Nullable Move afterInBracket(String text, int end) {
    int start = skipMarks(text, end);
    Move move = at(text, start);
    return move != null || start == end ? move : inWords(text, start);
  }

  private static int skipMarks(String text, int end) {
    int i = end;
    while (i < text.length() && i - end < 3 && " ,;:".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** A move whose direction is told in words: {@code up 4.6%}, {@code en hausse de 4,6 %}. */
  private static @Nullable Move inWords(String text, int start) {
    if (start >= text.length() || !Directions.FIRSTS.get(text.charAt(start))) {
      return null;
    }
    for (Map.Entry<String, Boolean> entry : Directions.WORDS.entrySet()) {
      int number = start + entry.getKey().length();
      Move size = text.startsWith(entry.getKey(), start) ? at(text, number) : null;
      if (size != null && !size.signed()) {
        BigDecimal value = entry.getValue() ? size.value() : size.value().negate();
        return new Move(value, true, new Range(start, size.at().end()));
      }
    }
    return null;
  }

  private static boolean isSign(char c) {
    return c == ' ' || MINUS.indexOf(c) >= 0 || UP.indexOf(c) >= 0 || DOWN.indexOf(c) >= 0;
  }

  private static int number(String text, int start) {
    int i = digits(text, start);
    if (i > start
        && i + 1 < text.length()
        && ".,".indexOf(text.charAt(i)) >= 0
        && Character.isDigit(text.charAt(i + 1))) {
      return digits(text, i + 1);
    }
    return i;
  }

  private static int digits(String text, int start) {
    int i = start;
    while (i < text.length()
        && i - start < MOST_DIGITS
        && text.charAt(i) >= '0'
        && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The end of the percent sign that follows, or -1. */
  private static int percent(String text, int start) {
    int i = start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
    for (String sign : PERCENT) {
      int end = i + sign.length();
      if (text.startsWith(sign, i)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return end;
      }
    }
    return -1;
  }

  /** The words of direction, loaded on first use; true for up. */
  private static final class Directions {
    static final Map<String, Boolean> WORDS = load();

    /** With what letters they begin. */
    static final BitSet FIRSTS = new BitSet();

    static {
      for (String words : WORDS.keySet()) {
        FIRSTS.set(words.charAt(0));
      }
    }

    private static Map<String, Boolean> load() {
      Map<String, Boolean> words = new LinkedHashMap<>();
      for (Table.Row row : Table.load(Moves.class, "directions.tsv", "direction", "words").rows()) {
        boolean up = row.get("direction").equals("up");
        row.list("words").forEach(word -> words.put(word + " ", up));
      }
      return Collections.unmodifiableMap(words);
    }
  }
}
