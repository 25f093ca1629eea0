package io.github.relecteur.kind.figure;

import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years in four digits, alone or in spans: in 2009, 2008-09, 2008/2009. */
final class Years {

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

  Years(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a year stands at a token, and no decimal or percentage. */
  boolean isYear(int index) {
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

  /** A bare year: it may also be a plain number. */
  @Nullable Phrase at(int index) {
    boolean glued = tokens.glued(index) && tokens.get(index - 1).isWord();
    if (!isYear(index) || glued || isHours(index) || ForeignTimes.isZoned(tokens, index)) {
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

  /** from 1000 to 2030 hours: a time as soldiers write it. */
  private boolean isHours(int index) {
    boolean to = tokens.get(index + 1).is("to") || tokens.get(index + 1).is("à");
    Tokens.Token unit = tokens.get(index + 3);
    return to && (unit.is("hours") || unit.is("heures")) && tokens.get(index + 2).isDigits();
  }

  /** The second year of 2000-08. */
  @Nullable Phrase end(int index) {
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
