package io.github.relecteur.cli;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number that is not negative, or a percentage: {@code 0.8}, {@code 80%}, {@code 80 %}. */
final class Proportion {

  private static final String PERCENT = "%";
  private static final int LONGEST_NUMBER = 20;

  private Proportion() {}

  /** The number that a text stands for, without zeros at its end; nothing if it is none. */
  static Optional<BigDecimal> of(String text) {
    boolean isPercentage = text.endsWith(PERCENT);
    String digits =
        isPercentage ? text.substring(0, text.length() - 1).replace('\u00A0', ' ').strip() : text;
    if (!isNumber(digits)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    BigDecimal plain = isPercentage ? number.movePointLeft(2) : number;
    return Optional.of(plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros());
  }

  /** Digits with at most one point between them; no exponent, which could stand for any size. */
  private static boolean isNumber(String text) {
    int point = text.indexOf('.');
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && point != 0
        && point == text.lastIndexOf('.')
        && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }
}
