package io.github.relecteur.corpus;

/**
 * How well one finding code was given.
 *
 * @param code the code
 * @param hits how often it was found where expected
 * @param falseAlarms how often it was found where not expected
 * @param misses how often it was expected and not found
 */
public record Score(String code, int hits, int falseAlarms, int misses) {

  /** The share of findings that were expected; 1 if there were none. */
  public double precision() {
    return share(hits, hits + falseAlarms);
  }

  /** The share of expectations that were found; 1 if there were none. */
  public double recall() {
    return share(hits, hits + misses);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * hits, 2 * hits + falseAlarms + misses);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
