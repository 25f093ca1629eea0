package io.github.relecteur.model;

import java.util.Locale;
import java.util.Objects;

/**
 * How a house writes figures in French. Suggestions are written so, and a right figure that is
 * written otherwise is reported as {@code figure.format}. What is {@code ANY} is left alone.
 *
 * <p>Made from {@link #ANY} with the methods that begin with {@code with}. A later minor version
 * may add a component: read it by its accessors, not with a record pattern, and leave the canonical
 * constructor to the library.
 *
 * @param percent the space before the sign for percent or per mille
 * @param currency the space before the sign or code of a currency, and before {@code Md€}
 * @param unit the space before the symbol of a unit: {@code 5 km}
 * @param thousands what parts groups of three digits
 * @param thousandsFrom from how many digits on there are groups, 4 or 5; 0 if four digits may be
 *     written either way
 * @param amounts how millions and milliards of a currency are written
 * @param money how a currency is written behind a number without such a word
 * @param time how a time of day in hours and minutes is written
 */
public record HouseStyle(
    Space percent,
    Space currency,
    Space unit,
    Grouping thousands,
    int thousandsFrom,
    Amounts amounts,
    Money money,
    Time time) {

  /** Nothing is set. */
  public static final HouseStyle ANY =
      new HouseStyle(
          Space.ANY, Space.ANY, Space.ANY, Grouping.ANY, 0, Amounts.ANY, Money.ANY, Time.ANY);

  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 5;

  /**
   * Checks that nothing is null, and the number of digits.
   *
   * @throws IllegalArgumentException if {@code thousandsFrom} is neither 0 nor 4 nor 5, or is set
   *     where {@code thousands} says nothing of groups
   */
  public HouseStyle {
    Objects.requireNonNull(percent, "percent must not be null");
    Objects.requireNonNull(currency, "currency must not be null");
    Objects.requireNonNull(unit, "unit must not be null");
    Objects.requireNonNull(thousands, "thousands must not be null");
    Objects.requireNonNull(amounts, "amounts must not be null");
    Objects.requireNonNull(money, "money must not be null");
    Objects.requireNonNull(time, "time must not be null");
    if (thousandsFrom != 0 && thousandsFrom != FEWEST_DIGITS && thousandsFrom != MOST_DIGITS) {
      throw new IllegalArgumentException("thousandsFrom must be 0, 4 or 5, was " + thousandsFrom);
    }
    if (thousandsFrom != 0 && (thousands == Grouping.ANY || thousands == Grouping.NONE)) {
      throw new IllegalArgumentException(
          "thousandsFrom needs thousands that name a mark, was "
              + thousandsFrom
              + " with "
              + thousands);
    }
  }

  /** Whether nothing is set. */
  @SuppressWarnings("ReferenceEquality") // comparing records is slow the first time in a process
  public boolean isAny() {
    return this == ANY || equals(ANY);
  }

  /** The same style with a space before the sign for percent. */
  public HouseStyle withPercent(Space space) {
    return new HouseStyle(space, currency, unit, thousands, thousandsFrom, amounts, money, time);
  }

  /** The same style with a space before signs and codes of currencies. */
  public HouseStyle withCurrency(Space space) {
    return new HouseStyle(percent, space, unit, thousands, thousandsFrom, amounts, money, time);
  }

  /** The same style with a space before symbols of units. */
  public HouseStyle withUnit(Space space) {
    return new HouseStyle(percent, currency, space, thousands, thousandsFrom, amounts, money, time);
  }

  /**
   * The same style with groups of digits.
   *
   * @param mark what parts them
   * @param digits from how many digits on, 4 or 5; 0 if four digits may be written either way
   * @throws IllegalArgumentException if the number of digits is another, or needs a mark
   */
  public HouseStyle withThousands(Grouping mark, int digits) {
    return new HouseStyle(percent, currency, unit, mark, digits, amounts, money, time);
  }

  /** The same style with another way to write millions and milliards of a currency. */
  public HouseStyle withAmounts(Amounts form) {
    return new HouseStyle(percent, currency, unit, thousands, thousandsFrom, form, money, time);
  }

  /** The same style with another way to write currencies. */
  public HouseStyle withMoney(Money form) {
    return new HouseStyle(percent, currency, unit, thousands, thousandsFrom, amounts, form, time);
  }

  /** The same style with another way to write times of day. */
  public HouseStyle withTime(Time form) {
    return new HouseStyle(percent, currency, unit, thousands, thousandsFrom, amounts, money, form);
  }

  /** A space, or none. */
  public enum Space {
    /** Whatever is written. */
    ANY,
    /** U+00A0. */
    NO_BREAK,
    /** U+202F, which is narrow and does not break. */
    NARROW,
    /** U+0020. */
    PLAIN,
    /** Nothing. */
    NONE;

    /** The name in configuration files. */
    public String code() {
      return HouseStyle.code(this);
    }
  }

  /** What parts groups of three digits. */
  public enum Grouping {
    /** Whatever is written. */
    ANY,
    /** U+202F, which is narrow and does not break. */
    NARROW,
    /** U+00A0. */
    NO_BREAK,
    /** U+0020. */
    PLAIN,
    /** A full stop. */
    DOT,
    /** Nothing: there are no groups. */
    NONE;

    /** The name in configuration files. */
    public String code() {
      return HouseStyle.code(this);
    }
  }

  /** How millions and milliards of a currency are written. */
  public enum Amounts {
    /** As they stand. */
    ANY,
    /** {@code 2 milliards d'euros}. */
    WORDS,
    /** {@code 2 Md€}, {@code 300 M€}. */
    MD_SIGN,
    /** {@code 2 Mds€}, {@code 300 M€}. */
    MDS_SIGN,
    /** {@code 2 Md EUR}, {@code 300 M EUR}. */
    MD_CODE;

    /** The name in configuration files. */
    public String code() {
      return HouseStyle.code(this);
    }
  }

  /** How a currency is written behind a number. */
  public enum Money {
    /** As it stands. */
    ANY,
    /** {@code 300 €}; currencies without a sign of their own are left alone. */
    SIGN,
    /** {@code 300 EUR}; what may be several currencies is left alone. */
    CODE,
    /** {@code 300 euros}. */
    WORD;

    /** The name in configuration files. */
    public String code() {
      return HouseStyle.code(this);
    }
  }

  /** How a time of day in hours and minutes is written. */
  public enum Time {
    /** As it stands. */
    ANY,
    /** {@code 17 h 30}. */
    SPACED,
    /** {@code 17h30}. */
    GLUED,
    /** {@code 17:30}. */
    COLON;

    /** The name in configuration files. */
    public String code() {
      return HouseStyle.code(this);
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
