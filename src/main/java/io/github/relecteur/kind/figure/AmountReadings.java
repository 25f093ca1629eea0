package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.Convention;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figure of a number that has been read: its type, its weight and every way to read it.
 */
final class AmountReadings {

  private static final Set<String> ENGLISH_SCALES = Set.of("million", "billion", "trillion");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> ENGLISH_PERCENT = Set.of("percent", "pc", "pct");
  private static final List<String> COIN_CURRENCIES =
      List.of("USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR");
  private static final Set<String> WHOLE_COINS = Set.of("dollar", "euro", "pound");
  private static final BigDecimal MOST_DEGREES = BigDecimal.valueOf(130);
  private static final BigDecimal TWO_MILLION = BigDecimal.valueOf(2_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Set<String> DURATIONS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "millisecond");

  /** Plural nouns behind metres, and words that only end like one. */
  private static final Set<String> RACES =
      Set.of(
          "hurdles", "races", "heats", "finals", "individuals", "across", "less", "plus", "this");

  /** Money in some lands, otherwise wreaths and the like. */
  private static final Set<String> CROWNS = Set.of("crown", "crowns", "couronne", "couronnes");

  private final Tokens tokens;
  private final boolean french;
  private final Senses senses;
  private final Setting setting;

  /** Whether the sentence tells temperatures; found when first asked for. */
  private @Nullable Boolean degrees;

  AmountReadings(Tokens tokens, Language language, Setting setting) {
    this.setting = setting;
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.senses = Senses.of(tokens, language);
  }

  /** The figure of a draft, with every reading. */
  Figure of(Draft draft) {
    Numeral numeral = draft.numeral();
    Measures.Measure measure = draft.measure();
    List<Reading> readings = new ArrayList<>();
    boolean millions = !french && isMetreOrMillion(draft) && isMillionOfThings(draft);
    for (Numeral.Value value : telling(draft)) {
      BigDecimal number = value.value();
      if (draft.letter() != null) {
        number = number.multiply(draft.letter());
      }
      if (measure != null) {
        number = number.multiply(measure.factor());
      }
      boolean foreign = value.foreign() || isEnglishForm(draft);
      List<String> units = measure == null ? List.of() : units(draft, measure);
      Reading read = new Reading.Of(draft.negative() ? number.negate() : number, units, foreign);
      if (isMetreOrMillion(draft)) {
        Reading million = new Reading.Of(number.multiply(MILLION), List.of(), french);
        readings.addAll(millions ? List.of(million) : List.of(read, million));
      } else {
        readings.add(read);
      }
    }
    if (isCoins(draft)) {
      BigDecimal coins = numeral.value().divide(HUNDRED.multiply(HUNDRED));
      readings.add(new Reading.Of(coins, COIN_CURRENCIES, false));
    }
    if (measure != null && isShareOfCoin(draft, measure)) {
      readings.add(new Reading.Of(numeral.value(), List.of(Amount.PERCENT), false));
    }
    if (measure == null && isDegree(draft)) {
      readings.add(
          new Reading.Of(numeral.value(), List.of(french ? "celsius" : "fahrenheit"), false));
    }
    FigureType type = millions ? FigureType.NUMBER : type(numeral, measure);
    return Figure.of(type, readings, weight(draft), numeral.form(), numeral.digits());
  }

  /** The 75 of 88 degrees Fahrenheit, down to 75, and the 24 of 31 degrés, puis à 24. */
  private boolean isDegree(Draft draft) {
    Numeral numeral = draft.numeral();
    return numeral.form() == Numeral.Form.DIGITS
        && draft.letter() == null
        && !draft.negative()
        && numeral.value().compareTo(MOST_DEGREES) <= 0
        && tellsDegrees();
  }

  private boolean tellsDegrees() {
    Boolean known = degrees;
    if (known == null) {
      known = false;
      for (int i = 0; i < tokens.size(); i++) {
        known |= tokens.get(i).is(french ? "degrés" : "fahrenheit");
      }
      degrees = known;
    }
    return known;
  }

  /** sept cents are seven hundred, or seven of the coins that a dollar is worth a hundred of. */
  private boolean isCoins(Draft draft) {
    Numeral numeral = draft.numeral();
    return french
        && draft.measure() == null
        && numeral.form() == Numeral.Form.WORDS
        && tokens.get(numeral.to() - 1).is("cents")
        && numeral.value().remainder(HUNDRED).signum() == 0;
  }

