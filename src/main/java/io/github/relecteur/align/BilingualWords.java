package io.github.relecteur.align;

import io.github.relecteur.lexicon.Dictionary;
import io.github.relecteur.lexicon.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A small dictionary of frequent words: English stems with the stems of their French renderings,
 * which are numbered.
 */
final class BilingualWords {

  private static final int[] NONE = {};

  private final WordMap<int[]> renderings = new WordMap<>();
  private final WordMap<Integer> french = new WordMap<>();

  BilingualWords(Dictionary dictionary, WordReader en, WordReader fr) {
    Map<String, TreeSet<Integer>> known = new HashMap<>();
    for (Dictionary.Entry entry : dictionary.entries()) {
      List<Integer> all = new ArrayList<>();
      for (Word rendering : fr.words(String.join(" ", entry.french()))) {
        all.add(numbered(rendering.stem()));
      }
      for (Word word : en.words(String.join(" ", entry.english()))) {
        known.computeIfAbsent(word.stem(), stem -> new TreeSet<>()).addAll(all);
      }
    }
    known.forEach(
        (stem, numbers) ->
            renderings.put(stem, numbers.stream().mapToInt(Integer::intValue).toArray()));
  }

  private int numbered(String stem) {
    Integer known = french.get(stem);
    if (known != null) {
      return known;
    }
    french.put(stem, french.size());
    return french.size() - 1;
  }

  /** The numbers of the French renderings of an English stem; empty if it is not known. */
  int[] renderings(String stem) {
    int[] known = renderings.get(stem);
    return known == null ? NONE : known;
  }

  /** The number of a French stem that renders some English word; -1 if it renders none. */
  int number(String stem) {
    Integer known = french.get(stem);
    return known == null ? -1 : known;
  }

  /** How many French stems are numbered, from 0 on. */
  int size() {
    return french.size();
  }
}
