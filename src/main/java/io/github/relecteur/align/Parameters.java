package io.github.relecteur.align;

/** The numbers that the alignment score depends on; tuned on running articles. */
final class Parameters {

  static double FIGURE = .85;
  static double SAME = .8;
  static double SIGN = .8;
  static double KNOWN = .6;
  static double COGNATE = .6;
  static double KNOWN_ABSENT = .3;
  static double COGNATE_SHARE = .6;
  static double COMMON = .7;
  static double BACKGROUND = .02;
  static double BACKGROUND_SENTENCES = 8;
  static double WORDS = .6;
  static double LENGTH = .7;
  static double SPREAD = 10;
  static double RATIO = 1.13;
  static double MORE = .5;
  static double ONE_ONE = 0;
  static double NULL = -1.3;
  static double TWO_ONE = -4;
  static double THREE = -6;
  static double SIX = -8;
  static double BORDER = -4;
  static double START = .6;
  static double MOVED_EVIDENCE = 3;
  static double BOILERPLATE = 3;
  static double WEAK = 1;
  static double MOVED = 3;
  static double MOVED_BEAD = .5;

  private Parameters() {}

  static double same(Word word) {
    return switch (word.form().charAt(0)) {
      case '#', '@' -> FIGURE;
      case '?' -> SIGN;
      default -> SAME;
    };
  }
}
