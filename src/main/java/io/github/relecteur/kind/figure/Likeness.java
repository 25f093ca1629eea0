package io.github.relecteur.kind.figure;

import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import java.math.BigDecimal;
import java.util.List;

/** How likely one figure is the other gone wrong: a price, the lower the likelier. */
final class Likeness {

  private static final double NEVER = 9;
  private static final BigDecimal ONE = BigDecimal.ONE;

  /** How many times as large the larger of two soft figures must be. */
  private static final BigDecimal FAR = new BigDecimal("1.5");

  private Likeness() {}

  static double price(Item original, Item translation) {
    Figure a = original.figure();
    Figure b = translation.figure();
    if (!mayReplace(a, b)) {
      return NEVER;
    }
    double distance = Math.abs(original.position() - translation.position());
    Reading x = a.reading();
    Reading y = b.reading();
    if (x instanceof Reading.Of p && y instanceof Reading.Of q) {
      return 0.7 + distance * 0.8 + unit(p.units(), q.units()) + digits(p.value(), q.value());
    }
    if (x instanceof Reading.On p && y instanceof Reading.On q) {
      boolean periods = (p.date().period() == Period.NONE) == (q.date().period() == Period.NONE);
      boolean kind =
          (p.date().month() == null) == (q.date().month() == null)
              && (p.date().year() == null) == (q.date().year() == null);
      return 0.6 + distance * 0.8 + (kind ? -0.2 : 0.3) + (periods ? 0 : 0.5);
    }
    if (x instanceof Reading.At && y instanceof Reading.At) {
      return 0.5 + distance * 0.8;
    }
    return mixed(a, b) ? 0.8 + distance : NEVER;
  }

  /**
   * Hard figures replace each other; soft ones only their like: ordinals ordinals, fractions
   * fractions, labels labels.
   */
  private static boolean mayReplace(Figure a, Figure b) {
    if (a.isHard() && b.isHard()) {
      return true;
    }
    boolean ordinals = a.form() == Numeral.Form.ORDINAL && b.form() == Numeral.Form.ORDINAL;
    boolean times = a.reading() instanceof Reading.At && b.reading() instanceof Reading.At;
    boolean labels = a.weight() == Weight.LABEL && b.weight() == Weight.LABEL;
    return ordinals || times || labels || (isFraction(a) && isFraction(b)) || areFarApart(a, b);
  }

  /**
   * doubled and triplé, a dozen and une vingtaine: soft figures of one kind replace each other only
   * if they are not about the same.
   */
  private static boolean areFarApart(Figure a, Figure b) {
    boolean alike =
        a.type() == b.type()
            && a.form() == Numeral.Form.COLLECTIVE
            && b.form() == Numeral.Form.COLLECTIVE;
    if (!alike
        || !(a.reading() instanceof Reading.Of x)
        || !(b.reading() instanceof Reading.Of y)) {
      return false;
    }
    BigDecimal low = x.value().min(y.value());
    BigDecimal high = x.value().max(y.value());
    boolean same = x.unit().equals(y.unit());
    return same && low.compareTo(ONE) > 0 && high.compareTo(low.multiply(FAR)) >= 0;
  }

  private static boolean isFraction(Figure figure) {
    return figure.reading() instanceof Reading.Of of
        && of.units().isEmpty()
        && of.value().compareTo(BigDecimal.ONE) < 0
        && of.value().signum() > 0
        && (figure.type() == FigureType.FRACTION || figure.type() == FigureType.MULTIPLIER);
  }

  /**
   * What to add for each part of a date that only one of two dates names, so that full dates find
   * full ones.
   */
  static double vagueness(Figure a, Figure b) {
    if (!(a.reading() instanceof Reading.On x) || !(b.reading() instanceof Reading.On y)) {
      return a.reading().getClass() == b.reading().getClass() ? 0 : 0.1;
    }
    int open = 0;
    open += (x.date().year() == null) == (y.date().year() == null) ? 0 : 1;
    open += (x.date().month() == null) == (y.date().month() == null) ? 0 : 1;
    open += (x.date().day() == null) == (y.date().day() == null) ? 0 : 2;
    return open * 0.1;
  }

  /** A bare year and a plain number may be each other. */
  private static boolean mixed(Figure a, Figure b) {
    return a.readings().stream().anyMatch(Likeness::isPlain)
        && b.readings().stream().anyMatch(Likeness::isPlain);
  }

  private static boolean isPlain(Reading reading) {
    return reading instanceof Reading.Of of && of.units().isEmpty();
  }

  private static double unit(List<String> a, List<String> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0.2;
    }
    return a.stream().anyMatch(b::contains) ? -0.3 : 0.35;
  }

  private static double digits(BigDecimal a, BigDecimal b) {
    return Slip.of(a, b) == Slip.NONE ? 0.15 : -0.25;
  }
}
