package io.github.relecteur.lexicon;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words as they are compared where accents and capitals mean nothing. */
public final class PlainLetters {

  /** So many characters at most stand for one that is folded. */
  private static final int WIDEST = 4;

  private PlainLetters() {}

  /** A text in lower case, without diacritics and ligatures. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    return i == text.length() ? text.toLowerCase(Locale.ROOT) : folded(text);
  }

  private static String folded(String text) {
    char[] in = text.toCharArray();
    char[] out = new char[WIDEST * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (Character.getType(out[i]) != Character.NON_SPACING_MARK) {
        folded.append(out[i]);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
