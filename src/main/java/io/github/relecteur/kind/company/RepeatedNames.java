package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds capitalised words that an article uses again and again. */
final class RepeatedNames {

  private static final int SHORTEST = 5;
  private static final double STRENGTH = 0.4;

  private final Cues cues;
  private final CommonWords common;
  private final Context context;
  private final NameShape shape;

  RepeatedNames(Cues cues, CommonWords common, Context context, NameShape shape) {
    this.cues = cues;
    this.common = common;
    this.context = context;
    this.shape = shape;
  }

  /** The folded capitalised words that an article uses at least twice where others are small. */
  Set<String> known(Words[] sentences) {
    Set<String> once = Set.of();
    Set<String> again = Set.of();
    for (Words words : sentences) {
      if (!words.isHeadline()) {
        for (int i : words.notable()) {
          if (isName(words.get(i))) {
            once = once.isEmpty() ? new HashSet<>() : once;
            if (!once.add(words.folded(i))) {
              again = again.isEmpty() ? new HashSet<>() : again;
              again.add(words.folded(i));
            }
          }
        }
      }
    }
    return again;
  }

  private boolean isName(Word word) {
    return word.capital()
        && !word.initial()
        && word.length() >= SHORTEST
        && word.ambiguity(common) == Ambiguity.NONE
        && !cues.is(Cue.DEMONYM, word)
        && !cues.is(Cue.INSTITUTION, word)
        && !cues.is(Cue.TITLE, word);
  }

  /**
   * The repeated words of a sentence that stand alone and are no persons.
   *
   * @param words the sentence
   * @param taken which words other names hold
   * @param known the folded words that the article repeats
   * @param persons the folded family names of the article
   */
  List<Name> find(Words words, boolean[] taken, Set<String> known, Set<String> persons) {
    List<Name> names = new ArrayList<>(0);
    for (int i : words.notable()) {
      if (!taken[i]
          && known.contains(words.folded(i))
          && isName(words.get(i))
          && !persons.contains(words.folded(i))
          && !context.isPerson(words, new Range(i, i + 1))
          && !isCapital(words, i - 1)
          && !isCapital(words, i + 1)) {
        names.add(shape.name(words, new Range(i, i + 1), Origin.REPEATED, STRENGTH));
      }
    }
    return names;
  }

  private static boolean isCapital(Words words, int i) {
    return i >= 0 && i < words.size() && words.get(i).capital() && !words.get(i).initial();
  }
}
