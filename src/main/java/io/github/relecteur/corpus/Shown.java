package io.github.relecteur.corpus;

/** Texts of articles and names of files as reports show them. */
final class Shown {

  private Shown() {}

  /**
   * A text on one line, in which characters that terminals and browsers act on, and lone
   * surrogates, are replaced.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(Shown::harmless).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static int harmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Character.isWhitespace(c) ? ' ' : '\uFFFD';
      case Character.FORMAT, Character.SURROGATE -> '\uFFFD';
      default -> c;
    };
  }
}
