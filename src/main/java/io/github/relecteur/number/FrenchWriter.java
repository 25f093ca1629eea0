package io.github.relecteur.number;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as a French newspaper does: {@code 1,5 million d'euros}, {@code 4,61 %}, {@code
 * 1er mars}, {@code 9 h 30}.
 *
 * <p>Groups of digits are parted by U+202F, what a line break must not part by U+00A0, and the
 * minus sign is U+2212. Immutable; locale data is loaded when it is first needed.
 */
public final class FrenchWriter {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
  private static final int MOST_SCALED_DECIMALS = 3;
  private static final int MOST_DECIMALS = 8;
  private static final int MILLION_DIGITS = 6;
  private static final int MILLIARD_DIGITS = 9;
  private static final String VOWELS = "aàâeéèêëiîïoôuûùœ";

  private final Currencies currencies;
  private final Units units;

  /** A writer with the bundled names of currencies and units. */
  public FrenchWriter() {
    this(Currencies.bundled(), Units.bundled());
  }

  FrenchWriter(Currencies currencies, Units units) {
    this.currencies = currencies;
    this.units = units;
  }

  /**
   * A figure or a range with its unit; an unknown unit is left out.
   *
   * <p>From a million on, a value that needs no more than three decimals is written with
   * <i>million</i> or <i>milliard</i>; there is no larger word, so that 10¹² is 1 000 milliards.
   */
  public String write(Amount amount) {
    return write(amount, "");
  }

  /** A move: the figure with its sign, also if that is a plus, as in {@code +4,61 %}. */
  public String signed(Amount amount) {
    return write(amount, amount.value().signum() > 0 ? "+" : "");
  }

  /** A date as far as it is known; the article is left to the text around it. */
  public String write(CalendarDate date) {
    return FrenchDates.write(date);
  }

  /** A time of day: {@code 17 heures}, {@code 9 h 30}, {@code midi}. */
  public String write(ClockTime time) {
    return FrenchDates.write(time);
  }

  /** An ordinal in digits: {@code 1er}, {@code 1re}, {@code 21e}. */
  public String ordinal(int number, boolean feminine) {
    return FrenchNumerals.ordinal(number, feminine);
  }

  /** An ordinal in words, masculine: {@code premier}, {@code vingt et unième}. */
  public String ordinalWords(int number) {
    return FrenchNumerals.ordinalWords(number);
  }

  /** A number in words, masculine: {@code vingt et un}, {@code deux cents}. */
  public String words(long number) {
    return FrenchNumerals.words(number);
  }

  private String write(Amount amount, String sign) {
    BigDecimal high = amount.high();
    if (FrenchNumerals.isHuge(amount.value()) || (high != null && FrenchNumerals.isHuge(high))) {
      return sign + FrenchNumerals.digits(amount.value());
    }
    String thirds = amount.unit().isEmpty() && high == null ? thirds(amount.value()) : null;
    if (thirds != null) {
      return thirds;
    }
    Noun noun = noun(amount.unit());
    if (noun.isFraction(amount.value()) && (high == null || noun.isFraction(high))) {
      BigDecimal parts = BigDecimal.valueOf(noun.minorPerMajor);
      return phrase(
          whole(amount.value().multiply(parts)),
          high == null ? null : whole(high.multiply(parts)),
          noun.fraction(),
          sign);
    }
    return phrase(shorten(amount.value()), high == null ? null : shorten(high), noun, sign);
  }

  private static String phrase(BigDecimal low, @Nullable BigDecimal high, Noun noun, String sign) {
    Scale lowScale = noun.scales ? Scale.of(low) : Scale.NONE;
    if (high == null) {
      return sign + lowScale.number(low) + lowScale.rest(low, noun);
    }
    Scale highScale = noun.scales ? Scale.of(high) : Scale.NONE;
    String start;
    if (lowScale == highScale) {
      start = lowScale.number(low);
    } else if (highScale == Scale.NONE) {
      start = FrenchNumerals.digits(low);
    } else {
      start = lowScale.number(low) + lowScale.rest(low, Noun.EMPTY);
    }
    return sign + start + " à " + highScale.number(high) + highScale.rest(high, noun);
  }

  /** A third or two in words, as no decimal is right; otherwise null. */
  private static @Nullable String thirds(BigDecimal value) {
    if (value.scale() <= MOST_DECIMALS) {
      return null;
    }
    BigDecimal threefold = value.multiply(THREE).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
    if (threefold.compareTo(BigDecimal.ONE) == 0) {
      return "un tiers";
    }
    return threefold.compareTo(TWO) == 0 ? "deux tiers" : null;
  }

