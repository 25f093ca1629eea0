package io.github.relecteur.align;

/** How well the lengths of two stretches of text go together. */
final class LengthModel {

  /* W. A. Gale, K. W. Church, "A program for aligning sentences in bilingual corpora", Computational Linguistics 19 (1993):
   * the length of a translation is normally distributed around a multiple of the length of the original, with a variance
   * that grows with it. Strangers are drawn from the log-normal distribution of all sentences. */

  /** The score is never higher. */
  static final double MOST = 4;

  private static final double LEAST = -6;
  private static final double STRANGER_SPREAD = .7;
  private static final double LOG_STRANGER_SPREAD = Math.log(STRANGER_SPREAD);
  private static final double[] LOG = new double[8192];

  static {
    for (int i = 1; i < LOG.length; i++) {
      LOG[i] = Math.log(i);
    }
  }

  private final double typical;

  LengthModel(Lines fr) {
    double sum = 0;
    for (int i = 0; i < fr.size(); i++) {
      sum += log(fr.length(i));
    }
    this.typical = fr.size() == 0 ? 0 : sum / fr.size();
  }

  /**
   * The log-likelihood ratio of two lengths.
   *
   * @param english the characters of the original, at least 1
   * @param french the characters of the translation, at least 1
   * @param sentences how many sentences of the translation they are
   */
  double score(int english, int french, int sentences) {
    double expected = Parameters.RATIO * english;
    double variance = Parameters.SPREAD * (expected + french) / 2;
    double off = french - expected;
    double together =
        -off * off / (2 * variance)
            - (log((int) (expected + french)) + Parameters.LOG_HALF_SPREAD) / 2;
    double logLength = log(french);
    double z = (logLength - typical - log(sentences)) / STRANGER_SPREAD;
    double strangers =
        -z * z * sentences / 2 - LOG_STRANGER_SPREAD + log(sentences) / 2 - logLength;
    return Math.min(MOST, Math.max(LEAST, together - strangers));
  }

  private static double log(int length) {
    return length < LOG.length ? LOG[length] : Math.log(length);
  }
}
