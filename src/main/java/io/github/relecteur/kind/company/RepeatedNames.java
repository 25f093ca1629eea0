package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  Set<String> known(List<Words> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Words words : sentences) {
      if (!Context.isHeadline(words)) {
        for (int i = 0; i < words.size(); i++) {
          if (isName(words.get(i))) {
            counts.merge(words.folded(i), 1, Integer::sum);
          }
        }
      }
    }
    counts.values().removeIf(count -> count < 2);
    return counts.keySet();
  }

  private boolean isName(Word word) {
    return word.capital()
        && !word.initial()
        && word.length() >= SHORTEST
        && common.ambiguity(word.text()) == Ambiguity.NONE
        && !cues.is(Cue.DEMONYM, word.folded())
        && !cues.is(Cue.INSTITUTION, word.folded())
        && !cues.is(Cue.TITLE, word.folded());
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
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Range range = new Range(i, i + 1);
      if (!taken[i]
          && isName(words.get(i))
          && known.contains(words.folded(i))
          && !persons.contains(words.folded(i))
          && !context.isPerson(words, range)
          && !isCapital(words, i - 1)
          && !isCapital(words, i + 1)) {
        names.add(shape.name(words, range, Origin.REPEATED, STRENGTH));
      }
    }
    return names;
  }

  private static boolean isCapital(Words words, int i) {
    return i >= 0 && i < words.size() && words.get(i).capital() && !words.get(i).initial();
  }
}