  /** Cuts the tail of a value that comes from a division. */
  private static BigDecimal shorten(BigDecimal value) {
    return value.scale() <= MOST_DECIMALS
        ? value
        : whole(value.setScale(MOST_SCALED_DECIMALS, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal whole(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static boolean isPlural(BigDecimal value) {
    return value.abs().compareTo(TWO) >= 0;
  }

  /** A plural behind a word such as million: {@code de dollars}, {@code d'euros}. */
  static String ofMany(String name) {
    int at = name.startsWith("h") && name.length() > 1 ? 1 : 0;
    boolean isElided = VOWELS.indexOf(Character.toLowerCase(name.charAt(at))) >= 0;
    return (isElided ? " d'" : " de ") + name;
  }

  private Noun noun(String unit) {
    return switch (unit) {
      case "" -> Noun.EMPTY;
      case Amount.PERCENT ->
          new Noun(FrenchNumerals.NO_BREAK + "%", FrenchNumerals.NO_BREAK + "%", false);
      case Amount.PERCENTAGE_POINT ->
          new Noun(" point de pourcentage", " points de pourcentage", false);
      case Amount.POINT -> new Noun(" point", " points", false);
      case Amount.BASIS_POINT -> new Noun(" point de base", " points de base", false);
      default -> {
        Optional<Noun> money = currencies.currency(unit).map(Noun::of);
        yield money.or(() -> units.unit(unit).map(Noun::of)).orElse(Noun.EMPTY);
      }
    };
  }

  /** The word that takes the place of zeros. */
  private enum Scale {
    NONE("", 0),
    MILLION(" million", MILLION_DIGITS),
    MILLIARD(" milliard", MILLIARD_DIGITS);

    private final String word;
    private final int digits;

    Scale(String word, int digits) {
      this.word = word;
      this.digits = digits;
    }

    static Scale of(BigDecimal value) {
      BigDecimal size = value.abs();
      if (size.compareTo(FrenchWriter.MILLIARD) >= 0 && MILLIARD.fits(size)) {
        return MILLIARD;
      }
      return size.compareTo(FrenchWriter.MILLION) >= 0
              && size.compareTo(FrenchWriter.MILLIARD) < 0
              && MILLION.fits(size)
          ? MILLION
          : NONE;
    }

    private boolean fits(BigDecimal value) {
      return value.stripTrailingZeros().scale() + digits <= MOST_SCALED_DECIMALS;
    }

    private BigDecimal scaled(BigDecimal value) {
      return this == NONE ? value : whole(value.movePointLeft(digits));
    }

    String number(BigDecimal value) {
      return FrenchNumerals.digits(scaled(value));
    }

    /** What follows the digits: this word and the noun, joined and agreed. */
    String rest(BigDecimal value, Noun noun) {
      boolean plural = isPlural(scaled(value));
      if (this == NONE) {
        return plural ? noun.plural : noun.singular;
      }
      return word + (plural ? "s" : "") + noun.ofMany();
    }
  }

  /** A unit as it follows a number, with the space before it. */
  private static final class Noun {
    static final Noun EMPTY = new Noun("", "", true);

    private final String singular;
    private final String plural;
    private final boolean scales;
    private final int minorPerMajor;
    private final List<String> minor;

    private Noun(String singular, String plural, boolean scales) {
      this(singular, plural, scales, 1, List.of());
    }

    private Noun(
        String singular, String plural, boolean scales, int minorPerMajor, List<String> minor) {
      this.singular = singular;
      this.plural = plural;
      this.scales = scales;
      this.minorPerMajor = minorPerMajor;
      this.minor = minor;
    }

    static Noun of(Currencies.Currency currency) {
      return new Noun(
          " " + currency.singular(),
          " " + currency.plural(),
          true,
          currency.minorPerMajor(),
          currency.minor());
    }

    static Noun of(Units.Unit unit) {
      return new Noun(" " + unit.singular(), " " + unit.plural(), true);
    }

    /** Whether a value is less than one and counts well in the fraction: 34 cents, 81,2 pence. */
    boolean isFraction(BigDecimal value) {
      return minor.size() == 2
          && value.signum() != 0
          && value.abs().compareTo(BigDecimal.ONE) < 0
          && value.multiply(BigDecimal.valueOf(minorPerMajor)).stripTrailingZeros().scale() <= 1;
    }

    Noun fraction() {
      return new Noun(" " + minor.get(0), " " + minor.get(1), true);
    }

    /** The noun after a word such as million: de dollars, d'euros, d'années. */
    String ofMany() {
      if (plural.isEmpty()) {
        return "";
      }
      return FrenchWriter.ofMany(plural.equals(" ans") ? "années" : plural.substring(1));
    }
  }
}
