package io.github.relecteur.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** Gives for a code point the characters that stand for it in uniform text. */
final class Folding {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final int FIRST_C1 = 0x80;
  private static final int LAST_C1 = 0x9F;
  private static final int NEXT_LINE = 0x85;

  /**
   * What Windows-1252 has at 80 to 9F, where Unicode has control characters: what stands there in
   * an article was meant for the former. U+FFFD where it has nothing.
   */
  private static final String WINDOWS_1252 =
      "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

  /** Which characters of Latin-1 stand for themselves; spaces do not. */
  private static final boolean[] PLAIN = plain();

  private Folding() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x100];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = c != '&' && c != ' ' && fold(c).equals(String.valueOf((char) c));
    }
    return plain;
  }

  /**
   * The end of a run of characters that stand for themselves, with single spaces between them. What
   * follows it begins with such a character, so that an accent after the run composes with nothing
   * in it.
   */
  static int plainEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && isPlain(text, at, from, limit)) {
      at++;
    }
    int end = Math.max(from, at - 1);
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static boolean isPlain(String text, int at, int from, int limit) {
    char c = text.charAt(at);
    if (c == ' ') {
      return at > from
          && text.charAt(at - 1) != ' '
          && at + 1 < limit
          && isPlain(text.charAt(at + 1));
    }
    return isPlain(c);
  }

  private static boolean isPlain(char c) {
    return c < PLAIN.length && PLAIN[c];
  }

  /** The characters for a code point; empty if it is invisible, one space for any white space. */
  static String fold(int codePoint) {
    if (codePoint < FIRST_C1) {
      return foldAscii(codePoint);
    }
    if (codePoint <= LAST_C1 && codePoint != NEXT_LINE) {
      return fold(fromWindows(codePoint));
    }
    String mark = foldMark(codePoint);
    if (mark != null) {
      return mark;
    }
    if (UCharacter.isUWhiteSpace(codePoint)) {
      return " ";
    }
    if (isInvisible(codePoint)) {
      return "";
    }
    String self = Character.toString(codePoint);
    return isCompatibilityForm(codePoint) ? NFKC.normalize(self) : self;
  }

  /** The code point that a Windows-1252 control code was meant for. */
  static int fromWindows(int codePoint) {
    return codePoint >= FIRST_C1 && codePoint <= LAST_C1
        ? WINDOWS_1252.charAt(codePoint - FIRST_C1)
        : codePoint;
  }

  /** Whether a code point ends a line. */
  static boolean isLineBreak(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', 0x0B, 0x0C, NEXT_LINE, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  private static String foldAscii(int codePoint) {
    if (codePoint <= ' ') {
      return " ";
    }
    return switch (codePoint) {
      case 0x7F -> "";
      case '`' -> "'";
      default -> String.valueOf((char) codePoint);
    };
  }

  private static boolean isInvisible(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || UCharacter.getType(codePoint) == Character.FORMAT;
  }

  /** Quotation marks, apostrophes, hyphens, minus signs and slashes; null for anything else. */
  private static @Nullable String foldMark(int codePoint) {
    return switch (codePoint) {
      case 0x00B4,
          0x02B9,
          0x02BB,
          0x02BC,
          0x02C8,
          0x2018,
          0x2019,
          0x201A,
          0x201B,
          0x2032,
          0x2035,
          0x275B,
          0x275C,
          0xFF07,
          0xFF40 ->
          "'";
      case 0x02BA, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x275D, 0x275E, 0xFF02 -> "\"";
      case 0x02D7, 0x2010, 0x2011, 0x2212, 0x2796, 0xFE63, 0xFF0D -> "-";
      case 0x2012, 0x2015 -> "–";
      case 0x2044, 0x2215 -> "/";
      default -> null;
    };
  }

  /**
   * Full-width, half-width and small forms, Latin ligatures, Roman numerals, mathematical letters
   * and digits, squared units, and the signs for degrees Celsius, ohm, kelvin and the like. Vulgar
   * fractions, superscripts and signs such as ™ and № are none of these.
   */
  private static boolean isCompatibilityForm(int codePoint) {
    return in(codePoint, 0xFF01, 0xFFEE)
        || in(codePoint, 0xFB00, 0xFB06)
        || in(codePoint, 0xFE50, 0xFE6B)
        || in(codePoint, 0x1D2C, 0x1D6A)
        || in(codePoint, 0x02B0, 0x02B8)
        || in(codePoint, 0x1D400, 0x1D7FF)
        || in(codePoint, 0x3371, 0x33FF)
        || in(codePoint, 0x2160, 0x217F)
        || in(codePoint, 0x212A, 0x212B)
        || in(codePoint, 0x1F130, 0x1F149)
        || codePoint == 0x2126
        || codePoint == 0x2103
        || codePoint == 0x2109;
  }

  private static boolean in(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
