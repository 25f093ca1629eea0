package io.github.relecteur.number;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes dates and times of day in French. */
final class FrenchDates {

  private static final int YEARS_IN_CENTURY = 100;
  private static final int NOON = 12;
  private static final int MIDNIGHT = 24;

  private FrenchDates() {}

  static String write(CalendarDate date) {
    return switch (date.period()) {
      case NONE -> day(date);
      case Q1 -> of("premier trimestre", date.year());
      case Q2 -> of("deuxième trimestre", date.year());
      case Q3 -> of("troisième trimestre", date.year());
      case Q4 -> of("quatrième trimestre", date.year());
      case H1 -> of("premier semestre", date.year());
      case H2 -> of("second semestre", date.year());
      case NINE_MONTHS -> of("neuf premiers mois", date.year());
      case SPRING -> of("printemps", date.year());
      case SUMMER -> of("été", date.year());
      case AUTUMN -> of("automne", date.year());
      case WINTER -> of("hiver", date.year());
      case DECADE -> of("années", date.year());
      case CENTURY -> date.year() == null ? "siècle" : century(date.year());
    };
  }

  static String write(ClockTime time) {
    if (time.minute() == 0) {
      return switch (time.hour()) {
        case 0, MIDNIGHT -> "minuit";
        case 1 -> "1" + FrenchNumerals.NO_BREAK + "heure";
        case NOON -> "midi";
        default -> "" + time.hour() + FrenchNumerals.NO_BREAK + "heures";
      };
    }
    return ""
        + time.hour()
        + FrenchNumerals.NO_BREAK
        + 'h'
        + FrenchNumerals.NO_BREAK
        + (time.minute() < 10 ? "0" : "")
        + time.minute();
  }

  private static String of(String period, @Nullable Integer year) {
    return year == null ? period : period + " " + year;
  }

  private static String century(int firstYear) {
    int number = firstYear / YEARS_IN_CENTURY + 1;
    return FrenchNumerals.roman(number) + (number == 1 ? "er" : "e") + " siècle";
  }

  private static String day(CalendarDate date) {
    List<String> parts = new ArrayList<>();
    Integer weekday = date.weekday();
    if (weekday != null && weekday >= 1 && weekday <= 7) {
      parts.add(Names.WEEKDAYS[weekday % 7 + 1]);
    }
    Integer day = date.day();
    Integer month = date.month();
    if (day != null) {
      parts.add(day == 1 && month != null ? FrenchNumerals.ordinal(1, false) : day.toString());
    }
    if (month != null && month >= 1 && month <= 12) {
      parts.add(Names.MONTHS[month - 1]);
    }
    Integer year = date.year();
    if (year != null) {
      parts.add(year.toString());
    }
    return String.join(" ", parts);
  }

  /** Loads the names of months and weekdays when they are first needed. */
  private static final class Names {
    private static final DateFormatSymbols FRENCH = DateFormatSymbols.getInstance(ULocale.FRENCH);
    static final String[] MONTHS = FRENCH.getMonths();
    static final String[] WEEKDAYS = FRENCH.getWeekdays();

    private Names() {}
  }
}
