package io.github.relecteur.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The interval that holds a share with a confidence of 95 %, seen from a sample.
 *
 * @param low its lower end, in points from 0 to 100
 * @param high its upper end
 */
record Wilson(BigDecimal low, BigDecimal high) {

  /*
   * E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
   * the American Statistical Association 22 (1927), pp. 209-212, without continuity correction:
   *
   *   (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)
   *
   * L. D. Brown, T. T. Cai and A. DasGupta, Interval estimation for a binomial proportion,
   * Statistical Science 16 (2001), pp. 101-133, recommend it for samples as small as ours, where
   * the usual interval around p is far too short. It takes the members of the sample as
   * independent.
   */

  /** The 97.5 % quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private static final Wilson EVERYTHING = new Wilson(points(0), points(1));

  /** The interval of a share; from 0 to 100 if nothing was looked at. */
  static Wilson of(Share share) {
    if (share.isEmpty()) {
      return EVERYTHING;
    }
    double n = share.whole();
    double p = share.part() / n;
    double middle = p + Z * Z / (2 * n);
    double reach = Z * StrictMath.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    double low = share.part() == 0 ? 0 : Math.max(0, (middle - reach) / scale);
    double high = share.part() == share.whole() ? 1 : Math.min(1, (middle + reach) / scale);
    return new Wilson(points(low), points(high));
  }

  private static BigDecimal points(double share) {
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
  }

  /** Both ends, for instance {@code 12.1–23.4}. */
  String shown() {
    return low.toPlainString() + "–" + high.toPlainString();
  }
}
