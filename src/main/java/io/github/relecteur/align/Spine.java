package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The heaviest chain of anchors through two texts: pairs of sentences that share rare words. */
final class Spine {

  /* An anchor weighs what its rare words are worth. The chain that ascends in both texts and weighs most is found with a tree
   * of prefix maxima over the columns (P. M. Fenwick, "A new data structure for cumulative frequency tables", Software:
   * Practice and Experience 24 (1994)), in time proportional to the anchors times the logarithm of the columns. */

  private static final int RARE = 5;
  private static final double EVIDENCE = 8;
  private static final int MOST_OF_ROW = 4;

  private record Anchor(int row, int column, double weight) {}

  private final Correspondence words;
  private final int[] rows;
  private final int[] columns;

  Spine(Correspondence words, int[] rows, int[] columns) {
    this.words = words;
    this.rows = rows;
    this.columns = columns;
  }

  /** The chain as pairs of row and column, from the first corner to the last. */
  List<int[]> anchors() {
    List<int[]> spine = new ArrayList<>();
    spine.add(new int[] {0, 0});
    heaviest(candidates()).forEach(a -> spine.add(new int[] {a.row, a.column}));
    spine.add(new int[] {rows.length, columns.length});
    return spine;
  }

  /** The best few columns of each row, from right to left so that a chain takes one at most. */
  private List<Anchor> candidates() {
    int[] columnOf = new int[words.fr().size()];
    Arrays.fill(columnOf, -1);
    for (int c = 0; c < columns.length; c++) {
      columnOf[columns[c]] = c;
    }
    Tally shared = new Tally(columns.length);
    List<Anchor> all = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int type : words.en().slots(rows[row])) {
        collect(type, columnOf, shared);
      }
      List<Anchor> best = new ArrayList<>();
      for (int i = 0; i < shared.size(); i++) {
        int column = shared.place(i);
        if (shared.sum(column) >= EVIDENCE) {
          best.add(new Anchor(row, column, shared.sum(column)));
        }
      }
      shared.clear();
      if (best.size() > MOST_OF_ROW) {
        best.sort(Comparator.comparingDouble(anchor -> -anchor.weight));
        best.subList(MOST_OF_ROW, best.size()).clear();
      }
      best.sort(Comparator.comparingInt(anchor -> -anchor.column));
      all.addAll(best);
    }
    return all;
  }

  private void collect(int type, int[] columnOf, Tally shared) {
    double gain = words.english().gain(type);
    if (gain <= 0 || words.en().postings(type).length > RARE) {
      return;
    }
    for (int partner : words.partners(type)) {
      int[] postings = words.fr().postings(partner);
      for (int p = 0; postings.length <= RARE && p < postings.length; p++) {
        int column = columnOf[postings[p] / Lines.SLOTS];
        if (column >= 0) {
          shared.add(column, gain);
        }
      }
    }
  }

  private List<Anchor> heaviest(List<Anchor> anchors) {
    int[] best = new int[columns.length + 1];
    double[] weight = new double[anchors.size() + 1];
    int[] previous = new int[anchors.size() + 1];
    int last = 0;
    for (int a = 1; a <= anchors.size(); a++) {
      Anchor anchor = anchors.get(a - 1);
      for (int c = anchor.column; c > 0; c -= c & -c) {
        previous[a] = weight[best[c]] > weight[previous[a]] ? best[c] : previous[a];
      }
      weight[a] = weight[previous[a]] + anchor.weight;
      for (int c = anchor.column + 1; c <= columns.length; c += c & -c) {
        best[c] = weight[a] > weight[best[c]] ? a : best[c];
      }
      last = weight[a] > weight[last] ? a : last;
    }
    List<Anchor> chain = new ArrayList<>();
    for (int a = last; a > 0; a = previous[a]) {
      chain.add(anchors.get(a - 1));
    }
    Collections.reverse(chain);
    return chain;
  }
}
