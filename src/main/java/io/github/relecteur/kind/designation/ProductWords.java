package io.github.relecteur.kind.designation;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.WordMap;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that make a designation with a number after them. */
final class ProductWords {

  private final WordMap<List<Word>> words = new WordMap<>();
  private final BitSet firsts = new BitSet();

  /**
   * A word.
   *
   * @param form how it is written here
   * @param name the word that it stands for
   * @param numbers what its number may look like
   * @param translated whether it is a translation that nobody uses
   * @param maker whether it is the name of a company
   */
  record Word(String form, String name, List<String> numbers, boolean translated, boolean maker) {}

  ProductWords() {
    Table table =
        Table.load(
            ProductWords.class,
            "product-words.tsv",
            2,
            "name",
            "numbers",
            "accepted",
            "wrong",
            "maker");
    for (Table.Row row : table.rows()) {
      String name = row.get("name");
      List<String> numbers = row.list("numbers");
      boolean maker = !row.get("maker").isEmpty();
      put(new Word(name, name, numbers, false, maker));
      put(new Word(name.toUpperCase(Locale.ROOT), name, numbers, false, maker));
      for (String form : row.list("accepted")) {
        put(new Word(form, name, numbers, false, maker));
      }
      for (String form : row.list("wrong")) {
        put(new Word(form, name, numbers, true, maker));
      }
    }
  }

  private void put(Word word) {
    firsts.set(word.form().charAt(0));
    List<Word> known = WordMap.list(words, first(word.form()));
    known.add(word);
    known.sort((a, b) -> b.form().length() - a.form().length());
  }

  private static String first(String form) {
    int end = 0;
    while (end < form.length() && Character.isLetterOrDigit(form.charAt(end))) {
      end++;
    }
    return form.substring(0, end);
  }

  /** Whether some word starts with a letter. */
  boolean mayStart(char first) {
    return firsts.get(first);
  }

  /** The words that may start with the one between two places, the longest first; null if none. */
  @Nullable List<Word> startingWith(String text, int from, int to) {
    return words.get(text, from, to);
  }

  /** The end of a number of the word, or -1; the number may follow a space or a hyphen. */
  static int numberEnd(Word word, String text, int from) {
    int start = from;
    if (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '-')) {
      start++;
    }
    int best = -1;
    for (String glob : word.numbers()) {
      int end = glob.equals("*") ? anyNumber(text, start) : glob(glob, text, start);
      best = Math.max(best, end);
    }
    return best;
  }

  private static int glob(String glob, String text, int start) {
    int at = start;
    for (int i = 0; i < glob.length(); i++, at++) {
      if (at >= text.length()) {
        return -1;
      }
      char c = text.charAt(at);
      char g = glob.charAt(i);
      boolean fits = g == '#' ? isDigit(c) : g == c || (g == '.' && c == ',');
      if (!fits) {
        return -1;
      }
    }
    return isEnd(text, at) ? at : letters(text, at);
  }

  /** Up to three letters that belong to a number, as in 910B or 380s; -1 if more follows. */
  private static int letters(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 3 && isLetter(text.charAt(end))) {
      end++;
    }
    return end > at && isEnd(text, end) ? end : -1;
  }

  /** Up to four digits with letters before or after them, or a decimal. */
  private static int anyNumber(String text, int start) {
    int at = start;
    while (at < text.length() && at - start < 3 && isUpper(text.charAt(at))) {
      at++;
    }
    int digits = at;
    while (at < text.length() && at - digits < 4 && isDigit(text.charAt(at))) {
      at++;
    }
    if (at == digits) {
      return -1;
    }
    at = decimals(text, at);
    return isEnd(text, at) ? at : letters(text, at);
  }

  private static int decimals(String text, int at) {
    boolean mark = at + 1 < text.length() && ".,".indexOf(text.charAt(at)) >= 0;
    if (!mark || !isDigit(text.charAt(at + 1))) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && end - at < 4 && isDigit(text.charAt(end))) {
      end++;
    }
    return end - at < 4 ? end : at;
  }

  /** Whether neither a letter nor more digits of the same number follow. */
  private static boolean isEnd(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    boolean mark = c == '.' || c == ',';
    boolean digitFollows = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    return !Character.isLetterOrDigit(c) && !(mark && digitFollows);
  }

  /** The end of the word of a text that starts here, or the same place if none does. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 20 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
  }
}
