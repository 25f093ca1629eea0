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
   * to {@code 2024-24} for spring to winter, {@code 199} for a decade, {@code 20} for a century.
   */
  public String iso() {
    // One builder for all parts: texts joined inside joined texts keep the compiler of the JVM busy
    // for seconds wherever this is inlined.
    StringBuilder iso = new StringBuilder();
    switch (period) {
      case NONE -> addDay(iso);
      case DECADE, CENTURY -> addEra(iso);
      default -> addPeriod(iso);
    }
    return iso.toString();
  }

  /** The first digits of the year, of which a century has two and a decade three. */
  private void addEra(StringBuilder iso) {
    if (year != null) {
      iso.append(year / (period == Period.DECADE ? 10 : 100));
    }
  }

  private void addPeriod(StringBuilder iso) {
    if (year == null) {
      iso.append("XXXX");
    } else {
      addPadded(iso, year, 4);
    }
    iso.append('-');
    switch (period) {
      case SPRING -> iso.append(21);
      case SUMMER -> iso.append(22);
      case AUTUMN -> iso.append(23);
      case WINTER -> iso.append(24);
      default -> iso.append(period.name());
    }
  }

  private void addDay(StringBuilder iso) {
    if (year != null) {
      addPadded(iso, year, 4);
    } else if (month != null) {
      iso.append('-');
    } else if (day != null) {
      iso.append("--");
    }
    if (month != null) {
      iso.append('-');
      addPadded(iso, month, 2);
    }
    if (day != null) {
      iso.append('-');
      addPadded(iso, day, 2);
    }
    if (iso.isEmpty() && weekday != null) {
      iso.append("-W-");
      iso.append(weekday.intValue());
    }
  }

  private static void addPadded(StringBuilder iso, int number, int digits) {
    String plain = Integer.toString(number);
    for (int i = plain.length(); i < digits; i++) {
      iso.append('0');
    }
    iso.append(plain);
  }
}
