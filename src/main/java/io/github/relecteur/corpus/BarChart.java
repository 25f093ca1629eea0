package io.github.relecteur.corpus;

import java.util.List;

/**
 * A plot with a bar for each of several things.
 *
 * @param title what it shows
 * @param description what it shows, in a sentence for those who cannot see it
 * @param bars the bars from top to bottom
 * @param full the value that fills the whole width; positive
 * @param everywhere whether reports without pictures show it too
 */
record BarChart(String title, String description, List<Bar> bars, double full, boolean everywhere) {

  /**
   * A bar.
   *
   * @param label what it stands for
   * @param value its value in words
   * @param parts its parts from left to right
   * @param low where its interval begins, or a negative number if it has none
   * @param high where its interval ends
   */
  record Bar(String label, String value, List<Part> parts, double low, double high) {
    Bar {
      parts = List.copyOf(parts);
    }

    /** A bar without an interval. */
    static Bar of(String label, String value, List<Part> parts) {
      return new Bar(label, value, parts, -1, -1);
    }
  }

  /**
   * A part of a bar.
   *
   * @param style how to draw it: {@code good}, {@code bad}, {@code missed} or {@code plain}
   * @param length its length, in the unit of the chart
   */
  record Part(String style, double length) {}

  BarChart {
    bars = List.copyOf(bars);
    if (!(full > 0)) {
      throw new IllegalArgumentException("full must be positive, was " + full);
    }
  }

  /** The share of the width that a length takes, from 0 to 1. */
  double share(double length) {
    return Math.min(1, Math.max(0, length / full));
  }
}
