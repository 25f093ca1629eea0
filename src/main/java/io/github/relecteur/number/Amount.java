package io.github.relecteur.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit; for a range two numbers.
 *
 * @param value the number, or the low end of a range; money in the major unit, percent as written
 * @param high the high end of a range, otherwise null
 * @param unit an ISO 4217 code, a CLDR unit identifier, {@code percent}, {@code percentage-point},
 *     {@code basis-point}, or empty for a plain number
 */
public record Amount(BigDecimal value, @Nullable BigDecimal high, String unit) {

  /** The unit of 4.61 %. */
  public static final String PERCENT = "percent";

  /** The unit of a difference between two percentages. */
  public static final String PERCENTAGE_POINT = "percentage-point";

  /** The hundredth part of a percentage point. */
  public static final String BASIS_POINT = "basis-point";

  /** The unit of an index, a score or a percentage, where the text does not say which. */
  public static final String POINT = "point";

  /** A single number with its unit. */
  public static Amount of(BigDecimal value, String unit) {
    return new Amount(value, null, unit);
  }

  /** Whether the unit is a currency. */
  public boolean isMoney() {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
