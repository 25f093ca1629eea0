package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.sentence.LanguageEvidence.Word;
import java.util.List;

/**
 * The longest run of words that an original and its translation have in common outside quotation
 * marks.
 *
 * @param original the first word in the original
 * @param translation the first word in the translation
 * @param length how many words; 0 if there is none
 */
record SharedRun(int original, int translation, int length) {

  private static final int LONGEST_COMPARED = 400;

  /** Compares two sentences in time proportional to the product of their lengths, up to a limit. */
  static SharedRun of(List<Word> original, List<Word> translation) {
    SharedRun longest = new SharedRun(0, 0, 0);
    if (original.size() > LONGEST_COMPARED || translation.size() > LONGEST_COMPARED) {
      return longest;
    }
    int[] previous = new int[original.size() + 1];
    for (int t = 0; t < translation.size(); t++) {
      int[] run = new int[original.size() + 1];
      for (int o = 0; o < original.size() && !translation.get(t).isQuoted(); o++) {
        if (translation.get(t).form().equals(original.get(o).form())) {
          run[o + 1] = previous[o] + 1;
          if (run[o + 1] > longest.length) {
            longest = new SharedRun(o - run[o + 1] + 1, t - run[o + 1] + 1, run[o + 1]);
          }
        }
      }
      previous = run;
    }
    return longest;
  }

  List<Word> inOriginal(List<Word> words) {
    return words.subList(original, original + length);
  }

  List<Word> inTranslation(List<Word> words) {
    return words.subList(translation, translation + length);
  }
}
