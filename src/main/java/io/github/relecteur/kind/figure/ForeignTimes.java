package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.ClockTime;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times of races, of soldiers and of the rest of Europe: 2:21:31, 1530 hours, at 5.13, 2.30 hours.
 */
final class ForeignTimes {

  private static final MathContext PRECISION = new MathContext(12);
  private static final Set<String> CLOCK_OPENERS =
      Set.of(
          "at", "until", "till", "from", "by", "to", "before", "after", "around", "about", "past");

  private static final Set<String> ZONES =
      Set.of("GMT", "UTC", "CET", "CEST", "EST", "EDT", "PST", "PDT", "BST", "TU", "HNE", "HAE");

  private final Tokens tokens;
  private final boolean french;

  ForeignTimes(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
  }

  /** 2:21:31, 3:32.77: hours, minutes and seconds, or minutes and seconds, of a race. */
  @Nullable Phrase stopwatch(int index) {
    Tokens.Token first = tokens.get(index);
    boolean start =
        first.isDigits()
            && first.text().length() <= 2
            && tokens.get(index + 1).is(':')
            && isSixty(index + 2);
    Tokens.Token mark = tokens.get(index + 3);
    boolean next =
        start
            && (mark.is(':') || mark.is('.') || mark.is(','))
            && tokens.glued(index + 3)
            && tokens.get(index + 4).isDigits()
            && tokens.glued(index + 4);
    if (!next || tokens.get(index + 4).text().length() > 3) {
      return null;
    }
    int big = Integer.parseInt(first.text());
    int middle = Integer.parseInt(tokens.get(index + 2).text());
    BigDecimal last = new BigDecimal(tokens.get(index + 4).text());
    BigDecimal seconds =
        mark.is(':')
            ? BigDecimal.valueOf(big * 3600L + middle * 60L).add(last)
            : BigDecimal.valueOf(big * 60L + middle)
                .add(last.movePointLeft(tokens.get(index + 4).text().length()));
    Reading reading = new Reading.Of(seconds, List.of("second"), false);
    return new Phrase(
        index,
        index + 5,
        Figure.of(
            FigureType.DURATION,
            List.of(reading),
            Weight.HARD,
            Numeral.Form.DIGITS,
            tokens.between(index, index + 5)));
  }

  private boolean isSixty(int index) {
    return tokens.glued(index) && isMinute(index);
  }

  /** 12H15 or 20h30, written the French way in English; "at 5.13"; "2.30 hours". */
  @Nullable Phrase at(int index) {
    Tokens.Token first = tokens.get(index);
    Phrase military = military(index);
    if (military != null) {
      return military;
    }
    if (!first.isDigits() || first.text().length() > 2) {
      return null;
    }
    boolean dotted = tokens.get(index + 1).is('.') && tokens.glued(index + 1) && isSixty(index + 2);
    int hour = Integer.parseInt(first.text());
    if (!dotted || hour > 24) {
      return null;
    }
    int minute = Integer.parseInt(tokens.get(index + 2).text());
    BigDecimal value = new BigDecimal(first.text() + "." + tokens.get(index + 2).text());
    boolean hours = tokens.get(index + 3).is("hours") || tokens.get(index + 3).is("hour");
    boolean after = CLOCK_OPENERS.contains(tokens.get(index - 1).lower());
    if ((!hours && !after) || tokens.get(index + 3).is('%')) {
      return null;
    }
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading.Of(value, hours ? List.of("hour") : List.of(), false));
    readings.add(new Reading.At(new ClockTime(hour % 24, minute, hour <= 12), false));
    readings.add(new Reading.Of(hours(hour, minute), List.of("hour"), false));
    return new Phrase(
        index,
        hours ? index + 4 : index + 3,
        Figure.of(
            hours ? FigureType.DURATION : FigureType.NUMBER,
            readings,
            Weight.HARD,
            Numeral.Form.DIGITS,
            tokens.between(index, index + 3)));
  }

  /** 1530 hours, and 1000 in "1000 to 2030 hours". */
  @Nullable Phrase military(int index) {
    String text = tokens.get(index).text();
    if (!isFourDigits(tokens, index)) {
      return null;
    }
    String word = french ? "heures" : "hours";
    boolean hours = tokens.get(index + 1).is(word) || tokens.get(index + 1).is("hrs");
    boolean span = tokens.get(index + 1).is(french ? "à" : "to") && tokens.get(index + 3).is(word);
    if (!hours && !span) {
      return null;
    }
    Tokens.Token next = tokens.get(index + 2);
    boolean spent = hours && (next.is("of") || next.is("de") || next.is("d") || next.is("par"));
    if (spent) {
      return null;
    }
    ClockTime time = fourDigits(text);
    return new Phrase(
        index,
        hours ? index + 2 : index + 1,
        Figure.of(
            FigureType.TIME,
            List.of(new Reading.At(time, french)),
            Weight.HARD,
            Numeral.Form.DIGITS,
            ""));
  }

  /** 0930 GMT, 1530 UTC. */
  @Nullable Phrase zoned(int index) {
    if (!isZoned(tokens, index)) {
      return null;
    }
    String text = tokens.get(index).text();
    ClockTime time = fourDigits(text);
    List<Reading> readings = List.of(new Reading.At(time, false));
    return new Phrase(
        index,
        index + 1,
        Figure.of(FigureType.TIME, readings, Weight.HARD, Numeral.Form.DIGITS, ""));
  }

  /** Whether four digits at a token are a time, as the name of a time zone follows. */
  static boolean isZoned(Tokens tokens, int index) {
    return isFourDigits(tokens, index) && ZONES.contains(tokens.get(index + 1).text());
  }

  private static boolean isFourDigits(Tokens tokens, int index) {
    String text = tokens.get(index).text();
    return tokens.get(index).isDigits()
        && text.length() == 4
        && text.charAt(2) < '6'
        && Integer.parseInt(text) < 2400;
  }

  private static ClockTime fourDigits(String text) {
    return new ClockTime(
        Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2)), false);
  }

  static BigDecimal hours(int hour, int minute) {
    return BigDecimal.valueOf(hour)
        .add(BigDecimal.valueOf(minute).divide(BigDecimal.valueOf(60), PRECISION));
  }

  private boolean isMinute(int index) {
    Tokens.Token token = tokens.get(index);
    return token.isDigits() && token.text().length() == 2 && token.text().charAt(0) < '6';
  }
}