  /** 94 cents on the dollar, 30 pence in the pound: a share of what is owed. */
  private boolean isShareOfCoin(Draft draft, Measures.Measure measure) {
    int at = draft.to();
    boolean of =
        (tokens.get(at).is("on") || tokens.get(at).is("in")) && tokens.get(at + 1).is("the");
    return !french
        && of
        && WHOLE_COINS.contains(tokens.get(at + 2).lower())
        && measure.isMoney()
        && measure.factor().compareTo(BigDecimal.ONE) < 0;
  }

  /** 7.5m voters and 5m-6m voters are millions, 200m freestyle and 400m hurdles metres. */
  private boolean isMillionOfThings(Draft draft) {
    int at = draft.to();
    if (tokens.get(at).is('-') || tokens.get(at).is('–') || tokens.get(at).is("to")) {
      at++;
      while (tokens.get(at).isDigits() || (tokens.get(at).is('.') && tokens.glued(at))) {
        at++;
      }
      at += tokens.get(at).is("m") && tokens.glued(at) ? 1 : 0;
    }
    Tokens.Token noun = tokens.get(at);
    boolean plural = noun.lower().endsWith("s") && noun.text().length() > 3;
    boolean things = plural || noun.is("people") || noun.is("men") || noun.is("women");
    return noun.isWord() && noun.spaced() && things && !RACES.contains(noun.lower());
  }

  /** 25m is metres or, in English and in French left English, millions. */
  private boolean isMetreOrMillion(Draft draft) {
    Measures.Measure measure = draft.measure();
    boolean letter = measure != null && measure.abbreviation() && measure.units().contains("meter");
    return letter && tokens.get(draft.to() - 1).text().equals("m") && tokens.glued(draft.to() - 1);
  }

  /** English "half a percent" of a rate is half a point; French tells the two apart. */
  private boolean isHalfPercent(Draft draft) {
    return !french
        && draft.measure() != null
        && draft.measure().units().contains(Amount.PERCENT)
        && draft.numeral().digits().isEmpty()
        && draft.numeral().value().compareTo(BigDecimal.ONE) < 0;
  }

  private List<String> units(Draft draft, Measures.Measure measure) {
    List<String> units = senses.units(measure.units());
    boolean wreaths =
        !draft.numeral().scaled()
            && CROWNS.contains(tokens.get(draft.to() - 1).lower())
            && !setting.crowns();
    if (isHalfPercent(draft)) {
      return List.of(units.get(0), Amount.PERCENTAGE_POINT);
    }
    if (!wreaths) {
      return units;
    }
    List<String> all = new ArrayList<>(units);
    all.add("");
    return all;
  }

  /**
   * 2.000 may be two thousand; that it means two is no reading worth keeping. That 14.525 billion
   * and 2.125 % mean thousands is none in a text that nowhere writes numbers as the rest of Europe
   * does.
   */
  private List<Numeral.Value> telling(Draft draft) {
    Numeral numeral = draft.numeral();
    boolean zeros = numeral.digits().endsWith(",000") || numeral.digits().endsWith(".000");
    boolean own = !zeros && isParted(draft) && setting.convention() == Convention.OWN;
    if (!zeros && !own) {
      return numeral.values();
    }
    List<Numeral.Value> kept = new ArrayList<>();
    for (Numeral.Value value : numeral.values()) {
      if (!value.uncertain() || (zeros && value.value().compareTo(numeral.value()) > 0)) {
        kept.add(value);
      }
    }
    return kept.isEmpty() ? numeral.values() : kept;
  }

  /**
   * Whether an English number has parts of a million or of a percent. 28.500 million is none that
   * English writes.
   */
  private boolean isParted(Draft draft) {
    boolean percent = draft.measure() != null && draft.measure().units().contains(Amount.PERCENT);
    String digits = draft.numeral().digits();
    return !french
        && draft.numeral().values().size() > 1
        && digits.indexOf('.') > 0
        && !digits.endsWith("00")
        && (draft.numeral().scaled() || draft.letter() != null || percent);
  }

