package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Compares two figures: they agree as well as their best pair of readings does. */
final class Agreement {

  private static final MathContext PRECISION = new MathContext(12);
  private static final BigDecimal EXACT = new BigDecimal("0.000000001");
  private static final BigDecimal NEARLY_EXACT = new BigDecimal("0.001");
  private static final BigDecimal OF_FRACTION = new BigDecimal("0.015");
  private static final int MOST_DECIMALS = 4;
  private static final Set<String> WHOLE_POINTS =
      Set.of(Amount.POINT, Amount.PERCENTAGE_POINT, Amount.PERCENT);
  private static final BigDecimal PERCENT_OF_FRACTION = new BigDecimal("0.7");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** More than a rounding of doubles can be. */
  private static final double CLEARLY = 1.000001;

  private static final String FAHRENHEIT = "fahrenheit";
  private static final Set<String> EXPLICIT = Set.of("year", "");

  private final BooleanSupplier unitsShared;
  private final Tolerances tolerances;

  /**
   * A comparison.
   *
   * @param unitsShared whether a unit that only one of two figures names may come from another
   *     figure beside it; asked only where that decides
   * @param tolerances what counts as rounded or converted
   */
  Agreement(BooleanSupplier unitsShared, Tolerances tolerances) {
    this.unitsShared = unitsShared;
    this.tolerances = tolerances;
  }

  /** How the translation's figure goes with the original's. */
  Accord of(Figure original, Figure translation) {
    Accord best = Accord.DIFFERENT;
    boolean periods = isPeriod(original.reading()) && isPeriod(translation.reading());
    int there = periods ? 1 : original.readings().size();
    int here = periods ? 1 : translation.readings().size();
    for (int i = 0; i < there; i++) {
      for (int j = 0; j < here && best != Accord.SAME; j++) {
        Accord accord =
            of(original.readings().get(i), translation.readings().get(j), original, translation);
        if (accord.compareTo(best) < 0) {
          best = accord;
        }
      }
    }
    return best;
  }

  /** Whether it is a quarter, a half, a season, a decade or a century. */
  static boolean isPeriod(Reading reading) {
    return reading instanceof Reading.On on && on.date().period() != Period.NONE;
  }

  private Accord of(Reading a, Reading b, Figure original, Figure translation) {
    boolean same;
    if (a instanceof Reading.Of x && b instanceof Reading.Of y) {
      return amounts(x, y, original, translation);
    } else if (a instanceof Reading.On x && b instanceof Reading.On y) {
      same = sameDate(x.date(), y.date());
    } else if (a instanceof Reading.At x && b instanceof Reading.At y) {
      return times(x, y);
    } else if (a instanceof Reading.On x && b instanceof Reading.Of y) {
      same = isNumberOf(x.date(), y, translation);
    } else if (a instanceof Reading.Of x && b instanceof Reading.On y) {
      same = isNumberOf(y.date(), x, original);
    } else if (a instanceof Reading.At x && b instanceof Reading.Of y) {
      same = isHourOf(x, y);
    } else if (a instanceof Reading.Of x && b instanceof Reading.At y) {
      same = isHourOf(y, x);
    } else {
      same = false;
    }
    return same ? (b.foreign() ? Accord.FORMAT : Accord.SAME) : Accord.DIFFERENT;
  }

  /** The same time, perhaps in another time zone that both name. */
  private Accord times(Reading.At a, Reading.At b) {
    boolean moved = !a.zones().isEmpty() && !b.zones().isEmpty() && !sharesZone(a, b);
    if (moved) {
      boolean converted = tolerances.timeZones() && isMoved(a, b);
      return converted ? Accord.CONVERTED : Accord.DIFFERENT;
    }
    if (!a.time().agrees(b.time())) {
      return Accord.DIFFERENT;
    }
    return b.foreign() ? Accord.FORMAT : Accord.SAME;
  }

  private static boolean sharesZone(Reading.At a, Reading.At b) {
    return a.zones().stream().anyMatch(b.zones()::contains);
  }

  private static boolean isMoved(Reading.At a, Reading.At b) {
    for (int from : a.zones()) {
      for (int to : b.zones()) {
        if (a.time().shifted(to - from).agrees(b.time())) {
          return true;
        }
      }
    }
    return false;
  }

