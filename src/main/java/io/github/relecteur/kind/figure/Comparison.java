package io.github.relecteur.kind.figure;

/** What stands before a figure to bound it. */
enum Comparison {
  NONE("", 0),
  MORE(">", 1),
  AT_LEAST(">=", 1),
  LESS("<", -1),
  AT_MOST("<=", -1),
  ABOUT("~", 0);

  private final String sign;
  private final int side;

  Comparison(String sign, int side) {
    this.sign = sign;
    this.side = side;
  }

  /** The sign used in JSON; empty for none. */
  String sign() {
    return sign;
  }

  /** Whether one says that the true value is higher and the other that it is lower. */
  boolean contradicts(Comparison other) {
    return side * other.side < 0;
  }

  /** Whether it says on which side the true value lies. */
  boolean isBound() {
    return side != 0;
  }

  static Comparison of(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("comparator must be one of > >= < <= ~, was '" + sign + "'");
  }
}
