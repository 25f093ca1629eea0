package io.github.relecteur.lexicon;

import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the lines of a page that are not the story: notices, links to other articles, captions,
 * bylines, advertising.
 *
 * <p>Immutable. Reading a sentence costs time linear in its length.
 */
public final class Boilerplate {

  /** The most sentences of a block that is a caption. */
  public static final int LONGEST_CAPTION = 3;

  private static final String TABLE = "boilerplate.tsv";
  private static final String SIGNS = ":/©|(<>";
  private static final int SLOTS = 1 << 18;
  private static final int FACTOR = 1_000_003;
  private static final String CAPTION = "caption";
  private static final int TAIL = 7;
  private static final int LONGEST_BYLINE = 8;
  private static final char[] LETTERS = letters();
  private static final Boilerplate ENGLISH = load(Language.ENGLISH);
  private static final Boilerplate FRENCH = load(Language.FRENCH);

  private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();
  private final BitSet starts = new BitSet(SLOTS);
  private final BitSet inside = new BitSet(SLOTS);

  private Boilerplate(Language language, Table table) {
    for (Table.Row row : table.rows()) {
      String code = row.get("language");
      if (!code.equals(language.code()) && !"any".equals(code)) {
        continue;
      }
      List<String> words = new ArrayList<>();
      words(row.get("words")).forEach(word -> words.add(word.form));
      if (words.isEmpty()) {
        throw row.fault("words must not be empty");
      }
      Pattern pattern = new Pattern(row.get("kind"), place(row), words, most(row));
      byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(pattern);
      starts.set(slot(pattern.beginning()));
      if (pattern.isAnywhere()) {
        inside.set(slot(pattern.beginning()));
      }
    }
  }

  /** What is known of a language. */
  public static Boilerplate of(Language language) {
    return language == Language.ENGLISH ? ENGLISH : FRENCH;
  }

  static Boilerplate parse(Language language, Table table) {
    return new Boilerplate(language, table);
  }

  private static Boilerplate load(Language language) {
    return new Boilerplate(
        language,
        Table.load(Boilerplate.class, TABLE, "language", "kind", "place", "most", "words"));
  }

  private static Place place(Table.Row row) {
    for (Place place : Place.values()) {
      if (place.code.equals(row.get("place"))) {
        return place;
      }
    }
    throw row.fault("place must be start, tail, end, inside, whole or names");
  }

  private static int most(Table.Row row) {
    String most = row.get("most");
    if (most.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (most.length() > 4 || !most.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw row.fault("most must be a number of words, was '" + most + "'");
    }
    return Integer.parseInt(most);
  }

  /**
   * The kind of boilerplate that a sentence is, for instance {@code readmore} or {@code caption};
   * empty for a sentence of the story.
   *
   * @param sentence the uniform text of the sentence
   */
  public Optional<String> kind(String sentence) {
    if (!mayMatch(sentence)) {
      return Optional.empty();
    }
    List<Word> words = words(sentence);
    int count = (int) words.stream().filter(Word::isWord).count();
    for (int at = 0; at < words.size(); at++) {
      for (Pattern pattern : byFirstWord.getOrDefault(words.get(at).form, List.of())) {
        if (count <= pattern.most && pattern.matches(words, at)) {
          return Optional.of(pattern.kind);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The kinds of the sentences of one block, empty strings for sentences of the story. The
   * sentences of a short block that ends like a caption are all parts of the caption.
   *
   * @param block the uniform texts of the sentences of a block in order
   */
  public List<String> kinds(List<String> block) {
    List<String> kinds = new ArrayList<>();
    for (String sentence : block) {
      kinds.add(kind(sentence).orElse(""));
    }
    if (!block.isEmpty()
        && block.size() <= LONGEST_CAPTION
        && CAPTION.equals(kinds.get(block.size() - 1))) {
      kinds.replaceAll(kind -> kind.isEmpty() ? CAPTION : kind);
    }
    return kinds;
  }

  /**
   * Whether the first word of a pattern, or its first two, stand where that pattern may stand;
   * never a false no.
   */
  private boolean mayMatch(String text) {
    int token = 0;
    int last = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      char letter = small(c);
      if (letter != 0) {
        hash = 31 * hash + letter;
        continue;
      }
      if (hash != 0) {
        if (mayBegin(token++, last, hash)) {
          return true;
        }
        last = hash;
        hash = 0;
      }
      if (c != ' ' && SIGNS.indexOf(c) >= 0) {
        if (mayBegin(token++, last, c)) {
          return true;
        }
        last = c;
      }
    }
    return false;
  }

  /** Whether a pattern may begin at a token, or at the one before it. */
  private boolean mayBegin(int token, int last, int hash) {
    return (token == 0 ? starts : inside).get(slot(hash))
        || (token > 0 && (token == 1 ? starts : inside).get(slot(both(last, hash))));
  }

  private static int both(int first, int second) {
    return FACTOR * first + second;
  }

  /** A letter or digit in lower case, or 0. */
  private static char small(char c) {
    if (c < LETTERS.length) {
      return LETTERS[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] letters() {
    char[] letters = new char[0x180];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    return letters;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) & (SLOTS - 1);
  }

  /** The words and the telling signs of a text, letters folded to lower case. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Word(fold(text, at, end), Character.isUpperCase(text.charAt(at)), true));
        at = end;
      } else {
        char sign = text.charAt(at);
        if (SIGNS.indexOf(sign) >= 0) {
          words.add(new Word(String.valueOf(sign), false, false));
        }
        at++;
      }
    }
    return words;
  }

  private static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      folded.append(Character.toLowerCase(text.charAt(i)));
    }
    return folded.toString();
  }

  private enum Place {
    START("start"),
    TAIL("tail"),
    END("end"),
    INSIDE("inside"),
    WHOLE("whole"),
    NAMES("names");

    private final String code;

    Place(String code) {
      this.code = code;
    }
  }

  private record Word(String form, boolean isCapital, boolean isWord) {}

  private record Pattern(String kind, Place place, List<String> words, int most) {

    /** What its first word hashes to; if it has more, its first two together. */
    int beginning() {
      int first = words.get(0).hashCode();
      return words.size() == 1 ? first : both(first, words.get(1).hashCode());
    }

    boolean isAnywhere() {
      return place == Place.TAIL || place == Place.END || place == Place.INSIDE;
    }

    boolean matches(List<Word> text, int at) {
      int end = at + words.size();
      if (end > text.size() || !standsWhereItShould(text, at, end)) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(text.get(at + i).form)) {
          return false;
        }
      }
      return true;
    }

    private boolean standsWhereItShould(List<Word> text, int at, int end) {
      return switch (place) {
        case START -> at == 0;
        case TAIL -> at > 0 && text.size() - at <= Boilerplate.TAIL;
        case END -> at > 0 && end == text.size();
        case INSIDE -> true;
        case WHOLE -> at == 0 && end == text.size();
        case NAMES ->
            at == 0
                && end < text.size()
                && text.size() <= LONGEST_BYLINE
                && text.subList(end, text.size()).stream().allMatch(Word::isCapital);
      };
    }
  }
}
