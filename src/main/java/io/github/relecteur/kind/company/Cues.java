package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside a name that tell what the name is. */
final class Cues {

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  private Cues(Table table) {
    for (Cue cue : Cue.values()) {
      words.put(cue, new HashSet<>());
    }
    for (Table.Row row : table.rows()) {
      String cue = row.get("cue").replace('-', '_').toUpperCase(Locale.ROOT);
      Set<String> set = words.get(Cue.valueOf(cue));
      if (set != null) {
        set.addAll(row.list("words"));
      }
    }
  }

  /** The bundled table, loaded once. */
  static Cues bundled() {
    return Bundled.CUES;
  }

  /** Whether a word belongs to a cue. */
  boolean is(Cue cue, String word) {
    return words.getOrDefault(cue, Set.of()).contains(word);
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Cues CUES = new Cues(Table.load(Cues.class, "cues.tsv", "cue", "words"));
  }
}
