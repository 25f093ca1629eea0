package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with or without a measure: counts, money, percentages, quantities, ordinals, fractions.
 */
final class AmountGrammar {

  private static final Map<String, BigDecimal> LETTERS =
      Map.of(
          "k", BigDecimal.valueOf(1000),
          "m", BigDecimal.valueOf(1_000_000),
          "b", BigDecimal.valueOf(1_000_000_000),
          "g", BigDecimal.valueOf(1_000_000_000),
          "t", BigDecimal.valueOf(1_000_000_000_000L));
  private static final Set<String> NO_MINUS =
      Set.of("or", "au", "du", "le", "la", "les", "ou", "plus", "pas", "non", "en");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final Set<String> TEMPERATURES = Set.of("celsius", "fahrenheit");

  private final Tokens tokens;
  private final Language language;
  private final boolean french;
  private final NumeralReader numerals;
  private final NumberWords words;
  private final Measures measures;
  private final AmountReadings readings;
  private final Compounds compounds;
  private final Suffixes suffixes;
  private final BelowZero belowZero;
  private final LaterScale laterScale;
  private final @Nullable Draft[] known;
  private final boolean[] read;

  AmountGrammar(Tokens tokens, Language language, NumeralReader numerals, Setting setting) {
    this.tokens = tokens;
    this.language = language;
    this.french = language == Language.FRENCH;
    this.numerals = numerals;
    this.words = NumberWords.of(language);
    this.measures = Measures.of(language);
    this.readings = new AmountReadings(tokens, language, setting);
    this.compounds = new Compounds(tokens, language, numerals);
    this.suffixes = new Suffixes(tokens, language);
    this.belowZero = new BelowZero(tokens, language);
    this.laterScale = new LaterScale(tokens, language, numerals, suffixes);
    this.known = new @Nullable Draft[tokens.size()];
    this.read = new boolean[tokens.size()];
  }

  /** The amount that a draft means. */
  Phrase phrase(Draft draft) {
    return new Phrase(draft.from(), draft.to(), laterScale.with(draft, readings.of(draft)));
  }

  /**
   * Reads sign, currency, number, scale and measure from a token on; null if there is no number.
   */
  @Nullable Draft draft(int index) {
    if (index < 0 || index >= read.length) {
      return read(index);
    }
    if (!read[index]) {
      known[index] = read(index);
      read[index] = true;
    }
    return known[index];
  }

  private @Nullable Draft read(int index) {
    Draft draft = unchecked(index);
    if (draft == null) {
      return articled(index);
    }
    Draft whole = belowZero.of(compounds.divided(compounds.with(draft)));
    boolean loose = whole.negative() && isLoose(index) && !isMeant(whole);
    return loose ? null : whole;
  }

  private @Nullable Draft unchecked(int index) {
    int at = index;
    boolean negative = !tokens.get(index).isDigits() && isNegative(index);
    if (negative || isPlus(index)) {
      at++;
    }
    Phrases.Match<Measures.Measure> prefix = prefix(at);
    int number = prefix == null ? at : prefix.to();
    Numeral numeral = numerals.at(number);
    boolean words = at > index && !tokens.get(number).isDigits() && !isMark(number);
    if (numeral == null
        || (prefix == null && words && !(negative && tokens.get(index).isWord()))
        || (words && numeral.form() == Form.ORDINAL)) {
      return null;
    }
    return suffix(index, numeral, negative, prefix == null ? null : prefix.value());
  }

  private boolean isNegative(int index) {
    return isSign(index) || isMinusWord(index) || isLoose(index);
  }

  /** The sign or code of a currency with a number behind it. */
  private Phrases.@Nullable Match<Measures.Measure> prefix(int at) {
    Phrases.Match<Measures.Measure> prefix =
        tokens.get(at).isDigits() ? null : measures.before(tokens, at);
    boolean number =
        prefix != null && (tokens.get(prefix.to()).isDigits() || tokens.get(prefix.to()).is('-'));
    return number ? prefix : null;
  }

  /** -.5 and -,5. */
  private boolean isMark(int index) {
    return tokens.get(index).is('.') || tokens.get(index).is(',');
  }

