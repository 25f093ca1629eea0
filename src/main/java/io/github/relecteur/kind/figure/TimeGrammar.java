package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.ClockTime;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: 5 p.m., 17:30, noon, 17 h 30, cinq heures du matin, midi. A French hour may also be
 * a duration.
 */
final class TimeGrammar implements Grammar {

  /** The words that name a time of day. */
  static final Set<String> NAMES = Set.of("noon", "midday", "midi", "midnight", "minuit");

  private final Tokens tokens;
  private final boolean french;
  private final NumeralReader numerals;
  private final ForeignTimes foreign;
  private final Hours hours;
  private final SpokenTimes spoken;

  TimeGrammar(Tokens tokens, Language language, NumeralReader numerals) {
    this.tokens = tokens;
    this.french = language == Language.FRENCH;
    this.numerals = numerals;
    this.hours = new Hours(tokens, numerals);
    this.spoken = new SpokenTimes(tokens, numerals, hours);
    this.foreign = new ForeignTimes(tokens, language);
  }

  @Override
  public @Nullable Phrase at(int index) {
    Phrase named = named(index);
    if (named != null) {
      return named;
    }
    return tokens.get(index).isDigits() ? digits(index) : french ? french(index) : english(index);
  }

  private @Nullable Phrase digits(int index) {
    Phrase stopwatch = foreign.stopwatch(index);
    if (stopwatch != null) {
      return stopwatch;
    }
    if (!french) {
      return englishOrForeign(index);
    }
    Phrase zoned = foreign.zoned(index);
    if (zoned != null) {
      return zoned;
    }
    Phrase military = foreign.military(index);
    return military != null ? military : french(index);
  }

  private @Nullable Phrase englishOrForeign(int index) {
    Phrase time = english(index);
    if (time != null) {
      return time;
    }
    Phrase zoned = foreign.zoned(index);
    if (zoned != null) {
      return zoned;
    }
    boolean frenchHours = tokens.get(index + 1).is("h") && tokens.glued(index + 1);
    return frenchHours ? french(index) : foreign.at(index);
  }

  private @Nullable Phrase named(int index) {
    Tokens.Token token = tokens.get(index);
    if (token.is("12")
        && (tokens.get(index + 1).is("noon") || tokens.get(index + 1).is("midnight"))) {
      Phrase word = named(index + 1);
      return word == null ? null : new Phrase(index, word.to(), word.figure());
    }
    if (!NAMES.contains(token.lower())) {
      return null;
    }
    int half =
        french && tokens.get(index + 1).is("et") && tokens.get(index + 2).lower().startsWith("demi")
            ? 2
            : 0;
    if (half > 0 && (token.is("midi") || token.is("minuit"))) {
      return phrase(
          index, index + 3, new ClockTime(token.is("midi") ? 12 : 0, 30, false), Weight.HARD);
    }
    if (token.is("noon") || token.is("midday") || token.is("midi")) {
      boolean after =
          tokens.get(index - 1).is('-') && tokens.get(index - 2).lower().startsWith("apr");
      boolean south = after || (french && token.isCapitalized() && index > 0);
      return south ? null : phrase(index, index + 1, new ClockTime(12, 0, false), Weight.SOFT);
    }
    boolean midnight = token.is("midnight") || token.is("minuit");
    return midnight ? phrase(index, index + 1, new ClockTime(0, 0, false), Weight.SOFT) : null;
  }

  static Phrase phrase(int from, int to, ClockTime time, Weight weight) {
    return new Phrase(
        from,
        to,
        Figure.of(
            FigureType.TIME,
            List.of(new Reading.At(time, false)),
            weight,
            Numeral.Form.DIGITS,
            ""));
  }

  /** 5 p.m., 5:30 pm, 10.30 a.m., 17:30, 8 o'clock. */
  private @Nullable Phrase english(int index) {
    Phrase inWords = spoken.at(index);
    if (inWords != null) {
      return inWords;
    }
    int hour = hours.hour(index);
    if (hour < 0) {
      return null;
    }
    int at = hours.numeralEnd(index);
    int minute = 0;
    boolean clock = false;
    Tokens.Token mark = tokens.get(index + 1);
    boolean minutes =
        tokens.get(index).isDigits()
            && (mark.is(':') || mark.is('.'))
            && tokens.glued(index + 1)
            && hours.isMinute(index + 2)
            && tokens.glued(index + 2);
    if (minutes) {
      minute = Integer.parseInt(tokens.get(index + 2).text());
      at = index + 3;
      clock = mark.is(':') && !tokens.get(at).is(':');
    }
    int half = hours.halfOfDay(at);
    if (half != 0) {
      int to = hours.halfEnd(at);
      int value = half > 0 ? hour % 12 + 12 : hour % 12;
      return hour > 12
          ? phrase(index, to, new ClockTime(hour % 24, minute, false), Weight.HARD)
          : phrase(index, to, new ClockTime(value, minute, false), Weight.HARD);
    }
    if (tokens.get(at).is("o") && tokens.get(at + 1).is('\'') && tokens.get(at + 2).is("clock")) {
      return spoken.daypart(index, at + 3, hour, minute);
    }
    if (clock) {
      return clock(index, at, hour, minute);
    }
    return minute == 0 ? spoken.opening(index, at, hour) : null;
  }

