package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.WordMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words beside a name that tell what the name is. */
final class Cues {

  private final Map<Cue, WordMap<Boolean>> words = new EnumMap<>(Cue.class);

  private final Map<Character, List<String>> written = new HashMap<>();

  /** With what letters a legal form of several letters may begin. */
  private final BitSet firsts = new BitSet();

  private Cues(Table table) {
    for (Cue cue : Cue.values()) {
      words.put(cue, new WordMap<>());
    }
    for (Table.Row row : table.rows()) {
      String cue = row.get("cue").replace('-', '_').toUpperCase(Locale.ROOT);
      WordMap<Boolean> known = of(Cue.valueOf(cue));
      row.list("words").forEach(word -> known.put(word, true));
    }
    for (String form : of(Cue.LEGAL_WRITTEN).words()) {
      written.computeIfAbsent(form.charAt(0), first -> new ArrayList<>()).add(form);
      firsts.set(form.charAt(0));
    }
  }

  /** The bundled table, loaded once. */
  static Cues bundled() {
    return Bundled.CUES;
  }

  /** Whether a word belongs to a cue. */
  boolean is(Cue cue, String word) {
    return of(cue).has(word);
  }

  private WordMap<Boolean> of(Cue cue) {
    return Objects.requireNonNull(words.get(cue));
  }

  /** Whether a legal form of several letters, such as S.p.A., begins at a word. */
  boolean isLegalForm(Words sentence, int i) {
    String text = sentence.text();
    int start = sentence.get(i).start();
    if (!firsts.get(text.charAt(start))) {
      return false;
    }
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
