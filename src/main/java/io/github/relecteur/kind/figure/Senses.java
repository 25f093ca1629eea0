package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Tokens;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an ambiguous unit means by the words of its sentence: pounds beside a weight are no
 * money.
 */
final class Senses {

  private static final class Bundled {
    static final Map<Language, Map<String, String>> TABLES = load();

    private static Map<Language, Map<String, String>> load() {
      Map<Language, Map<String, String>> tables = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        tables.put(language, new HashMap<>());
      }
      Table table = Table.load(Senses.class, "senses.tsv", "language", "word", "unit");
      for (Table.Row row : table.rows()) {
        Language language = row.language();
        tables
            .computeIfAbsent(language, k -> new HashMap<>())
            .put(row.get("word"), row.get("unit"));
      }
      return tables;
    }
  }

  private final Tokens tokens;
  private final Map<String, String> table;

  /** The units that the words speak for, gathered when an ambiguous one is met. */
  private @Nullable Set<String> meant;

  private Senses(Tokens tokens, Map<String, String> table) {
    this.tokens = tokens;
    this.table = table;
  }

  /** The senses that the words of a sentence speak for. */
  static Senses of(Tokens tokens, Language language) {
    return new Senses(tokens, Bundled.TABLES.getOrDefault(language, Map.of()));
  }

  private Set<String> meant() {
    if (meant == null) {
      meant = new HashSet<>();
      for (int i = 0; i < tokens.size(); i++) {
        String unit = table.get(tokens.get(i).lower());
        if (unit != null) {
          meant.add(unit);
        }
      }
    }
    return meant;
  }

  /** The units that an ambiguous form may mean here. */
  List<String> units(List<String> all) {
    if (all.size() < 2 || meant().isEmpty()) {
      return all;
    }
    List<String> kept = all.stream().filter(meant()::contains).toList();
    return kept.isEmpty() ? all : kept;
  }
}
