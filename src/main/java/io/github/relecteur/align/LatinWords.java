package io.github.relecteur.align;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * Reads the words of a text in Latin letters in one pass, exactly as Lucene's standard tokenizer
 * and the filters after it do in several; leaves all other texts to them.
 *
 * <p>What joins letters and digits to words: Unicode Standard Annex #29, Word Boundaries.
 */
final class LatinWords {

  private static final int LONGEST = 255;
  private static final byte FOREIGN = 0;
  private static final byte BETWEEN = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;
  private static final byte[] TYPES = types();
  private static final String SIGNS = "–—…“”‘’€";
  private static final CharArraySet ARTICLES = FrenchAnalyzer.DEFAULT_ARTICLES;

  private final boolean english;

  LatinWords(boolean english) {
    this.english = english;
  }

  private static byte[] types() {
    byte[] types = new byte[0x180];
    for (char c = 0; c < types.length; c++) {
      if (c >= '0' && c <= '9') {
        types[c] = DIGIT;
      } else if (c < 0x80 ? Character.isLetter(c) : c >= 'À' && c != '×' && c != '÷') {
        types[c] = LETTER;
      } else if ((c >= ' ' && c < 0x7F && c != '_') || "\t\n«»°§£\u00A0×÷".indexOf(c) >= 0) {
        types[c] = BETWEEN;
      }
    }
    return types;
  }

  private static byte type(char c) {
    if (c < TYPES.length) {
      return TYPES[c];
    }
    return SIGNS.indexOf(c) >= 0 ? BETWEEN : FOREIGN;
  }

  /** Reads the words of a text; false, and nothing is read, if it is not one for this class. */
  boolean read(String text, WordReader.Sink sink) {
    if (!isLatin(text)) {
      return false;
    }
    char[] buffer = new char[Math.min(LONGEST, text.length())];
    int at = 0;
    while (at < text.length()) {
      byte type = type(text.charAt(at));
      if (type == BETWEEN) {
        at++;
        continue;
      }
      int end = end(text, at);
      if (type == LETTER) {
        word(text, at, end, buffer, sink);
      }
      at = end;
    }
    return true;
  }

  /** Whether all characters are known here, and no word is so long that Lucene cuts it. */
  private static boolean isLatin(String text) {
    int space = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        space = i;
      } else if (i - space >= LONGEST || type(c) == FOREIGN) {
        return false;
      }
    }
    return true;
  }

  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      if (type(text.charAt(end)) != BETWEEN) {
        end++;
      } else if (end + 1 < text.length()
          && joins(type(text.charAt(end - 1)), text.charAt(end), type(text.charAt(end + 1)))) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean joins(byte before, char sign, byte after) {
    if (before != after) {
      return false;
    }
    return switch (sign) {
      case '.', '\'', '’', '‘' -> true;
      case ':' -> before == LETTER;
      case ',', ';' -> before == DIGIT;
      default -> false;
    };
  }

  /** Gives a word in lower case without its possessive ending or elided article. */
  private void word(String text, int start, int end, char[] buffer, WordReader.Sink sink) {
    int length = end - start;
    text.getChars(start, end, buffer, 0);
    int from = 0;
    if (english) {
      boolean isPossessive =
          length >= 2
              && (buffer[length - 1] == 's' || buffer[length - 1] == 'S')
              && isApostrophe(buffer[length - 2]);
      length -= isPossessive ? 2 : 0;
    } else {
      from = afterArticle(buffer, length);
    }
    for (int i = from; i < length; i++) {
      buffer[i - from] = Character.toLowerCase(buffer[i]);
    }
    sink.add(buffer, length - from);
  }

  private static int afterArticle(char[] word, int length) {
    int at = 0;
    while (at < length && !isApostrophe(word[at])) {
      at++;
    }
    return at < length && ARTICLES.contains(word, 0, at) ? at + 1 : 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
