package io.github.relecteur.number;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: any of year, month, day and weekday, or a longer period of a year.
 *
 * @param year the year, or the first year of a decade or a century; null if not said
 * @param month 1 for January to 12, or null
 * @param day the day of the month from 1 to 31, or null
 * @param weekday 1 for Monday to 7, or null
 * @param period how long it lasts if it is not a day, a month or a year
 */
public record CalendarDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekday,
    Period period) {

  /** Three numbers with their signs. */
  private static final int MOST_CHARACTERS = 40;

  /** A period that is not written with year, month and day alone. */
  public enum Period {
    /** The date is a day, a month or a year. */
    NONE,
    /** January to March, or the first quarter of a fiscal year. */
    Q1,
    /** The second quarter. */
    Q2,
    /** The third quarter. */
    Q3,
    /** The fourth quarter. */
    Q4,
    /** The first half of a year. */
    H1,
    /** The second half of a year. */
    H2,
    /** January to September. */
    NINE_MONTHS,
    /** Spring, as newspapers name it, whatever the hemisphere. */
    SPRING,
    /** Summer. */
    SUMMER,
    /** Autumn. */
    AUTUMN,
    /** Winter, of the year in which it begins. */
    WINTER,
    /** Ten years from a year that ends in 0. */
    DECADE,
    /**
     * A hundred years; the year is the first of them by the usual name, 2000 for the 21st century.
     */
    CENTURY
  }

  /** Whether another date names the same parts of itself. */
  public boolean isAsCompleteAs(CalendarDate other) {
    return (year == null) == (other.year == null)
        && (month == null) == (other.month == null)
        && (day == null) == (other.day == null)
        && (weekday == null) == (other.weekday == null)
        && (period == Period.NONE) == (other.period == Period.NONE);
  }

  /** A bare year. */
  public static CalendarDate ofYear(int year) {
    return new CalendarDate(year, null, null, null, Period.NONE);
  }

  /**
   * ISO 8601 as far as known: {@code 2024-10-14}, {@code --10-14}, {@code 2024-Q3}, {@code 2024-21}
   * to {@code 2024-24} for spring to winter, {@code 2024-01/09} for its first nine months, {@code
   * 199} for a decade, {@code 20} for a century.
   */
  public String iso() {
    return switch (period) {
      case NONE -> isoDay();
      case DECADE -> year == null ? "" : Integer.toString(year / 10);
      case CENTURY -> year == null ? "" : Integer.toString(year / 100);
      case SPRING -> isoPart("21");
      case SUMMER -> isoPart("22");
      case AUTUMN -> isoPart("23");
      case WINTER -> isoPart("24");
      case NINE_MONTHS -> isoPart("01/09");
      default -> isoPart(period.name());
    };
  }

  /* Characters are put into an array, as a builder of strings with as many branches takes the compiler of the JVM a second
   * in each of the many places that this is inlined in. */

  private String isoPart(String part) {
    char[] iso = new char[MOST_CHARACTERS];
    int at = year == null ? put(iso, 0, "XXXX") : put(iso, 0, year, 4);
    at = put(iso, at, "-");
    at = put(iso, at, part);
    return new String(iso, 0, at);
  }

  private String isoDay() {
    char[] iso = new char[MOST_CHARACTERS];
    int at = 0;
    if (year != null) {
      at = put(iso, 0, year, 4);
    } else if (month != null) {
      at = put(iso, 0, "-");
    } else if (day != null) {
      at = put(iso, 0, "--");
    }
    if (month != null) {
      at = put(iso, put(iso, at, "-"), month, 2);
    }
    if (day != null) {
      at = put(iso, put(iso, at, "-"), day, 2);
    }
    if (at == 0 && weekday != null) {
      at = put(iso, put(iso, 0, "-W-"), weekday, 1);
    }
    return new String(iso, 0, at);
  }

  private static int put(char[] iso, int at, String text) {
    text.getChars(0, text.length(), iso, at);
    return at + text.length();
  }

  /** Puts a number with zeros before it. */
  private static int put(char[] iso, int at, int number, int digits) {
    String plain = Integer.toString(number);
    int start = at;
    for (int i = plain.length(); i < digits; i++) {
      iso[start++] = '0';
    }
    return put(iso, start, plain);
  }
}
