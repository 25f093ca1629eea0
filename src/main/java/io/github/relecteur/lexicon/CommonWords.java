package io.github.relecteur.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Company names that are also ordinary words, names of persons or places. */
public final class CommonWords {

  private final WordMap<Ambiguity> classes;

  private CommonWords(WordMap<Ambiguity> classes) {
    this.classes = classes;
  }

  /** The bundled table, loaded once. */
  public static CommonWords bundled() {
    return Bundled.WORDS;
  }

  /** What else a name can mean. */
  public Ambiguity ambiguity(String name) {
    Ambiguity known = classes.get(name);
    return known == null ? Ambiguity.NONE : known;
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final CommonWords WORDS = load();

    private static CommonWords load() {
      WordMap<Ambiguity> classes = new WordMap<>();
      Table table = Table.load(CommonWords.class, "common-words.tsv", "class", "names");
      for (Table.Row row : table.rows()) {
        Ambiguity ambiguity = ambiguity(row);
        for (String name : row.requireList("names")) {
          classes.put(name, ambiguity);
        }
      }
      return new CommonWords(classes);
    }

    private static Ambiguity ambiguity(Table.Row row) {
      String name = row.get("class");
      for (Ambiguity ambiguity : Ambiguity.values()) {
        if (name.equals(ambiguity.name().toLowerCase(Locale.ROOT))) {
          return ambiguity;
        }
      }
      throw row.fault("class must be " + known() + ", was '" + name + "'");
    }

    private static String known() {
      return Arrays.stream(Ambiguity.values())
          .map(ambiguity -> ambiguity.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" or "));
    }
  }
}
