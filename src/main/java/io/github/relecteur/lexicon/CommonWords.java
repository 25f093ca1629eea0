package io.github.relecteur.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Company names that are also ordinary words, names of persons or places. */
public final class CommonWords {

  private final Map<String, Ambiguity> classes;

  private CommonWords(Map<String, Ambiguity> classes) {
    this.classes = new HashMap<>(classes);
  }

  /** The bundled table, loaded once. */
  public static CommonWords bundled() {
    return Bundled.WORDS;
  }

  /** What else a name can mean. */
  public Ambiguity ambiguity(String name) {
    return classes.getOrDefault(name, Ambiguity.NONE);
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final CommonWords WORDS = load();

    private static CommonWords load() {
      Map<String, Ambiguity> classes = new HashMap<>();
      Table table = Table.load(CommonWords.class, "common-words.tsv", "class", "names");
      for (Table.Row row : table.rows()) {
        Ambiguity ambiguity = Ambiguity.valueOf(row.get("class").toUpperCase(Locale.ROOT));
        for (String name : row.list("names")) {
          classes.put(name, ambiguity);
        }
      }
      return new CommonWords(classes);
    }
  }
}
