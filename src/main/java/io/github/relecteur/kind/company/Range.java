package io.github.relecteur.kind.company;

/**
 * Neighbouring words of a sentence.
 *
 * @param from the index of the first
 * @param to the index after the last
 */
record Range(int from, int to) {
  int size() {
    return to - from;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}
