package io.github.relecteur.align;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
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

  private BilingualWords(Table table, WordReader en, WordReader fr) {
    for (Table.Row row : table.rows()) {
      List<Word> all = fr.words(row.get("fr"));
      for (Word word : en.words(row.get("en"))) {
        Set<String> known = renderings.computeIfAbsent(word.stem(), k -> new HashSet<>());
        all.forEach(rendering -> known.add(rendering.stem()));
      }
      all.forEach(rendering -> french.add(rendering.stem()));
    }
  }

  static BilingualWords load(WordReader en, WordReader fr) {
    return new BilingualWords(Table.load(BilingualWords.class, "words.tsv", "en", "fr"), en, fr);
  }

  static BilingualWords parse(Table table) {
    return new BilingualWords(
        table, new WordReader(Language.ENGLISH), new WordReader(Language.FRENCH));
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
