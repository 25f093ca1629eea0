package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds what is written in a smaller unit behind an amount: 13 dollars and 45 cents, 15 euros 50,
 * seven feet ten inches.
 */
final class Compounds {

  private static final MathContext PRECISION = new MathContext(16);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final Set<String> BEHIND_CENTS =
      Set.of("more", "less", "each", "per", "de", "par", "en", "chacun", "chacune", "pour");
  private static final Set<String> DIMENSIONS = Set.of("length", "mass", "duration");
  private static final int MOST_PARTS = 3;
  private static final Measures.Measure INCH =
      new Measures.Measure(List.of("inch"), BigDecimal.ONE, false, false, false);

  private final Tokens tokens;
  private final boolean french;
  private final NumeralReader numerals;
  private final Measures measures;

  Compounds(Tokens tokens, Language language, NumeralReader numerals) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.numerals = numerals;
    this.measures = Measures.of(language);
  }

  /** The amount with what follows it; the amount itself if nothing does. */
  Draft with(Draft draft) {
    Draft primes = primes(draft);
    if (primes != null) {
      return primes;
    }
    Draft whole = draft;
    for (int part = 1; part < MOST_PARTS; part++) {
      Draft more = next(whole);
      if (more == null) {
        return whole;
      }
      whole = more;
    }
    return whole;
  }

  /** one over twenty, 1 sur 20: a fraction where the text holds nothing else. */
  Draft divided(Draft draft) {
    Tokens.Token mark = tokens.get(draft.to());
    boolean over = french ? mark.is("sur") : mark.is("over") || mark.is("in");
    boolean opens =
        Alone.opens(draft.from()) && draft.measure() == null && isCounted(draft.numeral());
    Numeral below = over && opens ? numerals.at(draft.to() + 1) : null;
    boolean alike = below != null && (!mark.is("in") || below.form() == draft.numeral().form());
    boolean divides = below != null && alike && isCounted(below) && below.value().signum() > 0;
    if (below == null || !divides || !Alone.closes(tokens, below.to())) {
      return draft;
    }
    BigDecimal value = draft.numeral().value().divide(below.value(), PRECISION);
    Numeral numeral =
        new Numeral(
            draft.from(), below.to(), List.of(Numeral.Value.of(value)), Form.FRACTION, false, "");
    return new Draft(draft.from(), below.to(), numeral, draft.negative(), null, false, false, null);
  }

  private @Nullable Draft next(Draft draft) {
    Measures.Measure measure = draft.measure();
    boolean whole =
        measure != null
            && draft.letter() == null
            && !draft.numeral().scaled()
            && isCounted(draft.numeral());
    if (measure == null
        || !whole
        || tokens.get(draft.from() - 1).is(french ? "entre" : "between")) {
      return null;
    }
    Draft height = height(draft, measure);
    if (height != null) {
      return height;
    }
    int at = draft.to();
    boolean joined = tokens.get(at).is(french ? "et" : "and");
    boolean comma = tokens.get(at).is(',') && tokens.get(at + 1).spaced();
    Numeral numeral = numerals.at(joined || comma ? at + 1 : at);
    if (numeral == null || numeral.scaled() || !isCounted(numeral)) {
      return null;
    }
    Phrases.Match<Measures.Measure> unit = measures.after(tokens, numeral.to());
    unit = unit == null ? inches(measure, numeral.to()) : unit;
    if (measure.isMoney()) {
      return comma ? null : money(draft, measure, numeral, unit);
    }
    return unit == null
        ? hundredths(draft, measure, at)
        : length(draft, measure, numeral, unit, comma);
  }

  /** 6'2" and 6' 2": feet and inches under their signs; null if both do not stand there. */
  private @Nullable Draft primes(Draft draft) {
    int foot = draft.to();
    boolean feet = !french && draft.measure() == null && tokens.get(foot).is('\'');
    Numeral inches = feet && tokens.glued(foot) ? numerals.at(foot + 1) : null;
    boolean signed =
        inches != null
            && tokens.get(inches.to()).is('"')
            && tokens.glued(inches.to())
            && isCounted(inches)
            && inches.value().compareTo(TWELVE) < 0
            && isCounted(draft.numeral());
    if (inches == null || !signed) {
      return null;
    }
    BigDecimal value = draft.numeral().value().multiply(TWELVE).add(inches.value());
    return sum(draft, value, inches.to() + 1, INCH);
  }

  /** the 6-foot-2 guard, a 5-foot-10-inch board. */
  private @Nullable Draft height(Draft draft, Measures.Measure measure) {
    int at = draft.to() + 1;
    boolean joined = tokens.get(at - 1).is('-') && tokens.glued(at - 1) && tokens.glued(at);
    Numeral inches = joined && !french && measure.units().contains("foot") ? numerals.at(at) : null;
    if (inches == null || !isCounted(inches) || inches.value().compareTo(TWELVE) >= 0) {
      return null;
    }
    int to = inches.to();
    boolean named = tokens.get(to).is('-') && tokens.get(to + 1).is("inch");
    BigDecimal value = draft.numeral().value().multiply(TWELVE).add(inches.value());
    return sum(draft, value, named ? to + 2 : to, INCH);
  }

  /** 9 s 58, 3 min 26 s 34: the hundredths of a race, which stand behind the sign of the second. */
  private @Nullable Draft hundredths(Draft draft, Measures.Measure measure, int at) {
    String digits = tokens.get(at).text();
    boolean seconds =
        french && measure.units().contains("second") && tokens.get(draft.to() - 1).is("s");
    if (!seconds || !tokens.get(at).isDigits() || digits.length() > 2) {
      return null;
    }
    BigDecimal part = new BigDecimal(digits).movePointLeft(digits.length());
    return sum(draft, draft.numeral().value().add(part), at + 1, measure);
  }

  /** 6 ft 2 in, 2 yd 7': signs that need a longer length before them. */
  private Phrases.@Nullable Match<Measures.Measure> inches(Measures.Measure before, int at) {
    boolean yards = before.units().contains("yard");
    boolean feet = before.units().contains("foot");
    boolean inch = (yards || feet) && !french && tokens.get(at).is("in");
    boolean foot = yards && tokens.get(at).is('\'');
    String unit = inch ? "inch" : foot ? "foot" : "";
    return unit.isEmpty()
        ? null
        : new Phrases.Match<>(
            at + 1, new Measures.Measure(List.of(unit), BigDecimal.ONE, true, false, false));
  }

  private static boolean isCounted(Numeral numeral) {
    return (numeral.form() == Form.DIGITS || numeral.form() == Form.WORDS)
        && numeral.value().remainder(BigDecimal.ONE).signum() == 0;
  }

  private @Nullable Draft money(
      Draft draft,
      Measures.Measure measure,
      Numeral numeral,
      Phrases.@Nullable Match<Measures.Measure> unit) {
    boolean below = numeral.value().compareTo(HUNDRED) < 0;
    if (measure.factor().compareTo(BigDecimal.ONE) != 0 || !below) {
      return null;
    }
    if (unit == null) {
      boolean cents = isBareCents(draft, numeral);
      BigDecimal part = numeral.value().movePointLeft(2);
      return cents ? sum(draft, draft.numeral().value().add(part), numeral.to(), measure) : null;
    }
    boolean own = unit.value().units().stream().anyMatch(measure.units()::contains);
    boolean cent = unit.value().factor().compareTo(CENT) == 0 && tokens.get(draft.to()).isWord();
    boolean minor =
        unit.value().isMoney()
            && unit.value().factor().compareTo(BigDecimal.ONE) < 0
            && (own || cent);
    BigDecimal part = numeral.value().multiply(unit.value().factor());
    return minor ? sum(draft, draft.numeral().value().add(part), unit.to(), measure) : null;
  }

  /** 15 dollars 50, with nothing behind it that the fifty could count. */
  private boolean isBareCents(Draft draft, Numeral numeral) {
    int to = numeral.to();
    boolean last = Alone.closes(tokens, to) || BEHIND_CENTS.contains(tokens.get(to).lower());
    boolean alone = draft.from() == 0 && to >= tokens.size();
    boolean digits = numeral.digits().length() == 2 && !draft.measureBefore();
    return (last && digits) || alone;
  }

  private @Nullable Draft length(
      Draft draft,
      Measures.Measure measure,
      Numeral numeral,
      Phrases.Match<Measures.Measure> small,
      boolean comma) {
    Units units = Units.bundled();
    Optional<Units.Unit> unit = units.unit(measure.units().get(0));
    boolean measurable =
        unit.isPresent() && DIMENSIONS.contains(unit.get().dimension()) && !draft.measureBefore();
    if (!measurable) {
      return null;
    }
    String to = small.value().units().get(0);
    BigDecimal ratio = units.convert(BigDecimal.ONE, unit.get().id(), to).orElse(BigDecimal.ONE);
    boolean multiple =
        ratio.compareTo(BigDecimal.ONE) > 0 && ratio.remainder(BigDecimal.ONE).signum() == 0;
    boolean alone = Alone.is(tokens, draft.from(), small.to());
    if (!multiple || (comma && !alone && isPowerOfTen(ratio))) {
      return null;
    }
    BigDecimal value = draft.numeral().value().multiply(ratio).add(numeral.value());
    return sum(draft, value, small.to(), small.value());
  }

  /** 27 kilometers, 100 meters: metric units with a comma between them are two quantities. */
  private static boolean isPowerOfTen(BigDecimal ratio) {
    return ratio.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  private static Draft sum(Draft draft, BigDecimal value, int to, Measures.Measure measure) {
    Numeral numeral = draft.numeral();
    Numeral sum =
        new Numeral(
            numeral.from(),
            numeral.to(),
            List.of(Numeral.Value.of(value)),
            numeral.form(),
            false,
            numeral.digits());
    return new Draft(
        draft.from(),
        to,
        sum,
        draft.negative(),
        measure,
        draft.measureBefore(),
        draft.prefixed(),
        null);
  }
}
