package io.github.relecteur.kind.figure;

import io.github.relecteur.number.ClockTime;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * English times as they are spoken: half past nine, ten minutes to eight, five to six p.m., nine in
 * the evening.
 */
final class SpokenTimes {

  private static final int HOUR = 60;
  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through", "-", "–");

  private final Tokens tokens;
  private final NumeralReader numerals;
  private final Hours hours;

  SpokenTimes(Tokens tokens, NumeralReader numerals, Hours hours) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.hours = hours;
  }

  /** A time with or without "in the afternoon" behind it. */
  Phrase daypart(int from, int to, int hour, int minute) {
    boolean inThe = tokens.get(to).is("in") && tokens.get(to + 1).is("the");
    boolean late =
        inThe && (tokens.get(to + 2).is("evening") || tokens.get(to + 2).is("afternoon"));
    boolean early = inThe && tokens.get(to + 2).is("morning");
    int value = late && hour < 12 ? hour + 12 : hour % 24;
    boolean open = !late && !early && hour <= 12;
    return TimeGrammar.phrase(
        from, late || early ? to + 3 : to, new ClockTime(value, minute, open), Weight.HARD);
  }

  /** half past nine, a quarter to ten in the evening. */
  @Nullable Phrase at(int index) {
    boolean half = tokens.get(index).is("half") && tokens.get(index + 1).is("past");
    int word = tokens.get(index).is("a") ? index + 1 : index;
    boolean quarter =
        tokens.get(word).is("quarter")
            && (tokens.get(word + 1).is("past") || tokens.get(word + 1).is("to"));
    int hour = half || quarter ? hours.hour(word + 2) : -1;
    if (hour < 0) {
      return minutes(index);
    }
    boolean before = tokens.get(word + 1).is("to");
    int minute = half ? 30 : before ? 45 : 15;
    int to = hours.numeralEnd(word + 2);
    return daypart(index, to, before ? (hour + 23) % 24 : hour, minute);
  }

  /** ten past nine, twenty minutes to eight; "ten to nine" without minutes is a span. */
  private @Nullable Phrase minutes(int index) {
    Numeral numeral = numerals.at(index);
    boolean counted =
        numeral != null
            && (numeral.form() == Numeral.Form.WORDS || numeral.form() == Numeral.Form.DIGITS)
            && numeral.value().scale() <= 0
            && numeral.value().intValue() > 0
            && numeral.value().intValue() < HOUR;
    if (numeral == null || !counted) {
      return null;
    }
    int at = numeral.to();
    boolean named = tokens.get(at).is("minutes") || tokens.get(at).is("minute");
    at += named ? 1 : 0;
    boolean past = tokens.get(at).is("past");
    boolean to = named && tokens.get(at).is("to");
    int hour = past || to ? hours.hour(at + 1) : -1;
    if (hour < 1) {
      return null;
    }
    int minute = numeral.value().intValue();
    return daypart(
        index, hours.numeralEnd(at + 1), to ? (hour + 23) % 24 : hour, to ? HOUR - minute : minute);
  }

  /** The five of "five to six p.m." and "between 5 and 6 pm": it shares the half of the day. */
  @Nullable Phrase opening(int from, int to, int hour) {
    boolean between = tokens.get(from - 1).is("between") && tokens.get(to).is("and");
    int next = UNTIL.contains(tokens.get(to).lower()) || between ? to + 1 : -1;
    int end = next < 0 || hour < 1 ? -1 : hours.hour(next);
    if (end < 1 || end > 12 || hour > 12) {
      return null;
    }
    int half = hours.halfOfDay(hours.numeralEnd(next));
    if (half == 0) {
      return null;
    }
    boolean late = hour % 12 <= end % 12 ? half > 0 : half < 0;
    int value = late ? hour % 12 + 12 : hour % 12;
    return TimeGrammar.phrase(from, to, new ClockTime(value, 0, false), Weight.HARD);
  }
}
