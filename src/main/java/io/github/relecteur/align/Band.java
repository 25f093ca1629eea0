package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns that the search looks at in each row. */
final class Band {

  /* A small rectangle is searched whole. In a large one, pairs of sentences that share rare words are anchors; the longest
   * chain of anchors that ascends in both texts is the spine of the band, MARGIN columns wide on each side; between two
   * anchors the band holds the box they span, but never more than WIDEST columns around the straight line between them.
   * Time and memory thus grow with the length of the texts, not with its square. */

  private static final int WHOLE = 40_000;
  private static final int MARGIN = 20;
  private static final int WIDEST = 150;
  private static final int RARE = 4;
  private static final double EVIDENCE = 6;

  private final int[] low;
  private final int[] high;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  /** The band for a search of these sentences of both texts. */
  static Band of(Correspondence words, int[] rows, int[] columns) {
    if ((rows.length + 1L) * (columns.length + 1L) <= WHOLE) {
      int[] high = new int[rows.length + 1];
      Arrays.fill(high, columns.length);
      return new Band(new int[rows.length + 1], high);
    }
    List<int[]> spine = new ArrayList<>();
    spine.add(new int[] {0, 0});
    spine.addAll(ascending(anchors(words, rows, columns)));
    spine.add(new int[] {rows.length, columns.length});
    return around(spine, rows.length, columns.length);
  }

  /** The first column boundary of a row boundary. */
  int low(int row) {
    return low[row];
  }

  /** The last column boundary of a row boundary. */
  int high(int row) {
    return high[row];
  }

  private static Band around(List<int[]> spine, int rows, int columns) {
    int[] low = new int[rows + 1];
    int[] high = new int[rows + 1];
    Arrays.fill(low, Integer.MAX_VALUE);
    for (int a = 1; a < spine.size(); a++) {
      int[] from = spine.get(a - 1);
      int[] to = spine.get(a);
      double slope = (double) (to[1] - from[1]) / Math.max(1, to[0] - from[0]);
      for (int row = from[0]; row <= to[0]; row++) {
        int line = (int) (from[1] + slope * (row - from[0]));
        int near = (int) Math.ceil(WIDEST + slope);
        low[row] = Math.min(low[row], Math.max(from[1] - MARGIN, line - near));
        high[row] = Math.max(high[row], Math.min(to[1] + MARGIN, line + near));
      }
    }
    low[0] = 0;
    high[rows] = columns;
    for (int row = 0; row <= rows; row++) {
      low[row] = Math.max(0, low[row]);
      high[row] = Math.min(columns, high[row]);
      if (row > 0) {
        high[row] = Math.max(high[row], high[row - 1]);
      }
    }
    for (int row = rows - 1; row >= 0; row--) {
      low[row] = Math.min(low[row], low[row + 1]);
      high[row] = Math.max(high[row], low[row + 1]);
    }
    return new Band(low, high);
  }

  /** For each row the column that shares by far the most rare words with it, if there is one. */
  private static List<int[]> anchors(Correspondence words, int[] rows, int[] columns) {
    int[] columnOf = new int[words.fr().size()];
    Arrays.fill(columnOf, -1);
    for (int c = 0; c < columns.length; c++) {
      columnOf[columns[c]] = c;
    }
    double[] shared = new double[columns.length];
    List<int[]> anchors = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      List<Integer> touched = new ArrayList<>();
      for (int type : words.en().slots(rows[row])) {
        collect(words, type, columnOf, shared, touched);
      }
      int best = -1;
      double second = 0;
      for (int column : touched) {
        if (best < 0 || shared[column] > shared[best]) {
          second = best < 0 ? 0 : shared[best];
          best = column;
        } else if (column != best) {
          second = Math.max(second, shared[column]);
        }
      }
      if (best >= 0 && shared[best] >= EVIDENCE && shared[best] >= 2 * second) {
        anchors.add(new int[] {row, best});
      }
      touched.forEach(column -> shared[column] = 0);
    }
    return anchors;
  }

  private static void collect(
      Correspondence words, int type, int[] columnOf, double[] shared, List<Integer> touched) {
    if (words.en().postings(type).length > RARE) {
      return;
    }
    for (int partner : words.partners(type)) {
      int[] postings = words.fr().postings(partner);
      if (postings.length <= RARE) {
        for (int posting : postings) {
          int column = columnOf[posting / Lines.SLOTS];
          if (column >= 0) {
            if (shared[column] == 0) {
              touched.add(column);
            }
            shared[column] += words.english().gain(type);
          }
        }
      }
    }
  }

  /** The longest chain whose columns ascend like its rows. */
  private static List<int[]> ascending(List<int[]> anchors) {
    int[] tails = new int[anchors.size()];
    int[] previous = new int[anchors.size()];
    int length = 0;
    for (int a = 0; a < anchors.size(); a++) {
      int from = 0;
      int to = length;
      while (from < to) {
        int middle = (from + to) / 2;
        if (anchors.get(tails[middle])[1] < anchors.get(a)[1]) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      previous[a] = from == 0 ? -1 : tails[from - 1];
      tails[from] = a;
      length = Math.max(length, from + 1);
    }
    int[][] chain = new int[length][];
    for (int a = length == 0 ? -1 : tails[length - 1], i = length - 1; i >= 0; i--) {
      chain[i] = anchors.get(a);
      a = previous[a];
    }
    return List.of(chain);
  }
}
