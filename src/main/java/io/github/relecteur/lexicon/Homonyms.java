package io.github.relecteur.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations and names that also mean something else, with what French writes for that. */
public final class Homonyms {

  private final Map<String, List<String>> french = new HashMap<>();

  private Homonyms(Table table) {
    for (Table.Row row : table.rows()) {
      french.put(row.get("english"), row.requireList("french"));
    }
  }

  /** The bundled table, loaded once. */
  public static Homonyms bundled() {
    return Bundled.ACRONYMS;
  }

  /** What French writes for the other meaning of a word; empty if it has none. */
  public List<String> renderings(String word) {
    return french.getOrDefault(word, List.of());
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Homonyms ACRONYMS =
        new Homonyms(Table.load(Homonyms.class, "homonyms.tsv", "english", "french"));
  }
}
