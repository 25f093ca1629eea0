package io.github.relecteur.input;

import java.util.OptionalInt;

/** Recognises a text in UTF-8 that was read as windows-1252 or Latin-1 and saved again. */
public final class Mojibake {

  /** So many sequences make it sure. */
  private static final int FEWEST = 3;

  /** What windows-1252 makes of the bytes 0x80 to 0x9F; of some it makes no character. */
  private static final String MARKS =
      "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030"
          + "\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
          + "\u0161\u203A\u0153\u017E\u0178\uFFFD";

  private Mojibake() {}

  /**
   * Where the first of several characters stands that were each made of the bytes of one, such as
   * {@code \u00C3\u00A9} of {@code \u00E9}. Takes time linear in the text.
   *
   * @return an offset into the text; nothing if there are fewer than three
   */
  public static OptionalInt first(String text) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = length(text, i);
      if (length > 0) {
        first = first < 0 ? i : first;
        count++;
        i += length - 1;
      }
      if (count == FEWEST) {
        return OptionalInt.of(first);
      }
    }
    return OptionalInt.empty();
  }

  /** How many characters from an offset on were one; 0 if none were. */
  private static int length(String text, int at) {
    char c = text.charAt(at);
    if (c == '\u00C3' || c == '\u00C2') {
      // Behind a capital, as in S\u00C3O, it may well be a letter.
      boolean isLetter = at > 0 && Character.isUpperCase(text.charAt(at - 1));
      return !isLetter && isTrail(text, at + 1) ? 2 : 0;
    }
    boolean isThree =
        c == '\u00E2'
            && at + 1 < text.length()
            && (text.charAt(at + 1) == '\u20AC' || text.charAt(at + 1) == '\u0080')
            && isTrail(text, at + 2);
    return isThree ? 3 : 0;
  }

  /** Whether a character is one that a byte from 0x80 to 0xBF becomes. */
  private static boolean isTrail(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= '\u0080' && c <= '\u00BF') || MARKS.indexOf(c) >= 0;
  }
}
