package io.github.relecteur.kind.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A spelling of a name as it is looked for in a translation.
 *
 * @param spelling the spelling
 * @param compact its folded letters without spaces, ampersands and words for them
 * @param upper whether it is too short to stand in small letters
 * @param content the stems of its words, without small words
 */
record Form(String spelling, String compact, boolean upper, List<String> content) {

  private static final Set<String> AND = Set.of("&", "and", "et", "y", "und");
  private static final int SHORT = 3;
  private static final int STEM = 6;

  /**
   * The form that a spelling has.
   *
   * @param spelling the spelling
   * @param words its words
   */
  static Form of(String spelling, Words words) {
    List<String> content = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() > SHORT || words.get(i).capital()) {
        content.add(stem(words.folded(i)));
      }
    }
    String compact = words.compact(0, words.size());
    return new Form(
        spelling,
        compact,
        (compact.length() <= SHORT || words.get(words.size() - 1).digits())
            && words.get(0).capital(),
        List.copyOf(content));
  }

  /** Whether a word stands for "and". */
  static boolean isAnd(String folded) {
    return AND.contains(folded);
  }

  /** The beginning of a word that its inflected forms share. */
  static String stem(String folded) {
    String singular = withoutEnding(folded);
    return singular.substring(0, Math.min(singular.length(), STEM));
  }

  /** A French word without the endings of gender and number. */
  static String withoutEnding(String folded) {
    int end = folded.length();
    while (end > 3 && "esx".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }
}
