package io.github.relecteur.align;

/** How well the lengths of two stretches of text go together. */
final class LengthModel {

  /* W. A. Gale, K. W. Church, "A program for aligning sentences in bilingual corpora", Computational Linguistics 19 (1993):
   * the length of a translation is normally distributed around a multiple of the length of the original, with a variance
   * that grows with it. Strangers are drawn from the log-normal distribution of all sentences. */

  private static final double STRANGER_SPREAD = .7;
  static final double MOST = 4;
  private static final double LEAST = -6;

  private final double typical;

  LengthModel(Lines fr) {
    double sum = 0;
    for (int i = 0; i < fr.size(); i++) {
      sum += Math.log(fr.length(i));
    }
    this.typical = fr.size() == 0 ? 0 : sum / fr.size();
  }

  /**
   * The log-likelihood ratio of two lengths.
   *
   * @param english the characters of the original
   * @param french the characters of the translation
   * @param sentences how many sentences of the translation they are
   */
  double score(int english, int french, int sentences) {
    double expected = Parameters.RATIO * english;
    double variance = Parameters.SPREAD * (expected + french) / 2;
    double off = french - expected;
    double together = -off * off / (2 * variance) - Math.log(variance) / 2;
    double spread = STRANGER_SPREAD / Math.sqrt(sentences);
    double logLength = Math.log(french);
    double z = (logLength - typical - Math.log(sentences)) / spread;
    double strangers = -z * z / 2 - Math.log(spread) - logLength;
    return Math.min(MOST, Math.max(LEAST, together - strangers));
  }
}
