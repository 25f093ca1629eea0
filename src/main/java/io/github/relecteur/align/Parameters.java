package io.github.relecteur.align;

/** The numbers that the alignment score depends on; tuned on running articles. */
final class Parameters {

  static double FIGURE = 0.85;
  static double SAME = 0.58;
  static double SIGN = 0.81;
  static double KNOWN = 0.66;
  static double COGNATE = 0.55;
  static double KNOWN_ABSENT = 0.54;
  static double COGNATE_SHARE = 0.48;
  static double COMMON = 0.56;
  static double BACKGROUND = 0.03;
  static double BACKGROUND_SENTENCES = 3.64;
  static double WORDS = 0.83;
  static double LENGTH = 1.19;
  static double SPREAD = 10.00;
  static double LOG_HALF_SPREAD = Math.log(SPREAD / 2);
  static double RATIO = 1.10;
  static double MORE = 0.50;
  static double ONE_ONE = -.1;
  static double NULL = -1.54;
  static double TWO_ONE = -1.69;
  static double THREE = -3.61;
  static double SIX = -12;
  static double BORDER = -5.45;
  static double START = 0.81;
  static double MOVED_EVIDENCE = 2.62;
  static double BOILERPLATE = 2.43;
  static double WEAK = 1.03;
  static double MOVED = 3.07;
  static double MOVED_BEAD = 0.93;

  static double RELATED = 1.5;
  static double PAIR_BASE = 1;
  static double PAIR_SLOPE = .7;
  static double ALONE_BASE = 2.5;
  static double ALONE_SLOPE = .4;
  static double BESIDE_BASE = -1;
  static double BESIDE_SLOPE = .7;

  private Parameters() {}

  static double same(Word word) {
    return switch (word.form().charAt(0)) {
      case '#', '@' -> FIGURE;
      case '?' -> SIGN;
      default -> SAME;
    };
  }
}
