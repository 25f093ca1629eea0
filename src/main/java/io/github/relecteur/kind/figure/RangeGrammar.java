package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that share a measure or a scale: $5-10 billion, 2 to 3 million, entre 5 et 10
 * milliards.
 */
final class RangeGrammar implements Grammar {

  private final Tokens tokens;
  private final AmountGrammar amounts;
  private final boolean french;
  private final Calendar calendar;

  RangeGrammar(Tokens tokens, AmountGrammar amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.french = amounts.language() == Language.FRENCH;
    this.calendar = Calendar.of(amounts.language());
  }

  @Override
  public @Nullable Phrase at(int index) {
    Draft low = amounts.draft(index);
    if (low == null || !mayRange(low.numeral())) {
      return null;
    }
    int next = connector(low.to(), index);
    Draft high = next < 0 ? null : amounts.draft(next);
    if (high == null || !mayRange(high.numeral()) || high.negative()) {
      return null;
    }
    return isYears(low, high) || isDated(high) || isClock(low) || isClock(high) || isMove(low, high)
        ? null
        : range(low, high);
  }

  /** by 11 months to four years: how large a move was, and where it led. */
  private boolean isMove(Draft low, Draft high) {
    boolean measured = low.measure() != null && high.measure() != null && !low.measureBefore();
    boolean other =
        high.measureBefore()
            || !tokens.get(high.numeral().to()).is(tokens.get(low.numeral().to()).lower());
    return !french && tokens.get(low.from() - 1).is("by") && measured && other;
  }

  /** 2025-2030: two years, each read as a date. */
  private static boolean isYears(Draft low, Draft high) {
    return isYear(low) && isYear(high);
  }

  private static boolean isYear(Draft draft) {
    String digits = draft.numeral().digits();
    return draft.measure() == null
        && draft.letter() == null
        && !draft.numeral().scaled()
        && digits.length() == 4
        && digits.compareTo("1800") > 0
        && digits.compareTo("2100") < 0;
  }

  /** from 23 to 30 October: the second number is a day. */
  private boolean isDated(Draft high) {
    Calendar.Name name = calendar.name(tokens.get(high.to()).lower());
    return high.measure() == null && name != null && name.month();
  }

  /** 5 to 6 p.m., 1000 to 2030 hours and entre 10h et 20h are times of day as well as durations. */
  private boolean isClock(Draft draft) {
    Tokens.Token half = tokens.get(draft.to());
    boolean dotted = (half.is("a") || half.is("p")) && tokens.get(draft.to() + 2).is("m");
    if (half.is("am") || half.is("pm") || dotted) {
      return true;
    }
    boolean hours = draft.measure() != null && draft.measure().units().contains("hour");
    return hours && (french || draft.numeral().digits().length() == 4);
  }

  private static boolean mayRange(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS;
  }

  /** The token after the connector; -1 if none stands there. */
  private int connector(int at, int from) {
    Tokens.Token token = tokens.get(at);
    if (token.is('-') || token.is('–')) {
      boolean even = tokens.get(at).spaced() == tokens.get(at + 1).spaced();
      return even ? at + 1 : -1;
    }
    if (french ? token.is("à") : token.is("to")) {
      return at + 1;
    }
    boolean between = tokens.get(from - 1).is(french ? "entre" : "between");
    if (token.is(french ? "et" : "and") && between) {
      return at + 1;
    }
    return -1;
  }

  private @Nullable Phrase range(Draft low, Draft high) {
    Draft second = amounts.asMoney(high, low).sharing(low);
    if (high.measure() == null && low.measure() != null && !low.measureBefore()) {
      return null;
    }
    Draft first = low.sharing(high);
    Figure highFigure = amounts.figure(second);
    Figure lowFigure = scaledLike(amounts.figure(first), first, second);
    BigDecimal lowValue = value(lowFigure);
    BigDecimal highValue = value(highFigure);
    if (lowValue == null
        || highValue == null
        || lowValue.compareTo(highValue) >= 0
        || !sameMeasure(lowFigure, highFigure)) {
      return null;
    }
    List<Figure.End> ends = new ArrayList<>();
    ends.add(end(low, lowFigure));
    ends.add(end(high, highFigure));
    Figure figure =
        new Figure(
            FigureType.RANGE,
            lowFigure.readings(),
            Weight.HARD,
            Numeral.Form.DIGITS,
            low.numeral().digits(),
            Comparison.NONE,
            0,
            ends);
    return new Phrase(low.from(), high.to(), figure);
  }

  /**
   * In "2 to 3 million" the scale of the high end is that of the low end too, unless that is larger
   * already.
   */
  private static Figure scaledLike(Figure low, Draft first, Draft second) {
    Numeral high = second.numeral();
    boolean shares =
        high.scaled()
            && !first.numeral().scaled()
            && first.letter() == null
            && first.numeral().value().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (!shares) {
      return low;
    }
    BigDecimal scale = scale(high);
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : low.readings()) {
      if (reading instanceof Reading.Of of) {
        readings.add(new Reading.Of(of.value().multiply(scale), of.units(), of.foreign()));
      }
    }
    return Figure.of(low.type(), readings, low.weight(), low.form(), low.digits());
  }

  static BigDecimal scale(Numeral numeral) {
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal thousand = BigDecimal.valueOf(1000);
    BigDecimal rest = numeral.value();
    while (rest.compareTo(thousand) >= 0 && scale.precision() < 13) {
      rest = rest.movePointLeft(3);
      scale = scale.multiply(thousand);
    }
    return scale;
  }

  private Figure.End end(Draft draft, Figure figure) {
    return new Figure.End(
        tokens.get(draft.from()).start(), tokens.get(draft.to() - 1).end(), figure);
  }

  private static @Nullable BigDecimal value(Figure figure) {
    return figure.reading() instanceof Reading.Of of ? of.value() : null;
  }

  private static boolean sameMeasure(Figure low, Figure high) {
    return low.reading() instanceof Reading.Of a
        && high.reading() instanceof Reading.Of b
        && a.unit().equals(b.unit());
  }
}
