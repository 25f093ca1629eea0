package io.github.relecteur.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/**
 * A character as a terminal shows it: harmless, and with the number of columns it takes.
 *
 * <p>Control characters and invisible format characters, among them those that begin an escape
 * sequence or turn the direction of writing, are shown as symbols or code points, never passed on.
 *
 * @param text what to print
 * @param width the columns it takes; 0 for a character that joins the one before it
 */
record Glyph(String text, int width) {

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;

  /** The glyph of a code point; a lone surrogate becomes the replacement character. */
  static Glyph of(int codePoint) {
    if (codePoint >= ' ' && codePoint < DELETE) {
      return new Glyph(String.valueOf((char) codePoint), 1);
    }
    if (codePoint == '\t') {
      return new Glyph(" ", 1);
    }
    if (codePoint < ' ') {
      return new Glyph(String.valueOf((char) (CONTROL_PICTURES + codePoint)), 1);
    }
    if (codePoint == DELETE) {
      return new Glyph(String.valueOf((char) DELETE_PICTURE), 1);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          codePoint == ZERO_WIDTH_JOINER ? printed(codePoint, 0) : named(codePoint);
      case Character.SURROGATE -> new Glyph("\uFFFD", 1);
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> printed(codePoint, 0);
      default -> printed(codePoint, isWide(codePoint) ? 2 : 1);
    };
  }

  /** A text with every character harmless, on one line. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.append(of(c).text()));
    return line.toString();
  }

  private static Glyph printed(int codePoint, int width) {
    return new Glyph(Character.toString(codePoint), width);
  }

  private static Glyph named(int codePoint) {
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    String name = "<U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ">";
    return new Glyph(name, name.length());
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
