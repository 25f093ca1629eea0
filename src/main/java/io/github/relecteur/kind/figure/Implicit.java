package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that hold a number without being one: twice, both, fortnight, octogénaire, moitié. */
final class Implicit {

  private static final Set<String> DURATIONS =
      Set.of("hour", "day", "week", "month", "year", "decade", "century");

  private static final class Bundled {
    static final Map<Language, Phrases<Figure>> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, load(language));
      }
    }

    private static Phrases<Figure> load(Language language) {
      Phrases<Figure> phrases = new Phrases<>();
      Table table = Table.load(Implicit.class, "implicit.tsv", "language", "form", "value", "unit");
      for (Table.Row row : table.rows()) {
        if (row.language() == language) {
          phrases.add(row.get("form"), false, figure(row));
        }
      }
      return phrases;
    }

    private static Figure figure(Table.Row row) {
      List<Reading> readings = new ArrayList<>();
      String value = row.get("value");
      if (value.startsWith("-")) {
        return holiday(row);
      }
      for (String number : row.list("value")) {
        readings.add(new Reading.Of(new BigDecimal(number), row.list("unit"), false));
      }
      String unit = row.get("unit");
      FigureType type = type(unit);
      return Figure.of(type, readings, Weight.SOFT, Numeral.Form.COLLECTIVE, "");
    }
  }

  private static FigureType type(String unit) {
    if (unit.isEmpty()) {
      return FigureType.MULTIPLIER;
    }
    if (Agreement.isMoney(unit)) {
      return FigureType.MONEY;
    }
    return DURATIONS.contains(unit) ? FigureType.DURATION : FigureType.QUANTITY;
  }

  /**
   * A day of the year with a name of its own. An English one is missed in a translation; a French
   * one may stand for holidays that the original names otherwise.
   */
  private static Figure holiday(Table.Row row) {
    List<Reading> readings = new ArrayList<>();
    for (String value : row.list("value")) {
      readings.add(new Reading.On(date(row, value), false));
    }
    Weight weight = row.language() == Language.ENGLISH ? Weight.HARD : Weight.SOFT;
    return Figure.of(FigureType.DATE, readings, weight, Numeral.Form.COLLECTIVE, "");
  }

  /** A day --12-25 or a weekday -W-7. */
  private static CalendarDate date(Table.Row row, String value) {
    if (value.startsWith("-W-")) {
      int weekday = Integer.parseInt(value.substring(3));
      return new CalendarDate(null, null, null, weekday, CalendarDate.Period.NONE);
    }
    String[] parts = value.startsWith("--") ? value.substring(2).split("-", -1) : new String[0];
    if (parts.length != 2) {
      throw row.fault("a day must look like --12-25 or -W-7, was '" + value + "'");
    }
    return new CalendarDate(
        null, Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), null, CalendarDate.Period.NONE);
  }

  private Implicit() {}

  /** The first tokens, in lower case, of all words that hold a number. */
  static Collection<String> starts(Language language) {
    Phrases<Figure> table = Bundled.TABLES.get(language);
    return table == null ? List.of() : table.starts();
  }

  /** The word that starts at a token; null if it holds no number. */
  static @Nullable Phrase at(Tokens tokens, int index, Language language) {
    Phrases<Figure> table = Bundled.TABLES.get(language);
    Phrases.Match<Figure> match = table == null ? null : table.at(tokens, index);
    return match == null ? null : new Phrase(index, match.to(), match.value());
  }
}
