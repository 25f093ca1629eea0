package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside a name that tell what the name is. */
final class Cues {

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  private final Map<Character, List<String>> written = new HashMap<>();

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
    for (String form : words.getOrDefault(Cue.LEGAL_WRITTEN, Set.of())) {
      written.computeIfAbsent(form.charAt(0), first -> new ArrayList<>()).add(form);
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

  /** Whether a legal form of several letters, such as S.p.A., begins at a word. */
  boolean isLegalForm(Words sentence, int i) {
    String text = sentence.text();
    int start = sentence.get(i).start();
    for (String form : written.getOrDefault(text.charAt(start), List.of())) {
      int end = start + form.length();
      if (text.startsWith(form, start)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Cues CUES = new Cues(Table.load(Cues.class, "cues.tsv", "cue", "words"));
  }
}
