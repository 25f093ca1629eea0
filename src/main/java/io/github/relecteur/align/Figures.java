package io.github.relecteur.align;

/** Reads the digits of a sentence in a form that does not depend on the language. */
final class Figures {

  private Figures() {}

  /** Reads each figure written in digits: grouping is dropped, the decimal sign a dot. */
  static void read(String text, WordReader.Sink sink) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        at++;
        continue;
      }
      int end = end(text, at);
      sink.add(canonical(text, at, end));
      at = end;
    }
  }

  private static int end(String text, int start) {
    int end = start;
    while (isDigit(text, end)
        || (end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1))
        || ((end - start <= 3 || isGrouped(text, start, end)) && isSpaceOfGroup(text, end))) {
      end++;
    }
    return end;
  }

  /** Whether the figure so far is grouped by spaces, so that another group may follow. */
  private static boolean isGrouped(String text, int start, int end) {
    return end - start > 4 && text.charAt(end - 4) == ' ';
  }

  private static boolean isSpaceOfGroup(String text, int at) {
    return at < text.length()
        && text.charAt(at) == ' '
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** A figure with the mark of figures before it. */
  private static String canonical(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start + 1).append('#');
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c != ' ' && !isGroup(text, i, end)) {
        digits.append('.');
      }
    }
    return digits.toString();
  }

  /** Whether exactly three digits follow a dot or comma. */
  private static boolean isGroup(String text, int at, int end) {
    return at + 3 < end
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && (at + 4 >= end || !isDigit(text, at + 4));
  }
}
