package io.github.relecteur.align;

import java.util.Arrays;

/** Sums by place that is cleared as cheaply as it was filled. */
final class Tally {

  private final double[] sums;
  private int[] touched = new int[32];
  private int size;

  Tally(int places) {
    this.sums = new double[places];
  }

  /** Adds a positive amount at a place. */
  void add(int place, double amount) {
    if (sums[place] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, 2 * size);
      }
      touched[size++] = place;
    }
    sums[place] += amount;
  }

  /** How many places hold something. */
  int size() {
    return size;
  }

  /** One of the places that hold something, in the order in which they were reached. */
  int place(int index) {
    return touched[index];
  }

  double sum(int place) {
    return sums[place];
  }

  /** The largest sum, 0 if there is none. */
  double most() {
    double most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, sums[touched[i]]);
    }
    return most;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
    }
    size = 0;
  }
}
