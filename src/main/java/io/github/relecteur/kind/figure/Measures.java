package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands beside a number and says what it counts: percent signs, currencies, units. */
final class Measures {

  /**
   * A measure.
   *
   * @param units what it may mean, the likeliest first
   * @param factor what the number is multiplied by, 0.01 for cents
   * @param abbreviation whether it needs digits before it, as {@code m} does
   * @param symbol whether it is a sign or a code that may stand before the number
   */
  record Measure(List<String> units, BigDecimal factor, boolean abbreviation, boolean symbol) {

    boolean isMoney() {
      return units.get(0).length() == 3 && Character.isUpperCase(units.get(0).charAt(0));
    }
  }

  private static final class Bundled {
    static final Map<Language, Measures> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new Measures(language));
      }
    }
  }

  private final Phrases<Measure> prefixes = new Phrases<>();
  private final Phrases<Measure> suffixes = new Phrases<>();

  private Measures(Language language) {
    Table table = Table.load(Measures.class, "measures.tsv", "language", "form", "units");
    for (Table.Row row : table.rows()) {
      if (row.get("language").equals(language.code())) {
        suffixes.add(
            row.get("form"), false, new Measure(row.list("units"), BigDecimal.ONE, false, false));
      }
    }
    Units.bundled().forms(language).forEach(this::add);
    Currencies currencies = Currencies.bundled();
    for (Currencies.Form form : currencies.forms(language)) {
      add(form, minorFactor(currencies, form));
    }
  }

  private static BigDecimal minorFactor(Currencies currencies, Currencies.Form form) {
    if (!form.minor()) {
      return BigDecimal.ONE;
    }
    int per = currencies.currency(form.codes().get(0)).map(Currencies.Currency::minorPerMajor).orElse(100);
    return BigDecimal.ONE.divide(BigDecimal.valueOf(Math.max(1, per)));
  }

  private void add(Units.Form form) {
    boolean exact = form.abbreviation() && form.surface().length() <= 2;
    suffixes.add(
        form.surface(), exact, new Measure(form.ids(), BigDecimal.ONE, form.abbreviation(), false));
  }

  private void add(Currencies.Form form, BigDecimal factor) {
    boolean letter = form.surface().length() == 1 && Character.isLetter(form.surface().charAt(0));
    Measure measure = new Measure(form.codes(), factor, letter, form.symbol());
    suffixes.add(form.surface(), form.symbol(), measure);
    if (form.symbol() && !form.minor()) {
      prefixes.add(form.surface(), true, measure);
    }
  }

  /** The measures of a language. */
  static Measures of(Language language) {
    Measures measures = Bundled.TABLES.get(language);
    if (measures == null) {
      throw new IllegalStateException("no measures for " + language);
    }
    return measures;
  }

  /** The currency sign or code that starts at a token and may stand before a number. */
  Phrases.@Nullable Match<Measure> before(Tokens tokens, int index) {
    return prefixes.at(tokens, index);
  }

  /** The measure that starts at a token and may stand after a number. */
  Phrases.@Nullable Match<Measure> after(Tokens tokens, int index) {
    return suffixes.at(tokens, index);
  }
}