  /**
   * $2bn, £450m, 300 million, 1.3m$, 2-millions, 75pc and 58 percent, left as they are in French.
   */
  private boolean isEnglishForm(Draft draft) {
    if (!french) {
      return false;
    }
    Tokens.Token last = tokens.get(draft.numeral().to() - 1);
    boolean shortScale = last.is("bn") || last.is("tn") || last.is("mn");
    boolean hyphen =
        draft.numeral().scaled()
            && !draft.numeral().digits().isEmpty()
            && tokens.get(draft.numeral().to() - 2).is('-');
    boolean lowerLetter =
        draft.letter() != null
            && !tokens.get(draft.numeral().to()).is("k")
            && Character.isLowerCase(tokens.get(draft.numeral().to()).text().charAt(0));
    boolean singular = ENGLISH_SCALES.contains(last.lower());
    return shortScale
        || hyphen
        || isEnglishPercent(draft)
        || isSingularOfMany(draft, last)
        || lowerLetter
        || (draft.prefixed() && singular && !isOneScale(draft));
  }

  private boolean isEnglishPercent(Draft draft) {
    Tokens.Token last = tokens.get(draft.to() - 1);
    boolean apart = last.is("cent") && tokens.get(draft.to() - 2).is("per");
    return draft.measure() != null && (apart || ENGLISH_PERCENT.contains(last.lower()));
  }

  /** 160 million de dollars. */
  private static boolean isSingularOfMany(Draft draft, Tokens.Token last) {
    return last.is("million")
        && !draft.numeral().digits().isEmpty()
        && draft.numeral().value().compareTo(TWO_MILLION) >= 0;
  }

  /** "$1 million" is singular in French too. */
  private boolean isOneScale(Draft draft) {
    return draft.numeral().digits().equals("1") || draft.numeral().digits().startsWith("1,");
  }

  private static FigureType type(Numeral numeral, Measures.@Nullable Measure measure) {
    if (measure == null) {
      return switch (numeral.form()) {
        case ORDINAL -> FigureType.ORDINAL;
        case FRACTION -> FigureType.FRACTION;
        default -> FigureType.NUMBER;
      };
    }
    if (measure.isMoney()) {
      return FigureType.MONEY;
    }
    String unit = measure.units().get(0);
    if (unit.equals(Amount.PERCENT)) {
      return FigureType.PERCENT;
    }
    return DURATIONS.contains(unit) ? FigureType.DURATION : FigureType.QUANTITY;
  }

  private Weight weight(Draft draft) {
    Numeral numeral = draft.numeral();
    boolean measured = draft.measure() != null;
    boolean digits = !numeral.digits().isEmpty();
    boolean soft =
        switch (numeral.form()) {
          case VAGUE -> numeral.value().compareTo(MILLION) < 0 || isBareScale(numeral);
          case COLLECTIVE -> true;
          case ORDINAL -> !digits && !isTellingOrdinal(numeral.value());
          case FRACTION ->
              !measured && !digits && numeral.value().compareTo(new BigDecimal("0.5")) <= 0;
          case WORDS -> isSoftWord(numeral, measured);
          case DIGITS -> false;
        };
    return soft ? Weight.SOFT : Weight.HARD;
  }

  /** Small ones are left out or said otherwise; a hundredth is a fraction as well. */
  private static boolean isTellingOrdinal(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) > 0 && value.compareTo(HUNDRED) < 0;
  }

  /** zero, one, a bare million, and French neuf, which also means new. */
  private boolean isSoftWord(Numeral numeral, boolean measured) {
    boolean small = numeral.value().compareTo(BigDecimal.valueOf(2)) < 0;
    boolean newOrNine =
        french && numeral.value().compareTo(BigDecimal.valueOf(9)) == 0 && !measured;
    boolean bareThousand =
        french
            && numeral.to() == numeral.from() + 1
            && (tokens.get(numeral.from()).is("mille")
                || tokens.get(numeral.from()).lower().startsWith("cent"));
    return small || newOrNine || bareThousand || isBareScale(numeral);
  }

  /** A million that is a mark, a limit or one of many. */
  private boolean isBareScale(Numeral numeral) {
    return numeral.to() == numeral.from() + 1
        && ENGLISH_SCALES.contains(tokens.get(numeral.from()).lower());
  }
}
