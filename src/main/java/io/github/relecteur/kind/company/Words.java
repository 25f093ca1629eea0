package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.PlainLetters;
import io.github.relecteur.number.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, as names are compared over them. */
final class Words {

  /** So few words are looked through faster than a set of them is built. */
  private static final int FEW = 8;

  private static final byte UNKNOWN = 0;
  private static final byte NO = 1;
  private static final byte YES = 2;

  private static final String NAME_GAPS = " .'-/!";
  private static final String CLAUSE_MARKS = ".!?:;\"«(–—•…[|*";

  private final String text;
  private final Word[] list;

  /* Found on first use; two threads may both do it, with the same result. */

  private byte headline = UNKNOWN;
  private byte shouted = UNKNOWN;
  private byte foreign = UNKNOWN;
  private volatile int @Nullable [] notable;
  private volatile @Nullable Set<String> folded;

  private Words(String text, Word[] list) {
    this.text = text;
    this.list = list;
  }

  private Set<String> set() {
    Set<String> set = new HashSet<>(2 * list.length);
    for (Word word : list) {
      set.add(word.folded());
    }
    return set;
  }

  /** Cuts a text into words. */
  static Words of(String text) {
    return of(text, null);
  }

  /**
   * Cuts the uniform text of a sentence into words.
   *
   * @param tokens its tokens, whose strings the words share; null if it has not been cut into any
   */
  static Words of(String text, @Nullable Tokens tokens) {
    int token = 0;
    Word[] words = new Word[text.length() / 5 + 2];
    int size = 0;
    int i = 0;
    boolean initial = true;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (startsWord(c)) {
        int end = wordEnd(text, i);
        if (size == words.length) {
          words = Arrays.copyOf(words, 2 * size);
        }
        while (tokens != null && token < tokens.size() && tokens.get(token).end() <= i) {
          token++;
        }
        words[size++] = new Word(text, i, end, initial, same(tokens, token, i, end));
        i = end;
        initial = false;
      } else {
        initial |= c != ' ' && CLAUSE_MARKS.indexOf(c) >= 0;
        i++;
      }
    }
    return new Words(text, Arrays.copyOf(words, size));
  }

  /** The token at an index if it is all of a word; otherwise null. */
  private static Tokens.@Nullable Token same(
      @Nullable Tokens tokens, int index, int start, int end) {
    if (tokens == null) {
      return null;
    }
    Tokens.Token token = tokens.get(index);
    return token.start() == start && token.end() == end ? token : null;
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
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The uniform text of the sentence. */
  String text() {
    return text;
  }

  int size() {
    return list.length;
  }

  Word get(int index) {
    return list[index];
  }

  /** The folded form of the word at an index; empty if there is none. */
  String folded(int index) {
    return index >= 0 && index < list.length ? list[index].folded() : "";
  }

  /** Whether most words of the sentence begin with a capital, so that a capital means nothing. */
  boolean isHeadline() {
    if (headline == UNKNOWN) {
      headline = headline();
    }
    return headline == YES;
  }

  private byte headline() {
    int longer = 0;
    int capitals = 0;
    for (int i = 1; i < list.length; i++) {
      Word word = list[i];
      if (word.length() > 3 && !word.digits()) {
        longer++;
        capitals += word.capital() ? 1 : 0;
      }
    }
    return longer >= 3 && capitals * 10 >= longer * 8 ? YES : NO;
  }

  /** Whether most words of the sentence are in capitals. */
  boolean isShouted() {
    if (shouted == UNKNOWN) {
      shouted = shouted();
    }
    return shouted == YES;
  }

  private byte shouted() {
    int caps = 0;
    int letters = 0;
    for (Word word : list) {
      if (word.length() > 1 && !word.digits()) {
        letters++;
        caps += word.caps() ? 1 : 0;
      }
    }
    return letters >= 2 && caps * 2 > letters ? YES : NO;
  }

  /** Whether some word has a letter that English does not write. */
  boolean hasForeign() {
    if (foreign == UNKNOWN) {
      foreign = NO;
      for (Word word : list) {
        foreign = word.foreign() ? YES : foreign;
      }
    }
    return foreign == YES;
  }

  /**
   * The words at which an unlisted name may begin, in order: those with a capital somewhere that
   * tells, and those that a full stop ties to the next word, as in an address.
   */
  int[] notable() {
    int[] known = notable;
    if (known == null) {
      known = new int[list.length];
      int size = 0;
      for (int i = 0; i < list.length; i++) {
        if (list[i].capital() || list[i].camel() || isDotted(i)) {
          known[size++] = i;
        }
      }
      known = Arrays.copyOf(known, size);
      notable = known;
    }
    return known;
  }

  private boolean isDotted(int i) {
    return i + 1 < list.length && text.charAt(list[i].end()) == '.' && touching(i);
  }

  /** Whether a folded word stands in the sentence. */
  boolean contains(String word) {
    if (list.length > FEW) {
      Set<String> known = folded;
      if (known == null) {
        known = set();
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

  /** The index of the first word that ends behind a place; the number of words if none does. */
  int firstEndingAfter(int place) {
    int low = 0;
    int high = list.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list[middle].end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether nothing stands between two neighbouring words that would end a name. */
  boolean joined(int left) {
    if (left < 0 || left + 1 >= list.length) {
      return false;
    }
    int from = list[left].end();
    int to = list[left + 1].start();
    if (to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (NAME_GAPS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !(to - from > 1 && text.charAt(from) == '.' && list[left].length() > 5);
  }

  /** Whether two neighbouring words stand one space apart. */
  boolean spaced(int left) {
    return left >= 0
        && left + 1 < list.length
        && list[left + 1].start() - list[left].end() == 1
        && text.charAt(list[left].end()) == ' ';
  }

  /** Whether a hyphen alone stands between two neighbouring words. */
  boolean hyphened(int left) {
    return left >= 0
        && left + 1 < list.length
        && list[left + 1].start() - list[left].end() == 1
        && text.charAt(list[left].end()) == '-';
  }

  /** Whether the words stand without any space between them. */
  boolean touching(int left) {
    if (left < 0 || left + 1 >= list.length) {
      return false;
    }
    for (int i = list[left].end(); i < list[left + 1].start(); i++) {
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
      if (i == from || i == to - 1 || !Form.isAnd(list[i].folded())) {
        joined.append(list[i].folded());
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
    for (int i = from; i < list.length; i++) {
      int matched = 0;
      for (int j = i; j < list.length && matched < compact.length(); j++) {
        String word = list[j].folded();
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