  private Accord amounts(Reading.Of a, Reading.Of b, Figure original, Figure translation) {
    if (isEqual(a.value(), b.value())) {
      if (!compatible(a.units(), b.units())) {
        return isConverted(a, b, tolerances.conversion())
                && translation.comparison() != Comparison.NONE
            ? Accord.CONVERTED
            : Accord.UNIT;
      }
      return b.foreign() ? Accord.FORMAT : Accord.SAME;
    }
    if (isOpposite(a.value(), b.value()) && compatible(a.units(), b.units())) {
      return signed(a, b, original, translation);
    }
    if (isPercentOf(a, b) || isPercentOf(b, a) || isPointOf(a, b) || isPointOf(b, a)) {
      return Accord.SAME;
    }
    if (isGrowth(original) && isGrowth(translation) && (isTimesOf(a, b) || isTimesOf(b, a))) {
      return Accord.SAME;
    }
    if (isConverted(a, b, tolerances.conversion())) {
      return Accord.CONVERTED;
    }
    if (isDecimalOf(a, b, original)) {
      return Accord.SAME;
    }
    return isRounded(a, b, translation) ? Accord.ROUNDED : Accord.DIFFERENT;
  }

  /**
   * A minus sign may be a dash before a large count, or be said by a word: -3 % and une baisse de 3
   * %.
   */
  private static Accord signed(Reading.Of a, Reading.Of b, Figure original, Figure translation) {
    boolean dash = a.units().isEmpty() && a.value().abs().compareTo(THOUSAND) >= 0;
    if (dash) {
      return Accord.SAME;
    }
    boolean change = a.units().isEmpty() || isTelling(a.unit()) || a.unit().contains("point");
    boolean saidInFrench = change && a.value().signum() < 0 && translation.direction() < 0;
    boolean saidInEnglish = change && b.value().signum() < 0 && original.direction() < 0;
    return saidInFrench || saidInEnglish ? Accord.SAME : Accord.SIGN;
  }

  static boolean isEqual(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0
        || (a.signum() == b.signum() && isAsLarge(a, b) && within(a, b, EXACT));
  }

  /** Whether one of two numbers may be the other but for its last digits. */
  private static boolean isAsLarge(BigDecimal a, BigDecimal b) {
    return Math.abs(((long) a.precision() - a.scale()) - ((long) b.precision() - b.scale())) <= 1;
  }

  private static boolean isOpposite(BigDecimal a, BigDecimal b) {
    return a.signum() * b.signum() < 0 && isEqual(a.negate(), b);
  }

  /** Whether two numbers are as near as a share of the larger one; most are told apart roughly. */
  private static boolean within(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
    double x = a.doubleValue();
    double y = b.doubleValue();
    double most = Math.max(Math.abs(x), Math.abs(y)) * tolerance.doubleValue();
    if (Math.abs(x - y) > most * CLEARLY && most < Double.POSITIVE_INFINITY) {
      return false;
    }
    BigDecimal size = a.abs().max(b.abs());
    return a.subtract(b).abs().compareTo(size.multiply(tolerance)) <= 0;
  }

  /** One half and 50 %. */
  private static boolean isPercentOf(Reading.Of fraction, Reading.Of percent) {
    boolean shape =
        fraction.units().isEmpty()
            && percent.unit().equals(Amount.PERCENT)
            && fraction.value().compareTo(BigDecimal.ONE) < 0;
    return shape
        && fraction
                .value()
                .multiply(HUNDRED)
                .subtract(percent.value())
                .abs()
                .compareTo(PERCENT_OF_FRACTION)
            <= 0;
  }

  /** 25 basis points and a quarter point, 75 basis points and 0.75 %. */
  private static boolean isPointOf(Reading.Of basis, Reading.Of point) {
    return basis.unit().equals(Amount.BASIS_POINT)
        && !Collections.disjoint(point.units(), WHOLE_POINTS)
        && isEqual(basis.value(), point.value().multiply(HUNDRED));
  }

  private static boolean isGrowth(Figure figure) {
    return figure.direction() > 0 || figure.type() == FigureType.MULTIPLIER;
  }

  /** A growth of 150 % and multiplié par 2,5, tripled and une hausse de 200 %. */
  private static boolean isTimesOf(Reading.Of times, Reading.Of growth) {
    return times.units().isEmpty()
        && growth.unit().equals(Amount.PERCENT)
        && times.value().compareTo(BigDecimal.ONE) > 0
        && isEqual(times.value().subtract(BigDecimal.ONE).multiply(HUNDRED), growth.value());
  }

