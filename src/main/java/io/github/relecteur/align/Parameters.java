package io.github.relecteur.align;

/** The numbers that the alignment score depends on, tuned on running articles. */
final class Parameters {

  /* Chances that a word finds its partner in the translation of its sentence. */

  /** A figure in digits or a key of a mention. */
  static final double FIGURE = .77;

  /** A word that both texts have. */
  static final double SAME = .62;

  /** A quotation mark, question mark, bracket or colon. */
  static final double SIGN = .81;

  /** A word that the dictionary knows. */
  static final double KNOWN = .66;

  /** A word that shares its first letters with one of the other text. */
  static final double COGNATE = .56;

  /** A word that should have a partner but has none anywhere in the other text. */
  static final double KNOWN_ABSENT = .47;

  /* Which words count. */

  /** The part of the longer of two cognates that both share. */
  static final double COGNATE_SHARE = .48;

  /** The part of sentences from which on a partner is too common to say anything. */
  static final double COMMON = .56;

  /** The part of sentences in which any partner is believed to stand before the text is read. */
  static final double BACKGROUND = .03;

  /** How many sentences that belief weighs as much as. */
  static final double BACKGROUND_SENTENCES = 3;

  /* The score of a stretch. */

  /** The weight of the words. */
  static final double WORDS = .77;

  /** The weight of the lengths. */
  static final double LENGTH = 1.22;

  /** The variance of the length of a translation for each character. */
  static final double SPREAD = 10;

  static final double LOG_HALF_SPREAD = Math.log(SPREAD / 2);

  /** The characters of French for each character of English. */
  static final double RATIO = 1.09;

  /**
   * What a partner found among several sentences is worth less, times the logarithm of their
   * number.
   */
  static final double MORE = .5;

  /** What a border between blocks inside a bead costs. */
  static final double BORDER = -5.45;

  /** What it gains if both sides start a block, and costs if one side does. */
  static final double START = .81;

  /* The beads. */

  static final double ONE_ONE = -.1;
  static final double NULL = -1.54;
  static final double TWO_ONE = -1.69;
  static final double THREE = -3.61;
  static final double SIX = -12;

  /* What is done beside the ordered search. */

  /** The least score of two lines of boilerplate of one kind. */
  static final double BOILERPLATE = 2.4;

  /** The score below which a bead may be given up for a better one elsewhere. */
  static final double WEAK = .95;

  /** The least worth of rare words that two runs share to be compared. */
  static final double MOVED_EVIDENCE = 2;

  /** The least score of a chain of moved beads. */
  static final double MOVED = 3.2;

  /** The least score of one of them. */
  static final double MOVED_BEAD = .93;

  /** The least score of all beads for each sentence of the shorter of two related texts. */
  static final double RELATED = 1.3;

  /* Confidence: logistic functions of scores. */

  static final double PAIR_BASE = 1;
  static final double PAIR_SLOPE = .7;
  static final double ALONE_BASE = 2.5;
  static final double ALONE_SLOPE = .4;
  static final double BESIDE_BASE = -1;
  static final double BESIDE_SLOPE = .7;

  private Parameters() {}

  /** The chance of a word that both texts have. */
  static double same(Word word) {
    return switch (word.form().charAt(0)) {
      case '#', '@' -> FIGURE;
      case '?' -> SIGN;
      default -> SAME;
    };
  }
}
