package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Convention;
import io.github.relecteur.number.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole text says about how its figures are meant, read from it when somebody asks; for one
 * thread.
 */
final class Setting {

  private static final class Bundled {
    static final WordMap<Boolean> CROWN_LANDS = new WordMap<>();

    static {
      for (Table.Row row : Table.load(Setting.class, "crown-lands.tsv", "word").rows()) {
        CROWN_LANDS.put(row.get("word"), true);
      }
    }
  }

  private final List<Tokens> sentences;
  private final Language language;
  private @Nullable Convention convention;
  private @Nullable Boolean crowns;

  private Setting(List<Tokens> sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  /** The setting that the sentences of a text make. */
  static Setting of(List<Tokens> sentences, Language language) {
    return new Setting(sentences, language);
  }

  /** How the text writes its numbers. */
  Convention convention() {
    if (convention == null) {
      convention = Convention.of(sentences, language);
    }
    return convention;
  }

  /**
   * Whether the text speaks of a land whose money is the crown, so that crowns need not be wreaths
   * or the heads of kings.
   */
  boolean crowns() {
    if (crowns == null) {
      crowns = namesLandOfCrowns();
    }
    return crowns;
  }

  private boolean namesLandOfCrowns() {
    for (Tokens tokens : sentences) {
      for (int i = 0; i < tokens.size(); i++) {
        if (Bundled.CROWN_LANDS.has(tokens.get(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
