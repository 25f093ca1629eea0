package io.github.relecteur.align;

import io.github.relecteur.lexicon.Dictionary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small dictionary of frequent words: English stems with the stems of their French renderings.
 */
final class BilingualWords {

  private final Map<String, Set<String>> renderings = new HashMap<>();
  private final Set<String> french = new HashSet<>();

  BilingualWords(Dictionary dictionary, WordReader en, WordReader fr) {
    for (Dictionary.Entry entry : dictionary.entries()) {
      List<Word> all = fr.words(String.join(" ", entry.french()));
      for (Word word : en.words(String.join(" ", entry.english()))) {
        Set<String> known = renderings.computeIfAbsent(word.stem(), k -> new HashSet<>());
        all.forEach(rendering -> known.add(rendering.stem()));
      }
      all.forEach(rendering -> french.add(rendering.stem()));
    }
  }

  /** The stems of the French renderings of an English stem; empty if it is not known. */
  Set<String> renderings(String stem) {
    return renderings.getOrDefault(stem, Set.of());
  }

  /** Whether a French stem renders some English word. */
  boolean hasFrench(String stem) {
    return french.contains(stem);
  }
}
