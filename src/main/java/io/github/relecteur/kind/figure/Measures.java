package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
   * @param ordinary whether it is first of all an ordinary word, as won and fils are, so that only
   *     a scale before it makes it a currency
   */
  record Measure(
      List<String> units,
      BigDecimal factor,
      boolean abbreviation,
      boolean symbol,
      boolean ordinary) {

    boolean isMoney() {
      return units.get(0).length() == 3 && Character.isUpperCase(units.get(0).charAt(0));
    }
  }

  private static final Set<String> ORDINARY =
      Set.of(
          "won", "real", "reals", "sen", "fen", "para", "sol", "dram", "ore", "mark", "marks",
          "fils", "sou", "sous", "lire", "son", "réal", "colon", "as", "pul", "tala", "lev", "leu",
          "ban", "bani");

  private static final Pattern CODE_AND_SIGN = Pattern.compile("[A-Z]{3}\\$");

  private static final class Bundled {
    static final Map<Language, Measures> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new Measures(language));
      }
    }
  }

  private final Phrases<Measure> prefixes = new Phrases<>();
  private final Set<String> signs = new HashSet<>();
  private final Phrases<Measure> suffixes = new Phrases<>();

  private Measures(Language language) {
    Map<String, Measure> gathered = new LinkedHashMap<>();
    Table table = Table.load(Measures.class, "measures.tsv", "language", "form", "units");
    for (Table.Row row : table.rows()) {
      if (row.language() == language) {
        gather(
            gathered,
            row.get("form"),
            new Measure(row.list("units"), BigDecimal.ONE, false, false, false));
      }
    }
    Table coins = Table.load(Measures.class, "coins.tsv", "language", "form", "units", "factor");
    for (Table.Row row : coins.rows()) {
      if (row.language() == language) {
        BigDecimal factor = new BigDecimal(row.get("factor"));
        Measure coin = new Measure(row.list("units"), factor, false, false, false);
        gather(gathered, row.get("form"), coin);
        if (isCode(row.get("form"))) {
          addPrefix(row.get("form"), coin);
        }
      }
    }
    Currencies currencies = Currencies.bundled();
    for (Currencies.Form form : currencies.forms(language)) {
      gather(gathered, form.surface(), measure(currencies, form));
    }
    for (Units.Form form : Units.bundled().forms(language)) {
      if (form.surface().equals("h.")) {
        continue;
      }
      gather(gathered, form.surface(), measure(form));
    }
    gathered.forEach(
        (surface, measure) -> suffixes.add(surface, isExact(surface, measure), measure));
  }

  /** MUSD: a code of four capitals, which may stand before its number as USD does. */
  private static boolean isCode(String form) {
    return form.length() == 4 && form.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean isExact(String surface, Measure measure) {
    return measure.symbol() || (measure.abbreviation() && surface.length() <= 2);
  }

  /** A form that means several things, as livre does, keeps them all: money first. */
  private static void gather(Map<String, Measure> gathered, String surface, Measure measure) {
    gathered.merge(
        surface,
        measure,
        (known, added) -> {
          List<String> units = new ArrayList<>(known.units());
          units.addAll(added.units());
          return new Measure(
              units, known.factor(), known.abbreviation(), known.symbol(), known.ordinary());
        });
  }

  private Measure measure(Currencies currencies, Currencies.Form form) {
    boolean letter = form.surface().length() == 1 && Character.isLetter(form.surface().charAt(0));
    Measure measure =
        new Measure(
            form.codes(),
            minorFactor(currencies, form),
            letter,
            form.symbol(),
            ORDINARY.contains(form.surface()));
    if (form.symbol() && !form.minor()) {
      addPrefix(form.surface(), measure);
      if (CODE_AND_SIGN.matcher(form.surface()).matches()) {
        addPrefix(form.surface().toLowerCase(Locale.ROOT), measure);
      }
    }
    return measure;
  }

  private static BigDecimal minorFactor(Currencies currencies, Currencies.Form form) {
    if (!form.minor()) {
      return BigDecimal.ONE;
    }
    int per =
        currencies
            .currency(form.codes().get(0))
            .map(Currencies.Currency::minorPerMajor)
            .orElse(100);
    return BigDecimal.ONE.divide(BigDecimal.valueOf(Math.max(1, per)), MathContext.DECIMAL64);
  }

  /** A form that is also an ordinary word may also mean no unit, which an empty identifier says. */
  private static Measure measure(Units.Form form) {
    List<String> units = new ArrayList<>(form.ids());
    if (form.ordinary()) {
      units.add("");
    }
    return new Measure(units, BigDecimal.ONE, form.abbreviation(), false, false);
  }

  /** The measures of a language. */
  static Measures of(Language language) {
    Measures measures = Bundled.TABLES.get(language);
    if (measures == null) {
      throw new IllegalStateException("no measures for " + language);
    }
    return measures;
  }

  /** The first tokens, as written, of the signs and codes that stand before a number. */
  Set<String> signs() {
    return signs;
  }

  private void addPrefix(String surface, Measure measure) {
    prefixes.add(surface, true, measure);
    signs.add(Tokens.of(surface).get(0).text());
  }

  /** The first tokens, in lower case, of the measures that may stand after a number. */
  Collection<String> starts() {
    return suffixes.starts();
  }

  /** The currency sign or code that starts at a token and may stand before a number. */
  Phrases.@Nullable Match<Measure> before(Tokens tokens, int index) {
    Phrases.Match<Measure> match = prefixes.at(tokens, index);
    boolean article =
        match != null
            && match.to() == index + 2
            && tokens.get(index).is("a")
            && tokens.get(index + 1).spaced();
    return article ? null : match;
  }

  /** The measure that starts at a token and may stand after a number. */
  Phrases.@Nullable Match<Measure> after(Tokens tokens, int index) {
    Phrases.Match<Measure> match = suffixes.at(tokens, index);
    boolean torn =
        match != null
            && match.to() == index + 2
            && tokens.get(index + 1).isDigits()
            && !tokens.glued(index + 1);
    return torn ? shorter(tokens, index) : match;
  }

  /** In "12 ft 2 in" the two does not belong to the feet before it. */
  private Phrases.@Nullable Match<Measure> shorter(Tokens tokens, int index) {
    Phrases.Match<Measure> match = suffixes.at(Tokens.of(tokens.get(index).text()), 0);
    return match == null ? null : new Phrases.Match<>(index + 1, match.value());
  }

  /** A measure of several words that hyphens join, as in 50,000-square-foot. */
  Phrases.@Nullable Match<Measure> hyphenated(Tokens tokens, int index) {
    boolean joined =
        tokens.get(index).isWord()
            && tokens.get(index + 1).is('-')
            && tokens.glued(index + 1)
            && tokens.get(index + 2).isWord();
    if (!joined) {
      return null;
    }
    Tokens pair = Tokens.of(tokens.get(index).text() + " " + tokens.get(index + 2).text());
    Phrases.Match<Measure> match = suffixes.at(pair, 0);
    return match == null || match.to() < 2 ? null : new Phrases.Match<>(index + 3, match.value());
  }
}
