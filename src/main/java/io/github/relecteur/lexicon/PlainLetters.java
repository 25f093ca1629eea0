package io.github.relecteur.lexicon;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words as they are compared where accents and capitals mean nothing. */
public final class PlainLetters {

  /** So many characters at most stand for one that is folded. */
  private static final int WIDEST = 4;

  private static final int FIRST = 0x80;

  /** What the letters of European names become; Lucene's own way is never compiled, so slow. */
  private static final String[] LATIN = new String[0x180 - FIRST];

  static {
    for (int c = 0; c < LATIN.length; c++) {
      LATIN[c] = folded((char) (FIRST + c));
    }
  }

  private PlainLetters() {}

  private static String folded(char c) {
    char[] out = new char[WIDEST];
    int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, out, 0, 1);
    return new String(out, 0, length).toLowerCase(Locale.ROOT);
  }

  /** A text in lower case, without diacritics and ligatures. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < FIRST) {
      i++;
    }
    return i == text.length() ? text.toLowerCase(Locale.ROOT) : folded(text);
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + WIDEST);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST) {
        folded.append(Character.toLowerCase(c));
      } else if (c - FIRST < LATIN.length) {
        folded.append(LATIN[c - FIRST]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(folded(c));
      }
    }
    return folded.toString();
  }
}