  /** a kilo, a dime: where the text holds nothing else. */
  private @Nullable Draft articled(int index) {
    boolean article =
        !french
            && Alone.opens(index)
            && tokens.get(index).is("a")
            && Implicit.at(tokens, index + 1, language) == null;
    Phrases.Match<Measures.Measure> match = article ? measures.after(tokens, index + 1) : null;
    if (match == null || !Alone.closes(tokens, match.to())) {
      return null;
    }
    List<Numeral.Value> one = List.of(Numeral.Value.of(BigDecimal.ONE));
    Numeral numeral = new Numeral(index, index + 1, one, Form.WORDS, false, "");
    return new Draft(index, match.to(), numeral, false, match.value(), false, false, null);
  }

  /** minus 15, moins sept degrés, but not "au moins 10". */
  private boolean isMinusWord(int index) {
    return tokens.get(index).is(french ? "moins" : "minus")
        && !NO_MINUS.contains(tokens.get(index - 1).lower());
  }

  /** A hyphen between spaces before digits, which is a dash more often than a minus. */
  private boolean isLoose(int index) {
    return tokens.get(index).is('-')
        && tokens.get(index).spaced()
        && !tokens.glued(index + 1)
        && !tokens.get(index - 1).isDigits()
        && (tokens.get(index + 1).isDigits() || measures.before(tokens, index + 1) != null);
  }

  /** Whether a loose hyphen is a minus: before a temperature, or where nothing else stands. */
  private boolean isMeant(Draft draft) {
    Measures.Measure measure = draft.measure();
    boolean temperature = measure != null && TEMPERATURES.contains(measure.units().get(0));
    return temperature || Alone.is(tokens, draft.from(), draft.to());
  }

  private boolean isSign(int index) {
    return tokens.get(index).is('-') && opens(index);
  }

  private boolean isPlus(int index) {
    return tokens.get(index).is('+') && opens(index);
  }

  /** A sign stands free on its left and touches the number on its right. */
  private boolean opens(int index) {
    boolean free = tokens.get(index).spaced() || tokens.get(index - 1).is('(');
    return free && tokens.glued(index + 1) && !tokens.get(index - 1).isDigits();
  }

  private Draft suffix(
      int from, Numeral numeral, boolean negative, Measures.@Nullable Measure before) {
    int to = numeral.to();
    BigDecimal letter = letter(to, numeral, before);
    if (letter != null) {
      to++;
    }
    boolean prefixed = before != null;
    Phrases.Match<Measures.Measure> after = suffixes.after(to, numeral, letter != null);
    if (before != null && (after == null || !after.value().isMoney())) {
      return new Draft(from, to, numeral, negative, before, true, true, letter);
    }
    if (after == null) {
      Numeral whole = letter == null ? withHalfAfterNoun(numeral) : numeral;
      int end = letter == null && isMultiple(numeral) ? to + 1 : to;
      return new Draft(from, end, whole, negative, null, false, false, letter);
    }
    Draft draft =
        new Draft(from, after.to(), numeral, negative, after.value(), false, prefixed, letter);
    return letter == null ? completed(draft) : draft;
  }

  /** 12x earnings, un ratio de 2,3x. */
  private boolean isMultiple(Numeral numeral) {
    int at = numeral.to();
    String times = tokens.get(at).text();
    return numeral.form() == Form.DIGITS
        && (times.equals("x") || times.equals("×"))
        && tokens.glued(at)
        && !(tokens.glued(at + 1) && tokens.get(at + 1).type() != Tokens.Type.SIGN);
  }

  /** deux tasses et demie: the half stands behind the noun. */
  private Numeral withHalfAfterNoun(Numeral numeral) {
    int noun = numeral.to();
    boolean half =
        french
            && tokens.get(noun).isWord()
            && tokens.get(noun + 1).is("et")
            && tokens.get(noun + 2).lower().startsWith("demi");
    if (!half || numeral.form() == Form.ORDINAL || numeral.values().size() > 1) {
      return numeral;
    }
    BigDecimal more = numeral.value().add(new BigDecimal("0.5"));
    return new Numeral(
        numeral.from(),
        numeral.to(),
        List.of(Numeral.Value.of(more)),
        numeral.form(),
        numeral.scaled(),
        numeral.digits());
  }

