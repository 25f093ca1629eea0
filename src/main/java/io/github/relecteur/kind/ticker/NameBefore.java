package io.github.relecteur.kind.ticker;

import io.github.relecteur.lexicon.PlainLetters;
import io.github.relecteur.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads the words of the name that stands before a symbol. */
final class NameBefore {

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_ABBREVIATION = 6;

  private final Set<String> fillers;

  NameBefore() {
    this.fillers = Table.load(NameBefore.class, "name-fillers.tsv", "word").values("word");
  }

  /** The folded words before a place, the nearest first, without legal forms and class words. */
  List<String> read(String text, int before) {
    List<String> words = new ArrayList<>();
    for (String word : written(text, before)) {
      String folded = folded(word);
      if (!folded.isEmpty() && !fillers.contains(folded)) {
        words.add(folded);
      }
    }
    return words;
  }

  /** The folded words of a name in order, without legal forms and class words. */
  List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(name, " ");
    while (tokens.hasMoreTokens()) {
      String folded = folded(tokens.nextToken());
      if (!folded.isEmpty() && !fillers.contains(folded)) {
        words.add(folded);
      }
    }
    return words;
  }

  /** Whether a word is a legal form or a class word such as <i>group</i>. */
  boolean isFiller(String word) {
    return fillers.contains(folded(word));
  }

  /** The words before a place as written, the nearest first, back to the end of a clause. */
  static List<String> written(String text, int before) {
    List<String> words = new ArrayList<>();
    int end = skipMarks(text, skipBracket(text, before));
    while (end > 0 && words.size() < MOST_WORDS) {
      int start = end;
      while (start > 0 && end - start < LONGEST_WORD && isWordPart(text.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        break;
      }
      String word = text.substring(start, end);
      if (!words.isEmpty() && endsSentence(word)) {
        break;
      }
      words.add(afterElision(word));
      end = start;
      while (end > 0 && start - end < 3 && isGap(text, end - 1)) {
        end--;
      }
      if (end == start && start > 0) {
        break;
      }
    }
    return words;
  }

  /** The place before a short bracket that ends here, as between a name and two symbols. */
  private static int skipBracket(String text, int before) {
    int end = before;
    while (end > 0 && before - end < 3 && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != ')') {
      return end;
    }
    int open = end - 1;
    while (open > 0 && end - open < LONGEST_WORD && text.charAt(open) != '(') {
      open--;
    }
    return text.charAt(open) == '(' ? open : end;
  }

  private static int skipMarks(String text, int before) {
    int i = before;
    while (i > 0 && before - i < 4 && "\"»”'*_ ,".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == '&' || c == '-';
  }

  private static boolean isGap(String text, int at) {
    char c = text.charAt(at);
    return c == ' ' || (c == ',' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  private static boolean endsSentence(String word) {
    return word.endsWith(".") && word.length() > LONGEST_ABBREVIATION;
  }

  private static String afterElision(String word) {
    int apostrophe = word.indexOf('\'');
    boolean elided =
        (apostrophe == 1 && "dlnsmtcj".indexOf(Character.toLowerCase(word.charAt(0))) >= 0)
            || (apostrophe == 2 && word.toLowerCase(Locale.ROOT).startsWith("qu"));
    return elided && apostrophe + 1 < word.length() ? word.substring(apostrophe + 1) : word;
  }

  /** A word in lower case without accents, possessive and marks. */
  static String folded(String word) {
    String lower = PlainLetters.of(word);
    if (lower.endsWith("'s") && lower.length() > 2) {
      lower = lower.substring(0, lower.length() - 2);
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        letters.append(lower.charAt(i));
      }
    }
    return letters.toString();
  }

  /**
   * How alike two names are, by their nearest words: 1 for the same last word, less for a word in
   * common or a common beginning, 0 for nothing in common.
   */
  static double likeness(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    String last = one.get(0);
    if (last.equals(other.get(0))) {
      return 1;
    }
    for (int i = 0; i < Math.min(3, one.size()); i++) {
      for (int j = 0; j < Math.min(3, other.size()); j++) {
        if (one.get(i).length() > 2 && one.get(i).equals(other.get(j))) {
          return 0.6;
        }
      }
    }
    return last.length() > 4 && other.get(0).startsWith(last.substring(0, 5)) ? 0.5 : 0;
  }
}
