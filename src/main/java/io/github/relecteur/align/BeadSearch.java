package io.github.relecteur.align;

import io.github.relecteur.text.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the best sequence of beads that keeps the order of both texts. */
final class BeadSearch {

  /** The sentences of a bead on both sides, and what beads of its kind score by themselves. */
  private record Shape(int height, int width, double prior) {}

  private static final Shape[] SHAPES = {
    new Shape(1, 0, Parameters.NULL),
    new Shape(0, 1, Parameters.NULL),
    new Shape(1, 1, Parameters.ONE_ONE),
    new Shape(2, 1, Parameters.TWO_ONE),
    new Shape(1, 2, Parameters.TWO_ONE),
    new Shape(2, 2, Parameters.THREE),
    new Shape(3, 1, Parameters.THREE),
    new Shape(1, 3, Parameters.THREE),
    new Shape(3, 2, Parameters.SIX),
    new Shape(2, 3, Parameters.SIX),
    new Shape(3, 3, Parameters.SIX)
  };

  /** The first shapes leave a sentence alone. */
  private static final int ALONE = 2;

  private static final double HIGHEST_PRIOR =
      Arrays.stream(SHAPES).skip(ALONE).mapToDouble(Shape::prior).max().orElseThrow();

  /** More than what the order of additions can change. */
  private static final double ROUNDING = 1e-6;

  private final int[] rows;
  private final int[] columns;
  private final Band band;
  private final PairScore score;

  BeadSearch(Correspondence words, LengthModel length, int[] rows, int[] columns, Band band) {
    this.rows = rows;
    this.columns = columns;
    this.band = band;
    this.score = new PairScore(words, length, rows, columns);
  }

  /** The paired beads in order; sentences that stay alone are left out. */
  List<Link> search() {
    int n = rows.length;
    double[][] best = new double[PairScore.MOST + 1][columns.length + 1];
    byte[][] back = new byte[n + 1][];
    double[][] own = new double[n + 1][];
    for (int i = 0; i <= n; i++) {
      Interruption.check();
      double[] row = best[i % best.length];
      Arrays.fill(row, band.low(i), band.high(i) + 1, Double.NEGATIVE_INFINITY);
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
    for (int s = 0; s < SHAPES.length; s++) {
      if (s == ALONE && !mayPair(best, i, j)) {
        return;
      }
      Shape shape = SHAPES[s];
      int before = i - shape.height;
      int left = j - shape.width;
      if (!isInBand(before, left)) {
        continue;
      }
      double start = best[before % best.length][left] + shape.prior;
      double value = value(i, j, shape, row[j] - start);
      if (start + value > row[j]) {
        row[j] = start + value;
        back[at] = (byte) s;
        own[at] = shape.prior + value;
      }
    }
  }

  /**
   * Whether some bead of sentences of both sides may score more here than leaving one alone; never
   * a false no. Prepares the scores of those beads if so.
   */
  private boolean mayPair(double[][] best, int i, int j) {
    if (i == 0 || j == 0) {
      return false;
    }
    double start = Double.NEGATIVE_INFINITY;
    for (int before = Math.max(0, i - PairScore.MOST); before < i; before++) {
      double[] row = best[before % best.length];
      int last = Math.min(j - 1, band.high(before));
      for (int left = Math.max(j - PairScore.MOST, band.low(before)); left <= last; left++) {
        start = Math.max(start, row[left]);
      }
    }
    if (start + HIGHEST_PRIOR + score.most(i - 1, j - 1) < best[i % best.length][j] - ROUNDING) {
      return false;
    }
    score.end(i - 1, j - 1);
    return true;
  }

  private boolean isInBand(int row, int column) {
    return row >= 0 && column >= band.low(row) && column <= band.high(row);
  }

  /** What a bead that ends here scores; anything lower if it cannot be more than enough. */
  private double value(int i, int j, Shape shape, double enough) {
    if (shape.height == 0 || shape.width == 0) {
      return 0;
    }
    return score.score(i - 1, j - 1, shape.height, shape.width, enough);
  }

  private List<Link> path(byte[][] back, double[][] own) {
    List<Link> links = new ArrayList<>();
    int i = rows.length;
    int j = columns.length;
    while (i > 0 || j > 0) {
      int at = j - band.low(i);
      Shape shape = SHAPES[back[i][at]];
      if (shape.height > 0 && shape.width > 0) {
        links.add(
            new Link(
                places(rows, i - shape.height, i),
                places(columns, j - shape.width, j),
                own[i][at]));
      }
      i -= shape.height;
      j -= shape.width;
    }
    Collections.reverse(links);
    return links;
  }

  private static List<Integer> places(int[] sentences, int from, int to) {
    if (to - from == 1) {
      return List.of(sentences[from]);
    }
    List<Integer> places = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      places.add(sentences[i]);
    }
    return List.copyOf(places);
  }
}
