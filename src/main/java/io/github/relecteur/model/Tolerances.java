package io.github.relecteur.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far a figure of the translation may be from the original and still count as the same one
 * converted or rounded. Such figures are reported as {@code figure.converted}, with the tolerance
 * in the message; beyond it they are errors.
 *
 * @param rounding how far, as a share of the larger figure in [0, 1), a figure may be rounded
 *     behind a word such as <i>près de</i> or <i>environ</i>
 * @param conversion how far, as a share in [0, 1), a quantity in another unit may be from the exact
 *     conversion: 50 miles and 80 kilomètres differ by 0.6 %
 * @param currencies whether an amount in brackets behind another may be that amount in another
 *     currency, at whatever rate
 * @param timeZones whether a time may be given in another time zone that the translation names
 */
public record Tolerances(
    BigDecimal rounding, BigDecimal conversion, boolean currencies, boolean timeZones) {

  /** Rounding by 6 %, conversions by 10 %, currencies in brackets, and other time zones. */
  public static final Tolerances DEFAULT =
      new Tolerances(new BigDecimal("0.06"), new BigDecimal("0.1"), true, true);

  /** Nothing may be rounded or converted. */
  public static final Tolerances NONE =
      new Tolerances(BigDecimal.ZERO, BigDecimal.ZERO, false, false);

  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException if a share lies outside [0, 1)
   */
  public Tolerances {
    requireShare("rounding", rounding);
    requireShare("conversion", conversion);
  }

  private static void requireShare(String name, BigDecimal share) {
    Objects.requireNonNull(share, name + " must not be null");
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          name + " must lie in [0, 1), was " + share.toPlainString());
    }
  }

  /** The same tolerances with another share for rounding. */
  public Tolerances withRounding(BigDecimal share) {
    return new Tolerances(share, conversion, currencies, timeZones);
  }

  /** The same tolerances with another share for conversions. */
  public Tolerances withConversion(BigDecimal share) {
    return new Tolerances(rounding, share, currencies, timeZones);
  }

  /** The same tolerances, currency conversions in brackets accepted or not. */
  public Tolerances withCurrencies(boolean accepted) {
    return new Tolerances(rounding, conversion, accepted, timeZones);
  }

  /** The same tolerances, other time zones accepted or not. */
  public Tolerances withTimeZones(boolean accepted) {
    return new Tolerances(rounding, conversion, currencies, accepted);
  }
}