  private boolean compatible(List<String> a, List<String> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty()) {
      List<String> named = a.isEmpty() ? b : a;
      return !isTelling(named.get(0))
          || !Collections.disjoint(named, EXPLICIT)
          || unitsShared.getAsBoolean();
    }
    return Reading.Of.areShared(a, b);
  }

  /** Whether a unit is an ISO 4217 code. */
  static boolean isMoney(String unit) {
    return unit.length() == 3 && Character.isUpperCase(unit.charAt(0));
  }

  /** Whether the unit may not be left out: money and proportions. */
  static boolean isTelling(String unit) {
    return isMoney(unit) || unit.equals(Amount.PERCENT) || unit.equals(Amount.BASIS_POINT);
  }

  /** Whether one figure is the other in another unit. */
  static boolean isConversion(Figure a, Figure b) {
    return a.reading() instanceof Reading.Of x
        && b.reading() instanceof Reading.Of y
        && isConverted(x, y, Tolerances.DEFAULT.conversion());
  }

  /** Whether some readings of the two figures are the same amount in different units. */
  static boolean isExactConversion(Figure a, Figure b) {
    for (Reading x : a.readings()) {
      for (Reading y : b.readings()) {
        if (x instanceof Reading.Of from
            && y instanceof Reading.Of to
            && isConverted(from, to, NEARLY_EXACT)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Where both may mean the same unit, another number is no conversion; only degrees are degrees on
   * either scale.
   */
  private static boolean isConverted(Reading.Of a, Reading.Of b, BigDecimal tolerance) {
    boolean shared = a.sharesUnit(b);
    if (shared && !a.units().contains(FAHRENHEIT)) {
      return false;
    }
    for (String from : a.units()) {
      for (String to : b.units()) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
          continue;
        }
        Optional<BigDecimal> converted = Units.bundled().convert(a.value(), from, to);
        if (converted.isPresent() && within(converted.get(), b.value(), tolerance)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A third of a percent is 0.33 %: no decimals say it exactly. */
  private boolean isDecimalOf(Reading.Of fraction, Reading.Of decimal, Figure original) {
    return original.isFractionInWords()
        && fraction.value().scale() > MOST_DECIMALS
        && within(fraction.value(), decimal.value(), OF_FRACTION)
        && compatible(fraction.units(), decimal.units());
  }

  private boolean isRounded(Reading.Of a, Reading.Of b, Figure translation) {
    if (translation.comparison() == Comparison.NONE) {
      return false;
    }
    boolean coarser =
        b.value().stripTrailingZeros().precision() < a.value().stripTrailingZeros().precision();
    return coarser
        && within(a.value(), b.value(), tolerances.rounding())
        && compatible(a.units(), b.units());
  }

  private static boolean sameDate(CalendarDate a, CalendarDate b) {
    if (a.period() != b.period()) {
      return sameYears(a, b) || sameYears(b, a);
    }
    if (a.period() == Period.DECADE && a.year() != null && b.year() != null) {
      return sameDecade(a.year(), b.year());
    }
    boolean shared =
        a.period() != Period.NONE
            || shares(a.year(), b.year())
            || shares(a.month(), b.month())
            || shares(a.day(), b.day())
            || shares(a.weekday(), b.weekday());
    boolean conflict =
        conflicts(a.year(), b.year())
            || conflicts(a.month(), b.month())
            || conflicts(a.day(), b.day())
            || conflicts(a.weekday(), b.weekday());
    return shared && !conflict;
  }

  private static boolean sameDecade(int a, int b) {
    return a % 100 == b % 100 && (a < 100 || b < 100 || a == b);
  }

  /** "the 1990s" beside "1990", "Q1 2011" beside "2011", "the 1900s" beside the 20th century. */
  private static boolean sameYears(CalendarDate period, CalendarDate other) {
    if (period.period() == Period.NONE || period.year() == null || other.year() == null) {
      return false;
    }
    boolean bare = other.period() == Period.NONE && other.month() == null;
    boolean century = period.period() == Period.DECADE && other.period() == Period.CENTURY;
    return (bare || century) && period.year().equals(other.year());
  }

  private static boolean shares(@Nullable Integer a, @Nullable Integer b) {
    return a != null && Objects.equals(a, b);
  }

  private static boolean conflicts(@Nullable Integer a, @Nullable Integer b) {
    return a != null && b != null && !a.equals(b);
  }

  /** A bare year, a day of the month or a decade, written as a number. */
  private static boolean isNumberOf(CalendarDate date, Reading.Of number, Figure figure) {
    boolean century = date.period() == Period.CENTURY;
    boolean day = date.day() != null && date.month() != null;
    if (!number.units().isEmpty() || century || (day && figure.digits().isEmpty())) {
      return false;
    }
    BigDecimal value = number.value().round(PRECISION);
    Integer said = date.day() != null ? date.day() : date.month() == null ? date.year() : null;
    return said != null && value.compareTo(BigDecimal.valueOf(said)) == 0;
  }

  /** "at five" and cinq heures. */
  private static boolean isHourOf(Reading.At at, Reading.Of number) {
    int value =
        number.value().scale() <= 0 && number.value().abs().compareTo(HUNDRED) < 0
            ? number.value().intValue()
            : -1;
    return number.units().isEmpty()
        && at.time().minute() == 0
        && value > 0
        && value % 12 == at.time().hour() % 12;
  }
}
