package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the best sequence of beads that keeps the order of both texts. */
final class BeadSearch {

  private enum Shape {
    ENGLISH_ALONE(1, 0),
    FRENCH_ALONE(0, 1),
    ONE_ONE(1, 1),
    TWO_ONE(2, 1),
    ONE_TWO(1, 2),
    TWO_TWO(2, 2),
    THREE_ONE(3, 1),
    ONE_THREE(1, 3),
    THREE_TWO(3, 2),
    TWO_THREE(2, 3),
    THREE_THREE(3, 3);

    private static final Shape[] ALL = values();

    private final int height;
    private final int width;

    Shape(int height, int width) {
      this.height = height;
      this.width = width;
    }

    private double prior() {
      return switch (this) {
        case ENGLISH_ALONE, FRENCH_ALONE -> Parameters.NULL;
        case ONE_ONE -> Parameters.ONE_ONE;
        case TWO_ONE, ONE_TWO -> Parameters.TWO_ONE;
        case TWO_TWO, THREE_ONE, ONE_THREE -> Parameters.THREE;
        case THREE_TWO, TWO_THREE, THREE_THREE -> Parameters.SIX;
      };
    }
  }

  private final int[] rows;
  private final int[] columns;
  private final Band band;
  private final PairScore score;
  private final double[] priors = new double[Shape.ALL.length];

  BeadSearch(Correspondence words, LengthModel length, int[] rows, int[] columns, Band band) {
    this.rows = rows;
    this.columns = columns;
    this.band = band;
    this.score = new PairScore(words, length, rows, columns);
    for (Shape shape : Shape.ALL) {
      priors[shape.ordinal()] = shape.prior();
    }
  }

  /** The paired beads in order; sentences that stay alone are left out. */
  List<Link> search() {
    int n = rows.length;
    double[][] best = new double[PairScore.MOST + 1][columns.length + 1];
    byte[][] back = new byte[n + 1][];
    double[][] own = new double[n + 1][];
    for (int i = 0; i <= n; i++) {
      double[] row = best[i % best.length];
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
      back[i] = new byte[band.high(i) - band.low(i) + 1];
      own[i] = new double[back[i].length];
      if (i > 0) {
        score.enter(
            i - 1,
            Math.max(0, band.low(i - 1) - PairScore.MOST),
            band.high(Math.min(n, i + PairScore.MOST - 1)));
      }
      for (int j = band.low(i); j <= band.high(i); j++) {
        cell(best, i, j, back[i], own[i]);
      }
    }
    return path(back, own);
  }

  private void cell(double[][] best, int i, int j, byte[] back, double[] own) {
    double[] row = best[i % best.length];
    if (i == 0 && j == 0) {
      row[0] = 0;
      return;
    }
    int at = j - band.low(i);
    for (Shape shape : Shape.ALL) {
      int before = i - shape.height;
      int left = j - shape.width;
      if (before < 0 || left < 0 || left < band.low(before) || left > band.high(before)) {
        continue;
      }
      double start = best[before % best.length][left] + priors[shape.ordinal()];
      double value = 0;
      if (shape.height > 0 && shape.width > 0) {
        if (start + score.bound(i - 1, j - 1, shape.height, shape.width) <= row[j]) {
          continue;
        }
        value = score.score(i - 1, j - 1, shape.height, shape.width);
      }
      double sum = start + value;
      if (sum > row[j]) {
        row[j] = sum;
        back[at] = (byte) shape.ordinal();
        own[at] = value + priors[shape.ordinal()];
      }
    }
  }

  private List<Link> path(byte[][] back, double[][] own) {
    List<Link> links = new ArrayList<>();
    int i = rows.length;
    int j = columns.length;
    while (i > 0 || j > 0) {
      int at = j - band.low(i);
      Shape shape = Shape.ALL[back[i][at]];
      if (shape.height > 0 && shape.width > 0) {
        links.add(
            new Link(
                Arrays.stream(rows, i - shape.height, i).boxed().toList(),
                Arrays.stream(columns, j - shape.width, j).boxed().toList(),
                own[i][at]));
      }
      i -= shape.height;
      j -= shape.width;
    }
    Collections.reverse(links);
    return links;
  }
}
