package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Months that are counted to a date or from the start of a year: the three months to June, the
 * quarter ended Sept. 30, les neuf premiers mois de 2025. Count and date are parts of the figure
 * and are compared by themselves; as one it is the period, as in <i>deuxième trimestre</i>.
 */
final class MonthCounts {

  private static final String MONTH = "month";
  private static final Set<String> ENGLISH_TO =
      Set.of("to", "through", "until", "ended", "ending", "end", "-", "of", "the", "on");
  private static final Set<String> FRENCH_TO =
      Set.of(
          "à",
          "au",
          "clos",
          "close",
          "clôturé",
          "clôturés",
          "achevé",
          "achevés",
          "terminé",
          "terminés",
          "arrêté",
          "arrêtés",
          "fin",
          "la",
          "de",
          "le",
          "en");
  private static final Set<String> OPENERS =
      Set.of(
          "to",
          "through",
          "until",
          "ended",
          "ending",
          "à",
          "au",
          "clos",
          "close",
          "clôturé",
          "clôturés",
          "achevé",
          "achevés",
          "terminé",
          "terminés",
          "arrêté",
          "arrêtés");
  private static final int MOST_WORDS = 5;
  private static final int LAST_DAYS = 28;

  private final Tokens tokens;
  private final DateGrammar dates;
  private final boolean french;

  MonthCounts(Tokens tokens, Language language, DateGrammar dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.french = language == Language.FRENCH;
  }

  /** The period that a count of months opens; null if it opens none. */
  @Nullable Phrase from(Phrase count) {
    int months = months(count);
    if (months == 0) {
      return null;
    }
    Phrase first = isFirst(count) ? firstMonths(count, months) : null;
    return first != null ? first : monthsTo(count, months);
  }

  /** The count if it is of months that may be a period; 0 otherwise. */
  private int months(Phrase count) {
    boolean quarter =
        count.to() == count.from() + 1
            && tokens.get(count.from()).is(french ? "trimestre" : "quarter");
    if (quarter) {
      return 3;
    }
    if (!(count.figure().reading() instanceof Reading.Of of) || !of.unit().equals(MONTH)) {
      return 0;
    }
    BigDecimal value = of.value();
    boolean whole = value.scale() <= 0 && value.signum() > 0 && value.precision() < 3;
    int months = whole ? value.intValue() : 0;
    return months % 3 == 0 && months < 12 ? months : 0;
  }

  /** the first nine months, les neuf premiers mois. */
  private boolean isFirst(Phrase count) {
    if (!french) {
      return tokens.get(count.from() - 1).is("first");
    }
    for (int i = count.from(); i < count.to(); i++) {
      if (tokens.get(i).is("premiers")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Phrase firstMonths(Phrase count, int months) {
    Period period = period(months, months);
    Phrase year = dates.at(pastOf(count.to()));
    CalendarDate date = year == null ? null : date(year);
    boolean dated = date != null && date.year() != null && date.month() == null;
    if (period == null) {
      return null;
    }
    return year == null || date == null || !dated
        ? phrase(List.of(count), period, null)
        : phrase(List.of(count, year), period, date.year());
  }

  /** Past "of", "de", "de l'année", "of the year". */
  private int pastOf(int at) {
    return tokens.get(at).is(french ? "de" : "of") ? at + 1 : at;
  }

  private @Nullable Phrase monthsTo(Phrase count, int months) {
    if (!OPENERS.contains(tokens.get(count.to()).lower())) {
      return null;
    }
    int at = count.to() + 1;
    while (at < count.to() + MOST_WORDS
        && (french ? FRENCH_TO : ENGLISH_TO).contains(tokens.get(at).lower())) {
      at++;
    }
    Phrase last = dates.at(at);
    CalendarDate date = last == null ? null : date(last);
    if (last == null || date == null || !isEndOfMonth(date)) {
      return null;
    }
    Integer month = date.month();
    Period period = month == null ? null : period(months, month);
    return period == null
        ? null
        : phrase(List.of(count, months > 3 ? labelled(last) : last), period, date.year());
  }

  /** Sur neuf mois is French for the first nine months: the date may be left out. */
  private static Phrase labelled(Phrase date) {
    return new Phrase(date.from(), date.to(), date.figure().asLabel());
  }

  private static @Nullable CalendarDate date(Phrase phrase) {
    return phrase.figure().reading() instanceof Reading.On on && on.date().period() == Period.NONE
        ? on.date()
        : null;
  }

  private static boolean isEndOfMonth(CalendarDate date) {
    Integer day = date.day();
    return date.month() != null && date.weekday() == null && (day == null || day >= LAST_DAYS);
  }

  /** The period of a year that so many months make which end with a month; null if none does. */
  static @Nullable Period period(int months, int last) {
    return switch (months * 100 + last) {
      case 303 -> Period.Q1;
      case 306 -> Period.Q2;
      case 309 -> Period.Q3;
      case 312 -> Period.Q4;
      case 606 -> Period.H1;
      case 612 -> Period.H2;
      case 909 -> Period.NINE_MONTHS;
      default -> null;
    };
  }

  private Phrase phrase(List<Phrase> parts, Period period, @Nullable Integer year) {
    List<Figure.End> ends = new ArrayList<>();
    for (Phrase part : parts) {
      ends.add(end(part));
    }
    Phrase last = parts.get(parts.size() - 1);
    return new Phrase(parts.get(0).from(), last.to(), Composites.period(period, year, ends));
  }

  private Figure.End end(Phrase phrase) {
    return new Figure.End(
        tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end(), phrase.figure());
  }
}
