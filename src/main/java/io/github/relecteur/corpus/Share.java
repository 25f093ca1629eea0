package io.github.relecteur.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a whole, in points from 0 to 100.
 *
 * @param part how many have the property
 * @param whole how many were looked at
 */
record Share(int part, int whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int EXACT_DIGITS = 10;

  /** Whether there is nothing that could have the property. */
  boolean isEmpty() {
    return whole == 0;
  }

  /**
   * The share in points, with so many decimals that no two shares fall together; 100 of nothing.
   */
  BigDecimal points() {
    return points(EXACT_DIGITS);
  }

  /** The share in points, rounded down, so that 100 means all; 100 of nothing. */
  BigDecimal points(int decimals) {
    return whole == 0
        ? HUNDRED.setScale(decimals, RoundingMode.DOWN)
        : HUNDRED
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.DOWN);
  }

  /** The share in points with one decimal, or a dash of nothing. */
  String shown() {
    return isEmpty() ? "–" : points(1).toPlainString();
  }
}
