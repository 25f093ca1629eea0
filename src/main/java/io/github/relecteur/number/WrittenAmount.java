package io.github.relecteur.number;

import org.jspecify.annotations.Nullable;

/**
 * A French amount that begins with its digits, taken apart: put together again, the parts are the
 * text as it was.
 *
 * @param lead the sign, or nothing
 * @param number all digits with their marks
 * @param whole the digits before the decimal comma, without marks
 * @param mark what stands between groups of three, empty if there are none
 * @param decimals the comma and the digits behind it, or nothing
 * @param gap the spaces before what follows
 * @param tail the unit, or nothing
 */
record WrittenAmount(
    String lead,
    String number,
    String whole,
    String mark,
    String decimals,
    String gap,
    String tail) {

  static final int GROUP_SIZE = 3;

  private static final String GAPS = " \u00a0\u202f\u2009";
  private static final String MARKS = GAPS + ".'’";
  private static final String SIGNS = "+-\u2212\u2013";

  /** Takes a text apart; null if it does not begin with digits, or goes on with further ones. */
  static @Nullable WrittenAmount of(String text) {
    int from = 0;
    while (from < text.length() && (SIGNS + GAPS).indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int at = digits(text, from);
    if (at == from) {
      return null;
    }
    StringBuilder whole = new StringBuilder(text.substring(from, at));
    String mark = "";
    while (at < text.length()
        && MARKS.indexOf(text.charAt(at)) >= 0
        && digits(text, at + 1) == at + 1 + GROUP_SIZE) {
      mark = text.substring(at, at + 1);
      whole.append(text, at + 1, at + 1 + GROUP_SIZE);
      at += 1 + GROUP_SIZE;
    }
    int comma = at;
    if (at < text.length() && text.charAt(at) == ',') {
      int end = digits(text, at + 1);
      at = end > at + 1 ? end : at;
    }
    int tail = at;
    while (tail < text.length() && GAPS.indexOf(text.charAt(tail)) >= 0) {
      tail++;
    }
    boolean more = text.substring(tail).chars().anyMatch(c -> c >= '0' && c <= '9');
    return more
        ? null
        : new WrittenAmount(
            text.substring(0, from),
            text.substring(from, at),
            whole.toString(),
            mark,
            text.substring(comma, at),
            text.substring(at, tail),
            text.substring(tail));
  }

  /** What follows the digits. */
  String rest() {
    return gap + tail;
  }

  /** What follows the digits, without spaces. */
  String glued() {
    return withoutGaps(rest());
  }

  /** Whether a noun behind the digits is a plural in French. */
  boolean isPlural() {
    return whole.charAt(0) >= '2' || (whole.length() > 1 && whole.charAt(0) != '0');
  }

  /** A text with plain spaces and apostrophes. */
  static String uniform(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      out.setCharAt(i, GAPS.indexOf(c) >= 0 ? ' ' : c == '’' ? '\'' : c);
    }
    return out.toString();
  }

  static String withoutGaps(String text) {
    return uniform(text).replace(" ", "");
  }

  /** The end of the digits that start at an offset. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