  /** 17:30 may be a time, or minutes and seconds in sport. */
  private Phrase clock(int from, int to, int hour, int minute) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading.At(new ClockTime(hour % 24, minute, hour <= 12), false));
    return new Phrase(
        from,
        to,
        Figure.of(
            FigureType.TIME, readings, Weight.HARD, Numeral.Form.DIGITS, tokens.between(from, to)));
  }

  /** 17 heures, 17h30, 17 h 30, 17:30, 5 heures du matin. */
  private @Nullable Phrase french(int index) {
    int hour = hours.hour(index);
    if (hour < 0) {
      return null;
    }
    int at = hours.numeralEnd(index);
    Tokens.Token word = tokens.get(at);
    if (word.is(':')
        && tokens.glued(at)
        && hours.isMinute(at + 1)
        && tokens.glued(at + 1)
        && !tokens.get(at + 2).is(':')) {
      return clock(index, at + 2, hour, Integer.parseInt(tokens.get(at + 1).text()));
    }
    boolean words = tokens.get(index).isWord();
    if ((!word.is("h") && !word.is("heures") && !word.is("heure")) || (words && hour < 2)) {
      return null;
    }
    return tokens.get(at + 1).is("moins")
        ? lessMinutes(index, at + 2, hour)
        : withMinutes(index, at + 1, hour);
  }

  /**
   * The hour with the minutes that follow it: 17 h 30, neuf heures trente, sept heures et quart.
   */
  private Phrase withMinutes(int from, int at, int hour) {
    int to = at;
    int minute = 0;
    boolean and = tokens.get(at).is("et");
    if (hours.isMinute(at)) {
      minute = Integer.parseInt(tokens.get(at).text());
      to++;
    } else if (and && tokens.get(at + 1).lower().startsWith("demi")) {
      minute = 30;
      to += 2;
    } else if (and && tokens.get(at + 1).is("quart")) {
      minute = 15;
      to += 2;
    } else if (isWordMinute(at)) {
      Numeral spoken = numerals.at(at);
      minute = spoken == null ? 0 : spoken.value().intValue();
      to = spoken == null ? at : spoken.to();
    }
    Phrase race = race(from, to, hour, minute);
    return race != null ? race : frenchHalf(from, to, hour, minute);
  }

  /** huit heures moins le quart, dix heures moins vingt. */
  private Phrase lessMinutes(int from, int at, int hour) {
    boolean quarter = tokens.get(at).is("le") && tokens.get(at + 1).is("quart");
    Numeral numeral = quarter ? null : numerals.at(at);
    int less = quarter ? 15 : numeral == null ? 0 : numeral.value().intValue();
    if (less <= 0 || less >= 60) {
      return frenchHalf(from, at - 1, hour, 0);
    }
    int to = quarter || numeral == null ? at + 2 : numeral.to();
    return frenchHalf(from, to, (hour + 23) % 24, 60 - less);
  }

  /** neuf heures trente, where no noun follows. */
  private boolean isWordMinute(int index) {
    Numeral numeral = tokens.get(index).isWord() ? numerals.at(index) : null;
    if (numeral == null || numeral.form() != Numeral.Form.WORDS || numeral.scaled()) {
      return false;
    }
    int value = numeral.value().intValue();
    Tokens.Token after = tokens.get(numeral.to());
    return value % 5 == 0
        && value >= 5
        && value < 60
        && (!after.isWord() || after.is("du") || after.is("de") || after.is("et") || after.is("à"));
  }

  /** 2 h 05 min 30 s. */
  private @Nullable Phrase race(int from, int at, int hour, int minute) {
    boolean min =
        tokens.get(at).is("min") || tokens.get(at).is("mn") || tokens.get(at).is("minutes");
    if (!min) {
      return null;
    }
    boolean seconds =
        tokens.get(at + 1).isDigits()
            && (tokens.get(at + 2).is("s")
                || tokens.get(at + 2).is("sec")
                || tokens.get(at + 2).is("secondes"));
    seconds &= tokens.get(at + 1).text().length() <= 2;
    long minutes = hour * 60L + minute;
    long total = seconds ? minutes * 60 + Integer.parseInt(tokens.get(at + 1).text()) : minutes;
    Reading reading =
        new Reading.Of(BigDecimal.valueOf(total), List.of(seconds ? "second" : "minute"), false);
    int to = seconds ? at + 3 : at + 1;
    return new Phrase(
        from,
        to,
        Figure.of(FigureType.DURATION, List.of(reading), Weight.HARD, Numeral.Form.DIGITS, ""));
  }

  private Phrase frenchHalf(int from, int to, int hour, int minute) {
    boolean morning = tokens.get(to).is("du") && tokens.get(to + 1).is("matin");
    boolean evening = tokens.get(to).is("du") && tokens.get(to + 1).is("soir");
    boolean afternoon =
        tokens.get(to).is("de") && tokens.get(to + 1).is("l") && tokens.get(to + 3).is("après");
    if (morning) {
      return phrase(from, to + 2, new ClockTime(hour % 24, minute, false), Weight.HARD);
    }
    if (evening || afternoon) {
      int end = evening ? to + 2 : to + 6;
      return phrase(
          from, end, new ClockTime(hour < 12 ? hour + 12 : hour % 24, minute, false), Weight.HARD);
    }
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading.At(new ClockTime(hour % 24, minute, hour < 12), false));
    readings.add(new Reading.Of(ForeignTimes.hours(hour, minute), List.of("hour"), false));
    if (minute > 0) {
      int minutes = hour * 60 + minute;
      readings.add(new Reading.Of(BigDecimal.valueOf(minutes), List.of("minute"), false));
    }
    return new Phrase(
        from,
        to,
        Figure.of(
            FigureType.TIME, readings, Weight.HARD, Numeral.Form.DIGITS, tokens.between(from, to)));
  }
}
