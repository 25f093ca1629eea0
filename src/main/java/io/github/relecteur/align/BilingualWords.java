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
  private final WordMap<Integer> numbers = new WordMap<>();

  BilingualWords(Dictionary dictionary, WordReader en, WordReader fr) {
    List<Dictionary.Entry> entries = dictionary.entries();
    List<List<Word>> english =
        en.wordsOfEach(entries.stream().map(entry -> String.join(" ", entry.english())).toList());
    List<List<Word>> french =
        fr.wordsOfEach(entries.stream().map(entry -> String.join(" ", entry.french())).toList());
    Map<String, TreeSet<Integer>> known = new HashMap<>();
    for (int i = 0; i < english.size(); i++) {
      List<Integer> all = new ArrayList<>();
      for (Word rendering : french.get(i)) {
        all.add(numbered(rendering.stem()));
      }
      for (Word word : english.get(i)) {
        known.computeIfAbsent(word.stem(), stem -> new TreeSet<>()).addAll(all);
      }
    }
    known.forEach(
        (stem, all) -> renderings.put(stem, all.stream().mapToInt(Integer::intValue).toArray()));
  }

  private int numbered(String stem) {
    Integer known = numbers.get(stem);
    if (known != null) {
      return known;
    }
    numbers.put(stem, numbers.size());
    return numbers.size() - 1;
  }

  /** The numbers of the French renderings of an English stem; empty if it is not known. */
  int[] renderings(String stem) {
    int[] known = renderings.get(stem);
    return known == null ? NONE : known;
  }

  /** The number of a French stem that renders some English word; -1 if it renders none. */
  int number(String stem) {
    Integer known = numbers.get(stem);
    return known == null ? -1 : known;
  }

  /** How many French stems are numbered, from 0 on. */
  int size() {
    return numbers.size();
  }
}
