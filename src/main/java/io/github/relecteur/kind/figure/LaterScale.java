package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scale and currency that a bare number shares with a number behind it: two of the nine
 * million, 220 et 107 milliards de dollars, de 1,24 à 1,12 milliard d'euros.
 */
final class LaterScale {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> ENGLISH = Set.of("and", "or", "to", "from", ",");
  private static final Set<String> FRENCH = Set.of("et", "ou", "à", "puis", ",");
  private static final int MOST_NUMBERS = 5;

  private final Tokens tokens;
  private final boolean french;
  private final NumeralReader numerals;
  private final Suffixes suffixes;

  LaterScale(Tokens tokens, Language language, NumeralReader numerals, Suffixes suffixes) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.numerals = numerals;
    this.suffixes = suffixes;
  }

  /** The figure with a reading more where the scale behind it may be its own as well. */
  Figure with(Draft draft, Figure figure) {
    Numeral numeral = draft.numeral();
    boolean open = draft.measure() == null || (draft.measureBefore() && draft.measure().isMoney());
    if (!open || draft.letter() != null || !isBare(numeral)) {
      return figure;
    }
    Numeral whole = draft.measure() == null ? whole(draft.to()) : null;
    whole = whole == null ? coordinated(draft.to()) : whole;
    if (whole == null) {
      return figure;
    }
    Phrases.Match<Measures.Measure> behind = suffixes.after(whole.to(), whole, false);
    Measures.Measure measure =
        draft.measure() != null ? draft.measure() : behind == null ? null : behind.value();
    BigDecimal value = numeral.value().multiply(RangeGrammar.scale(whole));
    List<Reading> all = new ArrayList<>(figure.readings());
    all.add(
        new Reading.Of(
            draft.negative() ? value.negate() : value,
            measure == null ? List.of() : measure.units(),
            false));
    return figure.reading(all);
  }

  private static boolean isBare(Numeral numeral) {
    return !numeral.scaled()
        && (numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS)
        && numeral.value().compareTo(THOUSAND) < 0;
  }

  private static boolean isScaled(Numeral numeral) {
    return numeral.scaled() && numeral.value().compareTo(THOUSAND) >= 0;
  }

  /** two of the nine million: what the number is a part of. */
  private @Nullable Numeral whole(int at) {
    boolean of = french ? tokens.get(at).is("des") : tokens.get(at).is("of");
    Numeral whole = of ? numerals.at(tokens.get(at + 1).is("the") ? at + 2 : at + 1) : null;
    return whole == null || !isScaled(whole) ? null : whole;
  }

  /** 220, 107 et 50 milliards: the first number with a scale behind bare ones. */
  private @Nullable Numeral coordinated(int from) {
    int at = from;
    for (int count = 1; count < MOST_NUMBERS; count++) {
      Tokens.Token joint = tokens.get(at);
      boolean joined = (french ? FRENCH : ENGLISH).contains(joint.lower());
      Numeral next = joined && tokens.get(at + 1).spaced() ? numerals.at(at + 1) : null;
      if (next == null || isScaled(next)) {
        return next;
      }
      if (!isBare(next)) {
        return null;
      }
      at = next.to();
    }
    return null;
  }
}
