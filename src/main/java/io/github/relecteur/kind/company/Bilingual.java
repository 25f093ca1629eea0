package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which French words an English word of a name is translated with. */
final class Bilingual {

  private static final int STEM = 4;

  private final Map<String, List<String>> french = new HashMap<>();

  private Bilingual(Table table) {
    for (Table.Row row : table.rows()) {
      french
          .computeIfAbsent(row.get("english"), word -> new ArrayList<>())
          .addAll(row.list("french"));
    }
  }

  /** The bundled table, loaded once. */
  static Bilingual bundled() {
    return Bundled.WORDS;
  }

  /** Whether a French word, folded, may translate an English one: listed, or alike. */
  boolean translates(String english, String word) {
    return isListed(english, word) || isCognate(english, word);
  }

  /** Whether the table has a French word, folded, as the translation of an English one. */
  boolean isListed(String english, String word) {
    for (String stem : french.getOrDefault(english, List.of())) {
      if (word.startsWith(stem) && word.length() <= stem.length() + 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCognate(String english, String word) {
    int shared = 0;
    while (shared < Math.min(english.length(), word.length())
        && english.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared >= STEM
        && shared * 3 >= 2 * Math.max(english.length(), word.length())
        && !english.equals(word);
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Bilingual WORDS =
        new Bilingual(Table.load(Bilingual.class, "name-words.tsv", "english", "french"));
  }
}
