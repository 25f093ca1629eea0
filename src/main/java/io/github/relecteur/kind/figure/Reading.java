package io.github.relecteur.kind.figure;

import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.ClockTime;
import java.math.BigDecimal;
import java.util.List;

/** One way to read a figure. */
sealed interface Reading {

  /**
   * Whether it is read by the convention of the other language, so that the form is wrong in this
   * one.
   */
  boolean foreign();

  /**
   * A number with the units that it may have.
   *
   * @param value the number; money in the major unit
   * @param units what the unit may be, the likeliest first; empty for a plain number
   * @param foreign whether the form is that of the other language
   */
  record Of(BigDecimal value, List<String> units, boolean foreign) implements Reading {
    public Of {
      units = List.copyOf(units);
    }

    /** Whether both may have the same unit. */
    boolean sharesUnit(Of other) {
      return areShared(units, other.units);
    }

    /** Whether one of some units is one of others. */
    static boolean areShared(List<String> some, List<String> others) {
      for (int i = 0; i < some.size(); i++) {
        for (int j = 0; j < others.size(); j++) {
          if (some.get(i).equals(others.get(j))) {
            return true;
          }
        }
      }
      return false;
    }

    /** The likeliest unit, or empty. */
    String unit() {
      return units.isEmpty() ? "" : units.get(0);
    }
  }

  /**
   * A date.
   *
   * @param date the date as far as known
   * @param foreign whether the form is that of the other language
   */
  record On(CalendarDate date, boolean foreign) implements Reading {}

  /**
   * A time of day.
   *
   * @param time the time
   * @param foreign whether the form is that of the other language
   * @param zones the time zone named behind it, as minutes from UTC, all that it may mean; empty if
   *     none is named
   */
  record At(ClockTime time, boolean foreign, List<Integer> zones) implements Reading {
    public At {
      zones = List.copyOf(zones);
    }

    At(ClockTime time, boolean foreign) {
      this(time, foreign, List.of());
    }
  }
}
