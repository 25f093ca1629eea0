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

  /** What a word gains less for each number of sentences that its partner may stand in. */
  private static final double[] SHARED = {
    0, 0, Parameters.MORE * Math.log(2), Parameters.MORE * Math.log(3)
  };

  /** With fewer rows it does not pay to remember how far each word has been looked for. */
  private static final int FEW = 4;

  private final Correspondence words;
  private final LengthModel length;
  private final int[] rows;
  private final int[] columns;
  private final long[][] english;
  private final long[][] french;
  private final double[][] gain;
  private final double[] gained = new double[MOST * MOST];
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final double[] missedUpToRow;
  private final double[] missedUpToColumn;
  private final int[] lengthUpToRow;
  private final int[] lengthUpToColumn;
  private final int[] columnOf;

  /** For each French word the first of its places that the last row to look for it reached. */
  private final int[] reached;

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
    this.lengthUpToRow = lengths(rows, words.en());
    this.lengthUpToColumn = lengths(columns, words.fr());
    this.columnOf = places(columns);
    this.reached = new int[rows.length < FEW ? 0 : words.fr().types().size()];
  }

  /** The sums of the lengths up to before each sentence. */
  private static int[] lengths(int[] chosen, Lines lines) {
    int[] lengths = new int[chosen.length + 1];
    for (int i = 0; i < chosen.length; i++) {
      lengths[i + 1] = lengths[i] + lines.length(chosen[i]);
    }
    return lengths;
  }

  /** The column of each sentence between the first and the last, -1 if it is none. */
  private static int[] places(int[] columns) {
    int[] places = new int[columns.length == 0 ? 0 : columns[columns.length - 1] - columns[0] + 1];
    Arrays.fill(places, -1);
    for (int c = 0; c < columns.length; c++) {
      places[columns[c] - columns[0]] = c;
    }
    return places;
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
        int p = worth == 0 && back == 0 ? postings.length : start(partner, first * Lines.SLOTS);
        for (; p < postings.length && postings[p] / Lines.SLOTS <= last; p++) {
          int column = columnOf[postings[p] / Lines.SLOTS - columns[0]];
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

  /** The first place of a French word that is not before a certain one: windows move forward. */
  private int start(int type, int least) {
    int[] postings = words.fr().postings(type);
    int at = reached.length == 0 ? 0 : reached[type];
    if (reached.length == 0 || (at > 0 && postings[at - 1] >= least)) {
      int found = Arrays.binarySearch(postings, least);
      at = found >= 0 ? found : -found - 1;
    }
    while (at < postings.length && postings[at] < least) {
      at++;
    }
    if (reached.length > 0) {
      reached[type] = at;
    }
    return at;
  }

  /** No stretch that ends at a row and a column scores more, but for rounding. */
  double most(int row, int column) {
    double sum =
        missedUpToRow[row + 1]
            - missedUpToRow[row]
            + missedUpToColumn[column + 1]
            - missedUpToColumn[column];
    for (int c = Math.max(0, column - MOST + 1); c <= column; c++) {
      for (double[] gainRow : gain) {
        sum += gainRow[c];
      }
    }
    return Parameters.WORDS * sum / 2 + Parameters.LENGTH * LengthModel.MOST + Parameters.START;
  }

  /** Adds up what all stretches gain that end at a row and a column, for {@link #score}. */
  void end(int row, int column) {
    for (int width = 1; width <= MOST; width++) {
      double sum = 0;
      for (int height = 1; height <= MOST; height++) {
        int r = row - height + 1;
        int c = column - width + 1;
        sum += r < 0 || c < 0 ? 0 : gain[r % MOST][c];
        int at = (height - 1) * MOST + width - 1;
        gained[at] = width == 1 ? sum : sum + gained[at - 1];
      }
    }
  }

  /**
   * The score of a stretch that ends where {@link #end} was told, if it is more than enough.
   *
   * @param row the last row, entered like the ones before it
   * @param column the last column
   * @param height how many rows
   * @param width how many columns
   * @param enough what it must exceed
   * @return the score, or negative infinity if it cannot be more than enough, or if something else
   *     stands between the sentences
   */
  double score(int row, int column, int height, int width, double enough) {
    if (rows[row] - rows[row - height + 1] >= height
        || columns[column] - columns[column - width + 1] >= width) {
      return Double.NEGATIVE_INFINITY;
    }
    double missed =
        missedUpToRow[row + 1]
            - missedUpToRow[row + 1 - height]
            + missedUpToColumn[column + 1]
            - missedUpToColumn[column + 1 - width];
    double most = Parameters.WORDS * (missed + gained[(height - 1) * MOST + width - 1]) / 2;
    if (most + Parameters.LENGTH * LengthModel.MOST + Parameters.START <= enough) {
      return Double.NEGATIVE_INFINITY;
    }
    double lengths =
        Parameters.LENGTH
            * length.score(
                lengthUpToRow[row + 1] - lengthUpToRow[row + 1 - height],
                lengthUpToColumn[column + 1] - lengthUpToColumn[column + 1 - width],
                width);
    if (most + lengths + Parameters.START <= enough) {
      return Double.NEGATIVE_INFINITY;
    }
    return Parameters.WORDS * (missed + found(row, column, height, width)) / 2
        + lengths
        + borders(row, column, height, width);
  }

  /** What the words gain that find partners; each of them counts once. */
  private double found(int row, int column, int height, int width) {
    double sum = 0;
    for (int r = row - height + 1; r <= row; r++) {
      long found = 0;
      for (int c = column - width + 1; c <= column; c++) {
        found |= english[r % MOST][c];
      }
      sum += sum(found, words.en().slots(rows[r]), words.english(), SHARED[width]);
    }
    for (int c = column - width + 1; c <= column; c++) {
      long found = 0;
      for (int r = row - height + 1; r <= row; r++) {
        found |= french[r % MOST][c];
      }
      sum += sum(found, words.fr().slots(columns[c]), words.french(), SHARED[height]);
    }
    return sum;
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
