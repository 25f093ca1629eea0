package io.github.relecteur.number;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.NumberWords.Role;
import io.github.relecteur.lexicon.NumberWords.Word;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.Numeral.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads vague plurals, collectives, and halves of large numbers. */
final class VagueNumerals {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /** What proportions are measured in, which may be halved too. */
  private static final Set<String> POINTS =
      Set.of("percent", "per", "pour", "pourcent", "percentage", "point", "points", "%", "basis");

  private final Tokens tokens;
  private final NumberWords words;
  private final boolean french;

  VagueNumerals(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.words = NumberWords.of(language);
    this.french = language == Language.FRENCH;
  }

  /**
   * dozens, hundreds of thousands, des dizaines de milliers; a dozen without article, une centaine,
   * douzaine.
   */
  @Nullable Numeral at(int index) {
    Word word = words.cardinal(tokens.get(index).lower());
    if (word == null) {
      return null;
    }
    boolean plural =
        word.role() == Role.THOUSANDS
            || (word.role() == Role.SCALE && tokens.get(index).lower().endsWith("s"));
    if (!plural && word.role() != Role.DOZEN) {
      return null;
    }
    BigDecimal value = word.value();
    int to = index + 1;
    int of = tokens.get(to).is("of") || tokens.get(to).is("de") ? to + 1 : to;
    Word next = words.cardinal(tokens.get(of).lower());
    if (next != null
        && of > to
        && (next.role() == Role.THOUSANDS
            || next.role() == Role.SCALE
            || next.role() == Role.THOUSAND)) {
      value = value.multiply(next.value());
      to = of + 1;
    }
    Form form = plural ? Form.VAGUE : Form.COLLECTIVE;
    return new Numeral(index, to, List.of(Value.of(value)), form, false, "");
  }

  /**
   * half a million, half a dozen, a quarter million, half a percentage point, un demi-million, une
   * demi-douzaine, un demi-point.
   */
  @Nullable Numeral half(int index) {
    boolean one = french && (tokens.get(index).is("un") || tokens.get(index).is("une"));
    int part = one ? index + 1 : index;
    boolean quarter = !french && tokens.get(part).is("quarter");
    if (!tokens.get(part).is(french ? "demi" : "half") && !quarter) {
      return null;
    }
    int at = part + 1;
    at += tokens.get(at).is('-') ? 1 : 0;
    boolean of = quarter && tokens.get(at).is("of") && tokens.get(at + 1).is("a");
    if (of) {
      at += 2;
    } else if (!french && tokens.get(at).is("a")) {
      at += tokens.get(at + 1).is('-') ? 2 : 1;
    }
    BigDecimal value = quarter ? QUARTER : HALF;
    if (POINTS.contains(tokens.get(at).lower())) {
      return new Numeral(index, at, List.of(Value.of(value)), Form.FRACTION, false, "");
    }
    Word word = words.cardinal(tokens.get(at).lower());
    if (word == null || !mayBeHalved(word, at > part + 1)) {
      return null;
    }
    Form form = word.role() == Role.DOZEN ? Form.COLLECTIVE : Form.WORDS;
    return new Numeral(
        index, at + 1, List.of(Value.of(word.value().multiply(value))), form, true, "");
  }

  private boolean mayBeHalved(Word word, boolean joined) {
    return switch (word.role()) {
      case SCALE -> true;
      case DOZEN, THOUSAND -> french || joined;
      default -> false;
    };
  }
}
