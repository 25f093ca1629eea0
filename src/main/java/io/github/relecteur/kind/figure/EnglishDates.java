package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** English dates that were left in a French text: Dec. 5, September 11, 2001. */
final class EnglishDates implements Grammar {

  private static final int LAST_DAY = 31;

  private final Tokens tokens;
  private final Calendar calendar = Calendar.of(Language.ENGLISH);

  EnglishDates(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Phrase at(int index) {
    Tokens.Token token = tokens.get(index);
    Calendar.Name name = token.isCapitalized() ? calendar.name(token.lower()) : null;
    if (name == null || !name.month()) {
      return null;
    }
    int day = tokens.get(index + 1).is('.') && tokens.glued(index + 1) ? index + 2 : index + 1;
    String digits = tokens.get(day).isDigits() ? tokens.get(day).text() : "";
    if (digits.isEmpty() || digits.length() > 2 || Integer.parseInt(digits) > LAST_DAY) {
      return null;
    }
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
