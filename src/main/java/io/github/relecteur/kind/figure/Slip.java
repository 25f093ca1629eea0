package io.github.relecteur.kind.figure;

import java.math.BigDecimal;
import java.util.Arrays;

/** What may have happened to the digits of a number that came out as another. */
enum Slip {
  NONE(""),
  POWER_OF_TEN("slip.power"),
  ROUNDED("slip.rounded"),
  DROPPED("slip.dropped"),
  DOUBLED("slip.doubled"),
  TRANSPOSED("slip.transposed"),
  OFF_BY_ONE("slip.one"),
  ONE_DIGIT("slip.digit");

  private final String key;

  Slip(String key) {
    this.key = key;
  }

  /** The key of its message; empty for none. */
  String key() {
    return key;
  }

  /** Whether it tells of single digits, which a number in words has not. */
  boolean isOfDigits() {
    return this == DROPPED || this == DOUBLED || this == TRANSPOSED || this == ONE_DIGIT;
  }

  static Slip of(BigDecimal original, BigDecimal translation) {
    if (original.signum() == 0 || translation.signum() == 0) {
      return original.subtract(translation).abs().compareTo(BigDecimal.ONE) == 0
          ? OFF_BY_ONE
          : NONE;
    }
    String a = digits(original);
    String b = digits(translation);
    if (a.equals(b)) {
      return POWER_OF_TEN;
    }
    boolean aligned =
        original.abs().precision() - original.scale()
            == translation.abs().precision() - translation.scale();
    if (aligned && a.length() > b.length() && isRounding(a, b)) {
      return ROUNDED;
    }
    if (original.subtract(translation).abs().compareTo(BigDecimal.ONE) == 0) {
      return OFF_BY_ONE;
    }
    return byDigits(a, b);
  }

  private static Slip byDigits(String a, String b) {
    if (a.length() == b.length() + 1 && a.length() > 1) {
      return isWithoutOne(a, b) ? DROPPED : NONE;
    }
    if (b.length() == a.length() + 1) {
      return isWithoutOne(b, a) ? DOUBLED : NONE;
    }
    if (a.length() != b.length() || a.length() < 2) {
      return NONE;
    }
    char[] x = a.toCharArray();
    char[] y = b.toCharArray();
    int different = 0;
    for (int i = 0; i < x.length; i++) {
      different += x[i] == y[i] ? 0 : 1;
    }
    Arrays.sort(x);
    Arrays.sort(y);
    if (different == 2 && Arrays.equals(x, y)) {
      return TRANSPOSED;
    }
    return different == 1 ? ONE_DIGIT : NONE;
  }

  private static boolean isWithoutOne(String longer, String shorter) {
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.substring(at + 1).equals(shorter.substring(at));
  }

  private static boolean isRounding(String a, String b) {
    String cut = a.substring(0, b.length());
    if (cut.equals(b)) {
      return true;
    }
    return new BigDecimal(b).subtract(new BigDecimal(cut)).compareTo(BigDecimal.ONE) == 0;
  }

  private static String digits(BigDecimal value) {
    String digits = value.abs().stripTrailingZeros().unscaledValue().toString();
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
