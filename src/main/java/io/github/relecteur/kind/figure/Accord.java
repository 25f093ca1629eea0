package io.github.relecteur.kind.figure;

/** How two figures go together, the best first. */
enum Accord {
  /** The same thing. */
  SAME,
  /** The same thing, but the translation keeps an English form. */
  FORMAT,
  /** The same size in another unit. */
  CONVERTED,
  /** Rounded behind an approximator. */
  ROUNDED,
  /** The same size with the opposite sign. */
  SIGN,
  /** The same number with another unit. */
  UNIT,
  /** Another thing. */
  DIFFERENT;

  /** Whether the translation gives the reader the right size. */
  boolean isRight() {
    return compareTo(ROUNDED) <= 0;
  }
}
