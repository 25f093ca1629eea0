package io.github.relecteur.align;

import java.util.Arrays;
import java.util.List;

/** The columns that the search looks at in each row. */
final class Band {

  /* A small rectangle is searched whole. In a large one the band follows the spine of anchors, MARGIN columns wide on each
   * side; between two anchors it holds the box they span, but never more than WIDEST columns around the straight line between
   * them. Time and memory thus grow with the length of the texts, not with its square. */

  private static final int WHOLE = 20_000;
  private static final int MARGIN = 6;
  private static final int WIDEST = 120;

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
    Band band = new Band(new int[rows.length + 1], new int[rows.length + 1]);
    band.follow(new Spine(words, rows, columns).anchors(), columns.length);
    band.connect(columns.length);
    return band;
  }

  /** The first column boundary of a row boundary. */
  int low(int row) {
    return low[row];
  }

  /** The last column boundary of a row boundary. */
  int high(int row) {
    return high[row];
  }

  private void follow(List<int[]> spine, int columns) {
    Arrays.fill(low, columns);
    for (int a = 1; a < spine.size(); a++) {
      int[] from = spine.get(a - 1);
      int[] to = spine.get(a);
      double slope = (double) (to[1] - from[1]) / Math.max(1, to[0] - from[0]);
      int near = (int) Math.ceil(WIDEST + slope);
      for (int row = from[0]; row <= to[0]; row++) {
        int line = (int) (from[1] + slope * (row - from[0]));
        low[row] = Math.min(low[row], Math.max(from[1] - MARGIN, line - near));
        high[row] = Math.max(high[row], Math.min(to[1] + MARGIN, line + near));
      }
    }
  }

  /** Makes both borders ascend and neighbouring rows overlap. */
  private void connect(int columns) {
    int rows = low.length - 1;
    low[0] = 0;
    high[rows] = columns;
    for (int row = 0; row <= rows; row++) {
      low[row] = Math.max(0, low[row]);
      high[row] = Math.min(columns, Math.max(high[row], row == 0 ? 0 : high[row - 1]));
    }
    for (int row = rows - 1; row >= 0; row--) {
      low[row] = Math.min(low[row], low[row + 1]);
      high[row] = Math.max(high[row], low[row + 1]);
    }
  }
}
