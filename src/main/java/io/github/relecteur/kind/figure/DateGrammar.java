package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates of every completeness: weekday, day, month, year, and numeric dates. */
final class DateGrammar implements Grammar {

  /** What a number before it is no day: Thursday 25%. */
  private static final Set<String> MEASURED =
      Set.of("%", "percent", "per", "pc", "€", "$", "£", "euros", "dollars", "cents", "points");

  /** What makes a month of a word that may be none. */
  private static final Set<String> MONTH_OPENERS =
      Set.of(
          "in", "on", "after", "before", "since", "last", "next", "this", "until", "by", "from",
          "early", "late", "mid", "of", "to", "and", "for", "till", "during", "through", "between",
          "every", "each", "end");

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private static final Set<String> DAY_OPENERS = Set.of("le", "du", "au");

  private final Tokens tokens;
  private final boolean french;
  private final Calendar calendar;
  private final NumeralReader numerals;
  private final NumericDates numericDates;
  private final EnglishDates english;
  private final Years years;

  DateGrammar(Tokens tokens, Language language, NumeralReader numerals) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.calendar = Calendar.of(language);
    this.numerals = numerals;
    this.numericDates = new NumericDates(tokens, language);
    this.english = new EnglishDates(tokens);
    this.years = new Years(tokens);
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
    Phrase numeric = tokens.get(index).isDigits() ? digits(index) : null;
    if (numeric == null && french) {
      numeric = english.at(index);
    }
    if (numeric != null) {
      return numeric;
    }
    Parts parts = new Parts();
    boolean mid = french && tokens.get(index).is("mi") && tokens.get(index + 1).is('-');
    parts.to = mid ? index + 2 : index;
    if (tokens.get(parts.to).isWord()) {
      weekday(parts);
    }
    if (!monthAndDay(parts) && parts.weekday == null) {
      Phrase year = years.at(mid ? index + 2 : index);
      return year == null ? null : new Phrase(index, year.to(), year.figure());
    }
    if (parts.to == index || (mid && parts.to == index + 2)) {
      return null;
    }
    return phrase(index, parts);
  }

  private @Nullable Phrase digits(int index) {
    Phrase numeric = numericDates.at(index);
    return numeric != null ? numeric : years.end(index);
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
        french && tokens.get(at).is("sept") && !tokens.get(at + 1).is('.') && !years.isYear(at + 1);
    if (month == null || seven) {
      return parts.weekday != null && weekdayAndDay(parts, at, dayEnd);
    }
    boolean dot = tokens.get(at + 1).is('.') && (month.abbreviated() || isBroken(parts, at));
    int after = dot ? at + 2 : at + 1;
    int afterThe = tokens.get(after).is("the") ? after + 1 : after;
    boolean hasDay =
        dayEnd(afterThe) > 0
            && (!french || (tokens.get(afterThe).isDigits() && !years.isYear(afterThe)));
    boolean comma = !french && tokens.get(after).is(',') && years.isYear(after + 1);
    boolean bare = !hasDay && !comma && !years.isYear(afterThe);
    boolean told = monthContext(at) || Alone.is(tokens, at, at + 1);
    if (bare && (month.word() || isGivenName(month, at)) && !told) {
      return false;
    }
    if (bare && month.abbreviated() && isGivenName(month, at)) {
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

  /** le octobre. 1: an English "Oct. 1" with its month translated. */
  private boolean isBroken(Parts parts, int index) {
    boolean opened = parts.weekday != null || DAY_OPENERS.contains(tokens.get(index - 1).lower());
    return french && opened && tokens.get(index + 2).isDigits() && dayEnd(index + 2) > 0;
  }

  /** Jan Novak, April Smith: a name stands behind what would be a month. */
  private boolean isGivenName(Calendar.Name month, int index) {
    Tokens.Token next = tokens.get(index + 1);
    boolean name = !french && next.isCapitalized() && next.spaced() && name(index + 1) == null;
    return name && (month.abbreviated() || tokens.get(index - 1).isCapitalized());
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
    return MONTH_OPENERS.contains(before)
        || (tokens.get(index - 1).is('-') && tokens.get(index - 2).is("mid"));
  }

  private void yearAfter(Parts parts) {
    int at = parts.to;
    if ((!french || parts.foreign) && tokens.get(at).is(',')) {
      at++;
    } else if (tokens.get(at).is("of") || tokens.get(at).is("de")) {
      at++;
    }
    if (years.isYear(at)) {
      parts.year = Integer.valueOf(tokens.get(at).text());
      parts.to = at + 1;
    }
  }

  /** second of May and 2nd May, but not "a second September", nor "un deuxième 11 septembre". */
  private boolean isDayOrdinal(Numeral numeral) {
    boolean written = !numeral.digits().isEmpty();
    return french
        ? written || numeral.value().compareTo(BigDecimal.ONE) == 0
        : written || tokens.get(numeral.to()).is("of") || monthAt(numeral.from() - 1) != null;
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
            || (numeral.form() == Numeral.Form.ORDINAL && isDayOrdinal(numeral))
            || (numeral.form() == Numeral.Form.WORDS
                && (french || tokens.get(numeral.to()).is("of")));
    boolean day = form && numeral.digits().length() < 3 && isInMonth(numeral.value());
    return day && !isMeasured(numeral.to()) ? numeral.to() : 0;
  }

  private static boolean isInMonth(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(LAST_DAY) <= 0;
  }

  private boolean isMeasured(int index) {
    Tokens.Token next = tokens.get(index);
    return MEASURED.contains(next.lower()) || (next.is("pour") && tokens.get(index + 1).is("cent"));
  }
}
