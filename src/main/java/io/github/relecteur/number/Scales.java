package io.github.relecteur.number;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.NumberWords.Role;
import io.github.relecteur.lexicon.NumberWords.Word;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.Set;

/** Multiplies a number by the scale words behind it: 2.5 million, 67 thousand millions, 4 Md. */
final class Scales {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_SCALES = 3;
  private static final int DOZEN = 12;

  private static final Set<String> BETWEEN =
      Set.of("derniers", "premiers", "autres", "prochains", "bons", "petits", "seuls", "nouveaux");

  private final Tokens tokens;
  private final Language language;
  private final NumberWords words;
  private final boolean french;

  Scales(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
    this.words = NumberWords.of(language);
    this.french = language == Language.FRENCH;
  }

  /** The token after "and a half" or "et demi"; 0 if it does not stand there. */
  int half(int at) {
    if (french) {
      boolean demi = tokens.get(at).is("et") && tokens.get(at + 1).lower().startsWith("demi");
      return demi ? at + 2 : 0;
    }
    int next = at;
    if (tokens.get(next).is('-')) {
      next++;
    }
    if (!tokens.get(next).is("and")) {
      return 0;
    }
    next += tokens.get(next + 1).is('-') ? 2 : 1;
    if (tokens.get(next).is("a")) {
      next += tokens.get(next + 1).is('-') ? 2 : 1;
    }
    return tokens.get(next).is("half") ? next + 1 : 0;
  }

  /** Multiplies by the scale words that follow: 2.5 million, 67 thousand millions, 4 Md. */
  Numeral of(Numeral numeral) {
    Numeral result = numeral;
    BigDecimal factor = BigDecimal.ONE;
    for (int scales = 0; scales < MOST_SCALES; scales++) {
      int at = next(result);
      Word word = tokens.get(at).isWord() ? words.cardinal(tokens.get(at).lower()) : null;
      boolean skips = at > result.to() && !tokens.get(at - 1).is('-');
      if (word == null || (skips && word.role() != Role.SCALE) || !scales(word, at, result)) {
        break;
      }
      factor = word.value();
      boolean dozen = isDozen(word) && result.form() == Form.WORDS;
      int to = isDotted(word, at) ? at + 2 : at + 1;
      Numeral unscaled = result;
      result = result.times(factor, to, dozen ? Form.COLLECTIVE : result.form());
      if (isDoubtful(word, unscaled)) {
        result = result.or(unscaled);
      }
      if (word.role() == Role.HUNDRED || word.role() == Role.THOUSAND) {
        result = withRest(result, word);
      }
    }
    int half = french && result.scaled() ? half(result.to()) : 0;
    return half > 0 ? result.plus(HALF.multiply(factor), half) : result;
  }

  /**
   * Where the next scale word may stand: behind a hyphen, behind "of a" or "de" (a quarter of a
   * million, 4 milliers de millions), or behind an adjective (3 petits millions).
   */
  private int next(Numeral numeral) {
    int at = numeral.to();
    if (tokens.get(at).is('-') && tokens.glued(at) && tokens.glued(at + 1)) {
      return at + 1;
    }
    boolean fraction = numeral.form() == Form.FRACTION;
    Tokens.Token end = tokens.get(at - 1);
    Word last = end.isWord() ? words.cardinal(end.lower()) : null;
    boolean vague = last != null && (last.role() == Role.THOUSANDS || last.role() == Role.DOZEN);
    if (fraction && tokens.get(at).is("of") && tokens.get(at + 1).is("a")) {
      return at + 2;
    }
    if ((fraction || vague) && tokens.get(at).is(french ? "de" : "of")) {
      return at + 1;
    }
    return french && BETWEEN.contains(tokens.get(at).lower()) ? at + 1 : at;
  }

  /** 700 hundred and 32 centaines (of a cricketer) may mean 700 and 32. */
  private boolean isDoubtful(Word word, Numeral numeral) {
    boolean hundreds = word.value().compareTo(HUNDRED) == 0;
    boolean large = numeral.value().compareTo(HUNDRED) >= 0;
    return hundreds && numeral.form() == Form.DIGITS && (large || word.role() == Role.THOUSANDS);
  }

  /** 4 mn. or 5 bn. inside a sentence: the full stop belongs to the abbreviation. */
  private boolean isDotted(Word word, int at) {
    return word.role() == Role.ABBREVIATION
        && tokens.get(at + 1).is('.')
        && tokens.glued(at + 1)
        && tokens.get(at + 2).isWord()
        && !tokens.get(at + 2).isCapitalized();
  }

  /** 3 hundred and 21, 3 hundred and one. */
  private Numeral withRest(Numeral hundreds, Word scale) {
    boolean joined =
        !french
            && tokens.get(hundreds.to()).is("and")
            && !tokens.get(hundreds.from() - 1).is("between")
            && hundreds.form() == Form.DIGITS;
    int at = hundreds.to() + 1;
    BigDecimal rest = null;
    int to = at + 1;
    if (joined && tokens.get(at).isDigits() && tokens.get(at).text().length() <= 3) {
      rest = new BigDecimal(tokens.get(at).text());
    } else if (joined && tokens.get(at).isWord()) {
      WordRun run = WordRun.at(tokens, at, language);
      rest = run == null || run.ordinal() ? null : run.value();
      to = run == null ? to : run.to();
    }
    boolean fits = rest != null && rest.signum() > 0 && rest.compareTo(scale.value()) < 0;
    boolean whole = hundreds.value().remainder(scale.value()).signum() == 0;
    return rest != null && fits && whole ? hundreds.plus(rest, to) : hundreds;
  }

  private boolean scales(Word word, int at, Numeral numeral) {
    boolean spaced = tokens.get(at).spaced();
    return switch (word.role()) {
      case SCALE, ABBREVIATION -> true;
      case THOUSAND, HUNDRED ->
          spaced && (word.role() == Role.THOUSAND || !french) && !numeral.scaled();
      case DOZEN -> spaced && (!french || isSeveralDozen(word, numeral)) && !numeral.scaled();
      case THOUSANDS ->
          spaced
              && numeral.form() != Form.FRACTION
              && !numeral.scaled()
              && (isDozen(word) || word.value().intValue() >= (french ? 10 : 1000));
      default -> false;
    };
  }

  private static boolean isSeveralDozen(Word word, Numeral numeral) {
    return isDozen(word) && numeral.value().compareTo(BigDecimal.ONE) > 0;
  }

  private static boolean isDozen(Word word) {
    return word.value().intValue() == DOZEN;
  }
}
