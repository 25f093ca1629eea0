package io.github.relecteur.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations that are ordinary terms, with what French writes for them. */
public final class Acronyms {

  private final Map<String, List<String>> french = new HashMap<>();

  private Acronyms(Table table) {
    for (Table.Row row : table.rows()) {
      french.put(row.get("acronym"), row.list("french"));
    }
  }

  /** The bundled table, loaded once. */
  public static Acronyms bundled() {
    return Bundled.ACRONYMS;
  }

  /** What French writes for an abbreviation; empty if it is not known. */
  public List<String> renderings(String acronym) {
    return french.getOrDefault(acronym, List.of());
  }

  /** Whether an abbreviation is known. */
  public boolean contains(String acronym) {
    return french.containsKey(acronym);
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Acronyms ACRONYMS =
        new Acronyms(Table.load(Acronyms.class, "acronyms.tsv", "acronym", "french"));
  }
}
