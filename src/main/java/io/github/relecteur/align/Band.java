package io.github.relecteur.align;

/** The columns that the search looks at in each row. */
final class Band {

  private final int[] low;
  private final int[] high;

  Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  static Band full(int rows, int columns) {
    int[] high = new int[rows + 1];
    java.util.Arrays.fill(high, columns);
    return new Band(new int[rows + 1], high);
  }

  int low(int row) {
    return low[row];
  }

  int high(int row) {
    return high[row];
  }
}