  /** What may follow a measure: a scale (42,000 euros million), or a half (deux ans et demi). */
  private Draft completed(Draft draft) {
    int to = draft.to();
    Numeral numeral = draft.numeral();
    Measures.Measure measure = draft.measure();
    BigDecimal scale = lateScale(to);
    if (scale != null && measure != null && measure.isMoney() && !numeral.scaled()) {
      return new Draft(
          draft.from(), to + 1, numeral, draft.negative(), measure, false, draft.prefixed(), scale);
    }
    boolean half =
        french && tokens.get(to).is("et") && tokens.get(to + 1).lower().startsWith("demi");
    if (!half || numeral.values().size() > 1) {
      return draft;
    }
    Numeral more =
        new Numeral(
            numeral.from(),
            numeral.to(),
            List.of(Numeral.Value.of(numeral.value().add(new BigDecimal("0.5")))),
            numeral.form(),
            numeral.scaled(),
            numeral.digits());
    return new Draft(
        draft.from(), to + 2, more, draft.negative(), measure, false, draft.prefixed(), null);
  }

  /** The scale word behind a currency; null if there is none. */
  private @Nullable BigDecimal lateScale(int at) {
    NumberWords.Word word = words.cardinal(tokens.get(at).lower());
    boolean scale =
        word != null
            && switch (word.role()) {
              case SCALE, THOUSAND -> true;
              case THOUSANDS -> word.value().compareTo(THOUSAND) == 0;
              default -> false;
            };
    return word != null && scale ? word.value() : null;
  }

  /** A glued k, m, b or t that is a scale because money stands beside it. */
  private @Nullable BigDecimal letter(int at, Numeral numeral, Measures.@Nullable Measure before) {
    Tokens.Token token = tokens.get(at);
    if (!token.isWord() || token.text().length() != 1 || numeral.form() != Form.DIGITS) {
      return null;
    }
    BigDecimal factor = LETTERS.get(token.lower());
    if (isPlainScale(at, numeral)) {
      return factor;
    }
    Phrases.Match<Measures.Measure> unit =
        token.text().equals("m") && !french && tokens.glued(at)
            ? measures.after(tokens, at + 1)
            : null;
    boolean named =
        unit != null && (!unit.value().abbreviation() || tokens.get(at + 1).text().length() > 2);
    if (named && tokens.get(at + 1).spaced()) {
      return factor;
    }
    boolean money = before != null && before.isMoney() && tokens.glued(at);
    if (factor != null && !money) {
      Phrases.Match<Measures.Measure> next = measures.after(tokens, at + 1);
      boolean upper = token.is("k") || Character.isUpperCase(token.text().charAt(0));
      money =
          next != null
              && next.value().isMoney()
              && (tokens.glued(at + 1) || upper)
              && next.value().symbol();
    }
    return money ? factor : null;
  }

  /**
   * 5k, 5M and 1.2B, but neither the B of a house number nor the G of a generation of telephones.
   */
  private boolean isPlainScale(int at, Numeral numeral) {
    String letter = tokens.get(at).text();
    boolean marked = numeral.to() > numeral.from() + 1;
    boolean ends = !tokens.glued(at + 1) || tokens.get(at + 1).type() == Tokens.Type.SIGN;
    boolean glued = tokens.glued(at) && ends && !tokens.get(at + 1).is('-');
    boolean scale =
        letter.equals("K") || letter.equals("M") || (marked && "BbT".contains(letter) && !french);
    boolean alone = Alone.closes(tokens, at + 1) && (at <= 1 || marked);
    boolean whole = alone && ("kK".contains(letter) || (letter.equals("G") && marked));
    return (letter.equals("k") && tokens.glued(at)) || (glued && scale) || whole;
  }

  /** In "$10m-12m" the second letter is a scale as the first is. */
  Draft asMoney(Draft high, Draft low) {
    Measures.Measure measure = high.measure();
    boolean metres = measure != null && measure.abbreviation() && measure.units().contains("meter");
    boolean scale = low.letter() != null && low.measureBefore() && metres;
    return scale
        ? new Draft(
            high.from(), high.to(), high.numeral(), high.negative(), null, false, false, MILLION)
        : high;
  }

  /**
   * Whether a bare one, un or une stands at a token, which is an article more often than a figure.
   */
  static boolean isBareOne(Figure figure) {
    return figure.type() == FigureType.NUMBER
        && figure.form() == Form.WORDS
        && figure.reading() instanceof Reading.Of of
        && of.value().compareTo(BigDecimal.ONE) <= 0;
  }

  /** The figure of a draft. */
  Figure figure(Draft draft) {
    return readings.of(draft);
  }

  Language language() {
    return language;
  }
}
