package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone. English may put the month or the day first, French the day. */
final class NumericDates implements Grammar {

  private final Tokens tokens;
  private final boolean french;

  NumericDates(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
  }

  @Override
  public @Nullable Phrase at(int index) {
    Phrase numeric = numeric(index);
    return numeric != null ? numeric : monthSlashDay(index);
  }

  /** 2008-10-14, 14/10/2008, 14.10.2008, 10/14/08. */
  private @Nullable Phrase numeric(int index) {
    Tokens.Token mark = tokens.get(index + 1);
    boolean marks =
        (mark.is('-') || mark.is('/') || mark.is('.')) && tokens.get(index + 3).is(mark.text());
    boolean digits =
        tokens.get(index).isDigits()
            && tokens.get(index + 2).isDigits()
            && tokens.get(index + 4).isDigits();
    if (!marks
        || !digits
        || !tokens.glued(index + 1)
        || !tokens.glued(index + 2)
        || !tokens.glued(index + 3)
        || !tokens.glued(index + 4)) {
      return null;
    }
    List<Reading> readings = new ArrayList<>();
    add(readings, index, index + 2, index + 4);
    add(readings, index + 4, index + 2, index);
    if (!french) {
      add(readings, index + 4, index, index + 2);
    }
    if (readings.isEmpty()) {
      return null;
    }
    return new Phrase(
        index,
        index + 5,
        Figure.of(
            FigureType.DATE,
            readings,
            Weight.HARD,
            Numeral.Form.DIGITS,
            tokens.between(index, index + 5)));
  }

  /** 1/31, which can be no other number. */
  private @Nullable Phrase monthSlashDay(int index) {
    Tokens.Token first = tokens.get(index);
    Tokens.Token second = tokens.get(index + 2);
    boolean shape =
        !french
            && first.isDigits()
            && first.text().length() <= 2
            && tokens.get(index + 1).is('/')
            && tokens.glued(index + 1)
            && second.isDigits()
            && second.text().length() == 2
            && tokens.glued(index + 2);
    if (!shape || tokens.get(index + 3).is('/')) {
      return null;
    }
    int month = Integer.parseInt(first.text());
    int day = Integer.parseInt(second.text());
    boolean on = tokens.get(index - 1).is("on");
    if (month < 1 || month > 12 || day > 31 || (day <= 12 && !on) || day == 0) {
      return null;
    }
    Reading reading = new Reading.On(new CalendarDate(null, month, day, null, Period.NONE), false);
    return new Phrase(
        index,
        index + 3,
        Figure.of(
            FigureType.DATE,
            List.of(reading),
            Weight.HARD,
            Numeral.Form.DIGITS,
            tokens.between(index, index + 3)));
  }

  private void add(List<Reading> readings, int year, int month, int day) {
    String y = tokens.get(year).text();
    String m = tokens.get(month).text();
    String d = tokens.get(day).text();
    if ((y.length() != 4 && y.length() != 2)
        || m.length() > 2
        || d.length() > 2
        || (y.length() == 2 && year < day)) {
      return;
    }
    int monthNumber = Integer.parseInt(m);
    int dayNumber = Integer.parseInt(d);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
      return;
    }
    int value = Integer.parseInt(y);
    int century = value < 50 ? 2000 : 1900;
    readings.add(
        new Reading.On(
            new CalendarDate(
                y.length() == 2 ? century + value : value,
                monthNumber,
                dayNumber,
                null,
                Period.NONE),
            false));
  }
}
