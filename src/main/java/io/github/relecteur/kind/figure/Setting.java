package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Convention;
import io.github.relecteur.number.Tokens;
import java.util.List;

/**
 * What a whole text says about how its figures are meant.
 *
 * @param convention how it writes its numbers
 * @param crowns whether it speaks of a land whose money is the crown, so that crowns need not be
 *     wreaths or the heads of kings
 */
record Setting(Convention convention, boolean crowns) {

  private static final class Bundled {
    static final WordMap<Boolean> CROWN_LANDS = new WordMap<>();

    static {
      for (Table.Row row : Table.load(Setting.class, "crown-lands.tsv", "word").rows()) {
        CROWN_LANDS.put(row.get("word"), true);
      }
    }
  }

  /** The setting that the sentences of a text make. */
  static Setting of(List<Tokens> sentences, Language language) {
    boolean crowns = false;
    for (Tokens tokens : sentences) {
      for (int i = 0; i < tokens.size() && !crowns; i++) {
        crowns = Bundled.CROWN_LANDS.has(tokens.get(i).lower());
      }
    }
    return new Setting(Convention.of(sentences, language), crowns);
  }
}
