package io.github.relecteur.align;

import java.util.Arrays;

/**
 * Scores stretches of sentences of both texts: which words of either find a partner in the other,
 * and how well the lengths agree.
 *
 * <p>Works on a window of three rows of sentence pairs that moves along the original.
 */
final class PairScore {

  static final int MOST = 3;

  private final Correspondence words;
  private final LengthModel length;
  private final int[] rows;
  private final int[] columns;
  private final long[][] english;
  private final long[][] french;
  private final double[][] gain;
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final double[] missedUpToRow;
  private final double[] missedUpToColumn;

  PairScore(Correspondence words, LengthModel length, int[] rows, int[] columns) {
    this.words = words;
    this.length = length;
    this.rows = rows;
    this.columns = columns;
    this.english = new long[MOST][columns.length];
    this.french = new long[MOST][columns.length];
    this.gain = new double[MOST][columns.length];
    this.missedUpToRow = missed(rows, words.en(), words.english());
    this.missedUpToColumn = missed(columns, words.fr(), words.french());
  }

  /** The sums of what missing all words costs, up to before each sentence. */
  private static double[] missed(int[] chosen, Lines lines, Correspondence.Weights weights) {
    double[] missed = new double[chosen.length + 1];
    for (int i = 0; i < chosen.length; i++) {
      missed[i + 1] = missed[i];
      for (int type : lines.slots(chosen[i])) {
        missed[i + 1] += weights.missed(type);
      }
    }
    return missed;
  }

  /**
   * Looks up which words of a row find partners in the columns from {@code low} to before {@code
   * high}.
   */
  void enter(int row, int low, int high) {
    int at = row % MOST;
    long[] englishRow = english[at];
    long[] frenchRow = french[at];
    Arrays.fill(englishRow, from[at], to[at], 0);
    Arrays.fill(frenchRow, from[at], to[at], 0);
    double[] gainRow = gain[at];
    Arrays.fill(gainRow, from[at], to[at], 0);
    from[at] = low;
    to[at] = high;
    if (low >= high) {
      return;
    }
    int first = columns[low];
    int last = columns[high - 1];
    int[] slots = words.en().slots(rows[row]);
    for (int slot = 0; slot < slots.length; slot++) {
      double worth = words.english().gain(slots[slot]);
      for (int partner : words.partners(slots[slot])) {
        double back = words.french().gain(partner);
        int[] postings = words.fr().postings(partner);
        int p = worth == 0 && back == 0 ? postings.length : start(postings, first * Lines.SLOTS);
        for (; p < postings.length && postings[p] / Lines.SLOTS <= last; p++) {
          int column = column(postings[p] / Lines.SLOTS);
          if (column >= 0) {
            long mine = 1L << slot;
            long theirs = 1L << (postings[p] % Lines.SLOTS);
            gainRow[column] +=
                ((englishRow[column] & mine) == 0 ? worth : 0)
                    + ((frenchRow[column] & theirs) == 0 ? back : 0);
            englishRow[column] |= mine;
            frenchRow[column] |= theirs;
          }
        }
      }
    }
  }

  private int column(int sentence) {
    int offset = sentence - columns[0];
    return offset < columns.length && columns[offset] == sentence
        ? offset
        : Arrays.binarySearch(columns, sentence);
  }

  private static int start(int[] postings, int least) {
    int found = Arrays.binarySearch(postings, least);
    return found >= 0 ? found : -found - 1;
  }

  /** What the score of a stretch is at most; nothing else may stand between its sentences. */
  double bound(int row, int column, int height, int width) {
    if (rows[row] - rows[row - height + 1] >= height
        || columns[column] - columns[column - width + 1] >= width) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum =
        missedUpToRow[row + 1]
            - missedUpToRow[row + 1 - height]
            + missedUpToColumn[column + 1]
            - missedUpToColumn[column + 1 - width];
    for (int r = row - height + 1; r <= row; r++) {
      double[] gains = gain[r % MOST];
      for (int c = column - width + 1; c <= column; c++) {
        sum += gains[c];
      }
    }
    return Parameters.WORDS * sum / 2 + Parameters.LENGTH * LengthModel.MOST + Parameters.START;
  }

  /**
   * The score of a stretch.
   *
   * @param row the last row, entered like the ones before it
   * @param column the last column
   * @param height how many rows
   * @param width how many columns
   */
  double score(int row, int column, int height, int width) {
    double sum =
        missedUpToRow[row + 1]
            - missedUpToRow[row + 1 - height]
            + missedUpToColumn[column + 1]
            - missedUpToColumn[column + 1 - width];
    int englishLength = 0;
    double shared = Parameters.MORE * Math.log(width);
    for (int r = row - height + 1; r <= row; r++) {
      long found = 0;
      for (int c = column - width + 1; c <= column; c++) {
        found |= english[r % MOST][c];
      }
      sum += sum(found, words.en().slots(rows[r]), words.english(), shared);
      englishLength += words.en().length(rows[r]);
    }
    int frenchLength = 0;
    shared = Parameters.MORE * Math.log(height);
    for (int c = column - width + 1; c <= column; c++) {
      long found = 0;
      for (int r = row - height + 1; r <= row; r++) {
        found |= french[r % MOST][c];
      }
      sum += sum(found, words.fr().slots(columns[c]), words.french(), shared);
      frenchLength += words.fr().length(columns[c]);
    }
    return Parameters.WORDS * sum / 2
        + Parameters.LENGTH * length.score(englishLength, frenchLength, width)
        + borders(row, column, height, width);
  }

  private static double sum(long found, int[] slots, Correspondence.Weights weights, double less) {
    double sum = 0;
    for (long rest = found; rest != 0; rest &= rest - 1) {
      double gain = weights.gain(slots[Long.numberOfTrailingZeros(rest)]);
      sum += Math.max(0, gain - less);
    }
    return sum;
  }

  private double borders(int row, int column, int height, int width) {
    double sum = 0;
    if (words.en().isInParagraphs()) {
      for (int r = row - height + 2; r <= row; r++) {
        sum += words.en().startsBlock(rows[r]) ? Parameters.BORDER : 0;
      }
    }
    if (words.fr().isInParagraphs()) {
      for (int c = column - width + 2; c <= column; c++) {
        sum += words.fr().startsBlock(columns[c]) ? Parameters.BORDER : 0;
      }
    }
    if (words.en().isInParagraphs() && words.fr().isInParagraphs()) {
      boolean english = words.en().startsBlock(rows[row - height + 1]);
      boolean french = words.fr().startsBlock(columns[column - width + 1]);
      sum += english == french ? (english ? Parameters.START : 0) : -Parameters.START;
    }
    return sum;
  }
}
