package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;

/** What stands before a figure to bound it. */
enum Comparison {
  NONE("", 0),
  MORE(">", 1),
  AT_LEAST(">=", 1),
  LESS("<", -1),
  AT_MOST("<=", -1),
  ABOUT("~", 0),
  /** Close from below: nearly, presque. */
  NEARLY("~", -1),
  /** No more than said: only, seulement. */
  ONLY("", -1),
  /** Neither more nor less. */
  EXACTLY("", 0);

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

  private boolean isInexact() {
    return side != 0 && this != ONLY;
  }

  /**
   * Whether one says that the true value is higher and the other that it is lower, or one that
   * there is a bound where the other says exactly.
   */
  boolean contradicts(Comparison other) {
    boolean exact = (this == EXACTLY && other.isInexact()) || (other == EXACTLY && isInexact());
    return exact || side * other.side < 0;
  }

  /** The bound that a negation makes of this one: not more than is at most. */
  Comparison negated() {
    return switch (this) {
      case MORE -> AT_MOST;
      case LESS -> AT_LEAST;
      default -> this;
    };
  }

  /** The bound in the column {@code sign} of a row. */
  static Comparison of(Table.Row row) {
    try {
      return of(row.get("sign"));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()));
    }
  }

  static Comparison of(String name) {
    if (name.equals("nearly")) {
      return NEARLY;
    }
    if (name.equals("exactly")) {
      return EXACTLY;
    }
    if (name.equals("only")) {
      return ONLY;
    }
    return ofSign(name);
  }

  private static Comparison ofSign(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("comparator must be one of > >= < <= ~, was '" + sign + "'");
  }
}
