package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the measure behind a number: 3 km, 3 000 000 de tonnes, half of a percent. */
final class Suffixes {

  /** Adjectives that may stand between a number and its measure. */
  private static final class Bundled {
    static final Map<Language, Set<String>> BETWEEN = new EnumMap<>(Language.class);

    static {
      for (Table.Row row : Table.load(Suffixes.class, "between.tsv", "language", "word").rows()) {
        BETWEEN.computeIfAbsent(row.language(), k -> new HashSet<>()).add(row.get("word"));
      }
    }
  }

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Tokens tokens;
  private final boolean french;
  private final Measures measures;
  private final Set<String> between;

  Suffixes(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.measures = Measures.of(language);
    this.between = between(language);
  }

  /** The adjectives, in lower case, that may stand between a number and its measure. */
  static Set<String> between(Language language) {
    return Bundled.BETWEEN.getOrDefault(language, Set.of());
  }

  /** The measure of a number that ends before a token; null if none stands there. */
  Phrases.@Nullable Match<Measures.Measure> after(int at, Numeral numeral, boolean afterLetter) {
    if (numeral.form() == Form.ORDINAL) {
      return null;
    }
    int start = at;
    boolean joins =
        numeral.scaled()
            || afterLetter
            || numeral.form() == Form.VAGUE
            || numeral.form() == Form.COLLECTIVE
            || numeral.form() == Form.FRACTION
            || (french && isWholeMillions(numeral));
    if (french && joins) {
      start = pastOf(at);
    } else if (!french && joins && tokens.get(at).is("of")) {
      start = tokens.get(at + 1).is("a") || tokens.get(at + 1).is("an") ? at + 2 : at + 1;
    } else if (tokens.get(at).is('-')
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.get(at + 1).isWord()) {
      start = at + 1;
    }
    Phrases.Match<Measures.Measure> match = measures.after(tokens, start);
    if (match == null && start > at) {
      match = measures.hyphenated(tokens, start);
    }
    if (match == null && between.contains(tokens.get(start).lower()) && mayPart(numeral)) {
      match = measures.after(tokens, start + 1);
      match = match == null || match.value().abbreviation() ? null : match;
    }
    if (match == null) {
      return temperature(at, numeral);
    }
    return fits(match.value(), start, match.to(), numeral) ? match : null;
  }

  /** Whether an adjective may stand between the number and its measure. */
  private static boolean mayPart(Numeral numeral) {
    return numeral.form() == Form.WORDS || numeral.form() == Form.DIGITS;
  }

  /** 1.5C, 30C and 90F, where no name stands before the number: Flight 5C is none. */
  private Phrases.@Nullable Match<Measures.Measure> temperature(int at, Numeral numeral) {
    Tokens.Token letter = tokens.get(at);
    boolean celsius = letter.text().equals("C");
    boolean scale = celsius || (!french && letter.text().equals("F"));
    Tokens.Token next = tokens.get(at + 1);
    boolean ends = !tokens.glued(at + 1) || next.is('.') || next.is(',') || next.is(')');
    boolean named = tokens.get(numeral.from() - 1).isCapitalized() && numeral.from() > 1;
    if (!scale || !tokens.glued(at) || !ends || named || numeral.form() != Form.DIGITS) {
      return null;
    }
    String unit = celsius ? "celsius" : "fahrenheit";
    Measures.Measure measure =
        new Measures.Measure(List.of(unit), BigDecimal.ONE, true, false, false);
    return new Phrases.Match<>(at + 1, measure);
  }

  /** 3 000 000 de tonnes. */
  private static boolean isWholeMillions(Numeral numeral) {
    BigDecimal value = numeral.value();
    return numeral.form() == Form.DIGITS
        && value.compareTo(MILLION) >= 0
        && value.remainder(MILLION).signum() == 0;
  }

  private int pastOf(int at) {
    if (tokens.get(at).is("de")) {
      return at + 1;
    }
    return tokens.get(at).is("d") && tokens.get(at + 1).is('\'') ? at + 2 : at;
  }

  /** An abbreviation needs digits before it and no letters or apostrophe after it. */
  private boolean fits(Measures.Measure measure, int start, int to, Numeral numeral) {
    boolean opensAnother = measure.symbol() && tokens.get(to).isDigits() && tokens.glued(to);
    if (opensAnother || (measure.ordinary() && !numeral.scaled())) {
      return false;
    }
    if (!measure.abbreviation()) {
      return true;
    }
    boolean inWord = tokens.glued(to) && (tokens.get(to).isDigits() || tokens.get(to).is('\''));
    boolean digits = numeral.form() == Form.DIGITS || numeral.form() == Form.FRACTION;
    boolean preposition = !french && tokens.get(start).is("in") && tokens.get(start).spaced();
    boolean article = french && tokens.get(start).is("a") && tokens.get(start).spaced();
    boolean plural = !french && tokens.get(start).is("s");
    boolean afternoon =
        tokens.get(start).is("p") && (tokens.get(to).is("m") || tokens.get(to + 1).is("m"));
    return !afternoon && digits && !inWord && !preposition && !article && !plural;
  }
}
