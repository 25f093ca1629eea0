package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates of every completeness: weekday, day, month, year, and numeric dates. */
final class DateGrammar implements Grammar {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> YEAR_OPENERS =
      Set.of(
          "in",
          "since",
          "until",
          "by",
          "from",
          "of",
          "for",
          "late",
          "early",
          "mid",
          "during",
          "year",
          "fiscal",
          "to",
          "and",
          "en",
          "depuis",
          "fin",
          "début",
          "mi",
          "année",
          "exercice",
          "dès",
          "avant",
          "après",
          "before",
          "after",
          "à",
          "de",
          "et",
          "d'ici");

  private final Tokens tokens;
  private final boolean french;
  private final Calendar calendar;
  private final NumeralReader numerals;
  private final NumericDates numericDates;
  private final EnglishDates english;

  DateGrammar(Tokens tokens, Language language, NumeralReader numerals) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.calendar = Calendar.of(language);
    this.numerals = numerals;
    this.numericDates = new NumericDates(tokens, language);
    this.english = new EnglishDates(tokens);
  }

  /** What has been read so far. */
  private static final class Parts {
    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private @Nullable Integer weekday;
    private boolean foreign;
    private int to;

    CalendarDate date() {
      return new CalendarDate(year, month, day, weekday, Period.NONE);
    }
  }

  @Override
  public @Nullable Phrase at(int index) {
    Phrase numeric = numericDates.at(index);
    if (numeric == null && french) {
      numeric = english.at(index);
    }
    if (numeric == null) {
      numeric = yearEnd(index);
    }
    if (numeric != null) {
      return numeric;
    }
    Parts parts = new Parts();
    boolean mid = french && tokens.get(index).is("mi") && tokens.get(index + 1).is('-');
    parts.to = mid ? index + 2 : index;
    weekday(parts);
    if (!monthAndDay(parts) && parts.weekday == null) {
      Phrase year = year(mid ? index + 2 : index);
      return year == null ? null : new Phrase(index, year.to(), year.figure());
    }
    if (parts.to == index || (mid && parts.to == index + 2)) {
      return null;
    }
    return phrase(index, parts);
  }

  private static Phrase phrase(int from, Parts parts) {
    Figure figure =
        Figure.of(
            FigureType.DATE,
            List.of(new Reading.On(parts.date(), parts.foreign)),
            Weight.HARD,
            Numeral.Form.DIGITS,
            "");
    return new Phrase(from, parts.to, figure);
  }

  private void weekday(Parts parts) {
    Calendar.Name name = name(parts.to);
    if (name == null || name.month() || (name.word() && !isDated(parts.to))) {
      return;
    }
    parts.weekday = name.number();
    parts.to++;
    int dot = name.abbreviated() && tokens.get(parts.to).is('.') && tokens.glued(parts.to) ? 1 : 0;
    int comma = parts.to + dot + (tokens.get(parts.to + dot).is(',') ? 1 : 0);
    int next = !french && tokens.get(comma).is("the") ? comma + 1 : comma;
    if (day(next) > 0 || monthAt(next) != null) {
      parts.to = next;
    }
  }

  /** An abbreviated weekday needs a day or a month after it. */
  private boolean isDated(int index) {
    int next = index + 1;
    while (tokens.get(next).is('.') || tokens.get(next).is(',')) {
      next++;
    }
    return day(next) > 0 || monthAt(next) != null;
  }

  private Calendar.@Nullable Name name(int index) {
    Tokens.Token token = tokens.get(index);
    if (!token.isWord() || (!french && !token.isCapitalized())) {
      return null;
    }
    return calendar.name(token.lower());
  }

  private Calendar.@Nullable Name monthAt(int index) {
    Calendar.Name name = name(index);
    return name != null && name.month() ? name : null;
  }

  /** Reads a day and a month in either order, then a year; false if there is no month. */
  private boolean monthAndDay(Parts parts) {
    int at = parts.to;
    int dayEnd = dayEnd(at);
    int of = dayEnd > 0 ? pastOf(dayEnd) : dayEnd;
    if (dayEnd > 0 && monthAt(of) != null) {
      parts.day = day(at);
      parts.to = month(parts, of);
      yearAfter(parts);
      return true;
    }
    Calendar.Name month = monthAt(at);
    boolean seven =
        french && tokens.get(at).is("sept") && !tokens.get(at + 1).is('.') && !isYear(at + 1);
    if (month == null || seven) {
      return parts.weekday != null && weekdayAndDay(parts, at, dayEnd);
    }
    int after = at + 1 + (month.abbreviated() && tokens.get(at + 1).is('.') ? 1 : 0);
    int afterThe = tokens.get(after).is("the") ? after + 1 : after;
    boolean hasDay = dayEnd(afterThe) > 0 && (!french || !isYear(afterThe));
    if (month.word() && !hasDay && !isYear(afterThe) && !monthContext(at)) {
      return false;
    }
    parts.to = month(parts, at);
    if (hasDay) {
      parts.day = day(afterThe);
      parts.to = dayEnd(afterThe);
      parts.foreign = french;
    }
    yearAfter(parts);
    return true;
  }

  /** 14th of October, 19 d'octobre. */
  private int pastOf(int index) {
    if (!french) {
      return tokens.get(index).is("of") ? index + 1 : index;
    }
    if (tokens.get(index).is('-') && tokens.glued(index) && tokens.glued(index + 1)) {
      return index + 1;
    }
    return tokens.get(index).is("d") && tokens.get(index + 1).is('\'') ? index + 2 : index;
  }

  /** Friday 13: a day without a month. */
  private boolean weekdayAndDay(Parts parts, int at, int dayEnd) {
    if (dayEnd > 0 && tokens.get(at).isDigits() && (french || dayEnd > at + 1)) {
      parts.day = day(at);
      parts.to = dayEnd;
    }
    return false;
  }

  private int month(Parts parts, int index) {
    Calendar.Name month = monthAt(index);
    if (month == null) {
      return index;
    }
    parts.month = month.number();
    boolean dot = month.abbreviated() && tokens.get(index + 1).is('.') && tokens.glued(index + 1);
    return dot ? index + 2 : index + 1;
  }

  /**
   * "in May", "since March", "by May", or a capital in the middle of a sentence after a
   * preposition.
   */
  private boolean monthContext(int index) {
    String before = tokens.get(index - 1).lower();
    return Set.of(
                "in", "on", "after", "before", "since", "last", "next", "this", "until", "by",
                "from", "early", "late", "mid", "of", "to", "and", "for", "till", "during",
                "through", "between", "every", "each", "end")
            .contains(before)
        || (tokens.get(index - 1).is('-') && tokens.get(index - 2).is("mid"));
  }

  private void yearAfter(Parts parts) {
    int at = parts.to;
    if ((!french || parts.foreign) && tokens.get(at).is(',')) {
      at++;
    } else if (tokens.get(at).is("of") || tokens.get(at).is("de")) {
      at++;
    }
    if (isYear(at)) {
      parts.year = Integer.valueOf(tokens.get(at).text());
      parts.to = at + 1;
    }
  }

  private boolean isYear(int index) {
    Tokens.Token token = tokens.get(index);
    if (!token.isDigits() || token.text().length() != 4) {
      return false;
    }
    int year = Integer.parseInt(token.text());
    boolean decimal =
        tokens.glued(index + 1)
            && (tokens.get(index + 1).is(',') || tokens.get(index + 1).is('.'))
            && tokens.get(index + 2).isDigits()
            && tokens.glued(index + 2);
    boolean glued = tokens.glued(index + 1) && tokens.get(index + 1).isWord();
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && !decimal
        && !glued
        && !tokens.get(index + 1).is('%');
  }

  private int day(int index) {
    if (dayEnd(index) == 0) {
      return 0;
    }
    Numeral numeral = numerals.at(index);
    return numeral == null ? 0 : numeral.value().intValue();
  }

  /** The token after a day of the month; 0 if none stands there. */
  private int dayEnd(int index) {
    Numeral numeral = numerals.at(index);
    if (numeral == null
        || numeral.scaled()
        || numeral.values().size() > 1
        || numeral.value().scale() > 0) {
      return 0;
    }
    boolean form =
        numeral.form() == Numeral.Form.DIGITS
            || numeral.form() == Numeral.Form.ORDINAL
            || (numeral.form() == Numeral.Form.WORDS
                && (french || tokens.get(numeral.to()).is("of")));
    BigDecimal value = numeral.value();
    boolean inMonth = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(31)) <= 0;
    return form && inMonth && numeral.digits().length() < 3 ? numeral.to() : 0;
  }

  /** A bare year: it may also be a plain number. */
  private @Nullable Phrase year(int index) {
    if (!isYear(index) || (tokens.glued(index) && tokens.get(index - 1).isWord())) {
      return null;
    }
    int value = Integer.parseInt(tokens.get(index).text());
    List<Reading> readings = new ArrayList<>();
    Reading number = new Reading.Of(BigDecimal.valueOf(value), List.of(), false);
    Reading year = new Reading.On(CalendarDate.ofYear(value), false);
    boolean opened =
        YEAR_OPENERS.contains(tokens.get(index - 1).lower())
            || tokens.get(index - 1).is('-')
            || tokens.get(index - 1).is('(')
            || tokens.get(index - 1).is('/');
    Tokens.Token next = tokens.get(index + 1);
    boolean counted =
        next.isWord()
            && !next.isCapitalized()
            && next.lower().endsWith("s")
            && next.text().length() > 3;
    boolean recent = value >= 1800 && value < 2100;
    boolean isDate = recent && (opened || !counted);
    readings.add(isDate ? year : number);
    readings.add(isDate ? number : year);
    FigureType type = isDate ? FigureType.DATE : FigureType.NUMBER;
    return new Phrase(
        index,
        seasonEnd(index, value),
        Figure.of(type, readings, Weight.HARD, Numeral.Form.DIGITS, tokens.get(index).text()));
  }

  /** The second year of 2000-08. */
  private @Nullable Phrase yearEnd(int index) {
    Tokens.Token token = tokens.get(index);
    boolean shape = token.isDigits() && token.text().length() == 2 && tokens.glued(index);
    boolean joined = tokens.get(index - 1).is('-') && tokens.glued(index - 1) && isYear(index - 2);
    if (!shape || !joined) {
      return null;
    }
    int first = Integer.parseInt(tokens.get(index - 2).text());
    int year = first - first % 100 + Integer.parseInt(token.text());
    if (year <= first) {
      return null;
    }
    List<Reading> readings =
        List.of(
            new Reading.On(CalendarDate.ofYear(year), false),
            new Reading.Of(new BigDecimal(token.text()), List.of(), false));
    return new Phrase(
        index,
        index + 1,
        Figure.of(FigureType.DATE, readings, Weight.HARD, Numeral.Form.DIGITS, token.text()));
  }

  /** 2008-09, 2008/2009: a season or a fiscal year, named by its first year. */
  private int seasonEnd(int index, int year) {
    Tokens.Token mark = tokens.get(index + 1);
    Tokens.Token next = tokens.get(index + 2);
    boolean joined =
        (mark.is('-') || mark.is('/') || mark.is('–'))
            && tokens.glued(index + 1)
            && tokens.glued(index + 2)
            && next.isDigits();
    if (!joined || next.text().length() > 4) {
      return index + 1;
    }
    int second = Integer.parseInt(next.text());
    boolean follows =
        second == year + 1 || (next.text().length() == 2 && second == (year + 1) % 100);
    return follows ? index + 3 : index + 1;
  }
}
