package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.PlainLetters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, as names are compared over them. */
final class Words {

  /** So few words are looked through faster than a set of them is built. */
  private static final int FEW = 8;

  private static final String NAME_GAPS = " .'-/!";
  private static final String CLAUSE_MARKS = ".!?:;\"«(–—•…[|*";

  private final String text;
  private final List<Word> list;

  /** Gathered on first use; two threads may both do it, with the same result. */
  private volatile @Nullable Set<String> folded;

  private Words(String text, List<Word> list) {
    this.text = text;
    this.list = List.copyOf(list);
  }

  private static Set<String> set(List<Word> words) {
    Set<String> set = new HashSet<>();
    words.forEach(word -> set.add(word.folded()));
    return set;
  }

  /** Cuts the uniform text of a sentence into words. */
  static Words of(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    boolean initial = true;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (startsWord(c)) {
        int from = i;
        i = wordEnd(text, from);
        words.add(word(text, from, i, initial));
        initial = false;
      } else {
        initial |= CLAUSE_MARKS.indexOf(c) >= 0;
        i++;
      }
    }
    return new Words(text, words);
  }

  /** The folded form of the first word of a text; empty if it has none. */
  static String firstFolded(String text) {
    int from = 0;
    while (from < text.length() && !startsWord(text.charAt(from))) {
      from++;
    }
    return from == text.length() ? "" : PlainLetters.of(text.substring(from, wordEnd(text, from)));
  }

  /** Whether the first word of a text begins with a capital letter. */
  static boolean startsCapital(String text) {
    int from = 0;
    while (from < text.length() && !startsWord(text.charAt(from))) {
      from++;
    }
    return from < text.length() && Character.isUpperCase(text.charAt(from));
  }

  private static boolean startsWord(char c) {
    return c == '&' || isPart(c);
  }

  /** The end of the word that starts at an offset; an ampersand is a word by itself. */
  private static int wordEnd(String text, int from) {
    int end = from + 1;
    while (text.charAt(from) != '&' && end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Word word(String text, int from, int to, boolean initial) {
    String word = text.substring(from, to);
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return new Word(
        from,
        to,
        word,
        PlainLetters.of(word),
        Character.isUpperCase(word.charAt(0)),
        letters >= 2 && capitals == letters,
        initial);
  }

  /** The uniform text of the sentence. */
  String text() {
    return text;
  }

  int size() {
    return list.size();
  }

  Word get(int index) {
    return list.get(index);
  }

  /** The folded form of the word at an index; empty if there is none. */
  String folded(int index) {
    return index >= 0 && index < list.size() ? list.get(index).folded() : "";
  }

  /** Whether a folded word stands in the sentence. */
  boolean contains(String word) {
    if (list.size() > FEW) {
      Set<String> known = folded;
      if (known == null) {
        known = set(list);
        folded = known;
      }
      return known.contains(word);
    }
    for (Word each : list) {
      if (each.folded().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands between two neighbouring words that would end a name. */
  boolean joined(int left) {
    if (left < 0 || left + 1 >= list.size()) {
      return false;
    }
    int from = list.get(left).end();
    int to = list.get(left + 1).start();
    if (to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (NAME_GAPS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !(to - from > 1 && text.charAt(from) == '.' && list.get(left).length() > 5);
  }

  /** Whether two neighbouring words stand one space apart. */
  boolean spaced(int left) {
    return left >= 0
        && left + 1 < list.size()
        && list.get(left + 1).start() - list.get(left).end() == 1
        && text.charAt(list.get(left).end()) == ' ';
  }

  /** Whether the words stand without any space between them. */
  boolean touching(int left) {
    if (left < 0 || left + 1 >= list.size()) {
      return false;
    }
    for (int i = list.get(left).end(); i < list.get(left + 1).start(); i++) {
      if (text.charAt(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** The folded words from one index to another without spaces and without words for "and". */
  String compact(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i == from || i == to - 1 || !Form.isAnd(list.get(i).folded())) {
        joined.append(list.get(i).folded());
      }
    }
    return joined.toString();
  }

  /**
   * The first words, from an index on, whose folded letters read together as a name.
   *
   * @return where they stand, or null if they do not
   */
  @Nullable Range find(String compact, int from) {
    for (int i = from; i < list.size(); i++) {
      int matched = 0;
      for (int j = i; j < list.size() && matched < compact.length(); j++) {
        String word = list.get(j).folded();
        boolean next = compact.startsWith(word, matched);
        if ((j > i && !joined(j - 1)) || (!next && (j == i || !Form.isAnd(word)))) {
          break;
        }
        matched += next ? word.length() : 0;
        if (matched == compact.length()) {
          return new Range(i, j + 1);
        }
      }
    }
    return null;
  }
}
