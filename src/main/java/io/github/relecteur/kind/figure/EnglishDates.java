package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** English dates that were left in a French text: Dec. 5, September 11, 2001, Thursday. */
final class EnglishDates implements Grammar {

  private static final int LAST_DAY = 31;

  private final Tokens tokens;
  private final Calendar calendar = Calendar.of(Language.ENGLISH);
  private final Calendar french = Calendar.of(Language.FRENCH);

  EnglishDates(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Phrase at(int index) {
    Tokens.Token token = tokens.get(index);
    Calendar.Name name = token.isCapitalized() ? calendar.name(token.lower()) : null;
    if (name == null) {
      return null;
    }
    return name.month() && hasDay(index) ? day(index, name) : alone(index, name);
  }

  /** The token after a month and its full stop. */
  private int afterMonth(int index) {
    return tokens.get(index + 1).is('.') && tokens.glued(index + 1) ? index + 2 : index + 1;
  }

  private boolean hasDay(int index) {
    String digits = tokens.get(afterMonth(index)).text();
    return tokens.get(afterMonth(index)).isDigits()
        && digits.length() <= 2
        && Integer.parseInt(digits) <= LAST_DAY;
  }

  /** A weekday or month by itself, unless it belongs to a name such as the Sunday Times. */
  private @Nullable Phrase alone(int index, Calendar.Name name) {
    if (name.word() || name.abbreviated() || french.name(tokens.get(index).lower()) != null) {
      return null;
    }
    boolean titled = tokens.get(index - 1).is("on") && tokens.get(index - 2).isCapitalized();
    boolean named =
        titled || tokens.get(index - 1).isCapitalized() || tokens.get(index + 1).isCapitalized();
    CalendarDate date =
        name.month()
            ? new CalendarDate(null, name.number(), null, null, Period.NONE)
            : new CalendarDate(null, null, null, name.number(), Period.NONE);
    Figure figure =
        Figure.of(
            FigureType.DATE,
            List.of(new Reading.On(date, !named)),
            named ? Weight.SOFT : Weight.HARD,
            Numeral.Form.DIGITS,
            "");
    return new Phrase(index, index + 1, figure);
  }

  private Phrase day(int index, Calendar.Name name) {
    int day = afterMonth(index);
    String digits = tokens.get(day).text();
    int comma = tokens.get(day + 1).is(',') ? day + 2 : day + 1;
    Tokens.Token year = tokens.get(comma);
    boolean dated = year.isDigits() && year.text().length() == 4;
    CalendarDate date =
        new CalendarDate(
            dated ? Integer.valueOf(year.text()) : null,
            name.number(),
            Integer.valueOf(digits),
            null,
            Period.NONE);
    return new Phrase(
        index,
        dated ? comma + 1 : day + 1,
        Figure.of(
            FigureType.DATE,
            List.of(new Reading.On(date, true)),
            Weight.HARD,
            Numeral.Form.DIGITS,
            ""));
  }
}
