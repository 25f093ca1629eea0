package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The time zones that may stand behind a time of day. */
final class TimeZones {

  private static final class Bundled {
    static final Map<Language, Phrases<List<Integer>>> TABLES = load();

    private static Map<Language, Phrases<List<Integer>>> load() {
      Map<Language, Phrases<List<Integer>>> tables = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        tables.put(language, new Phrases<>());
      }
      Table table = Table.load(TimeZones.class, "time-zones.tsv", "language", "form", "offsets");
      for (Table.Row row : table.rows()) {
        List<Integer> offsets = new ArrayList<>();
        row.list("offsets").forEach(offset -> offsets.add(Integer.valueOf(offset)));
        tables
            .computeIfAbsent(row.language(), k -> new Phrases<>())
            .add(row.get("form"), false, List.copyOf(offsets));
      }
      return tables;
    }
  }

  private TimeZones() {}

  /**
   * The zone named right behind a time, behind a comma, or in brackets behind it.
   *
   * @param tokens the text
   * @param index the token behind the time
   * @param language what the text is written in
   * @return minutes from UTC, all that the zone may mean; empty if none is named
   */
  static List<Integer> behind(Tokens tokens, int index, Language language) {
    int at = index;
    if (tokens.get(at).is(',') || tokens.get(at).is('(')) {
      at++;
    }
    Phrases<List<Integer>> table = Bundled.TABLES.get(language);
    Phrases.Match<List<Integer>> match = table == null ? null : table.at(tokens, at);
    return match == null ? List.of() : match.value();
  }
}
