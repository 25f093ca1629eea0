package io.github.relecteur.input;

/**
 * Counts of texts that are known by 64 bits of a hash only, so that millions of them fit into
 * memory: about 20 bytes for each, in many small tables, so that none has to be copied as a whole
 * when it grows. Two texts are taken for the same with a probability of about one in two million
 * for four million texts. Not thread-safe.
 *
 * <p>Source of the hash: Guy Steele et al., Fast Splittable Pseudorandom Number Generators, 2014
 * (its finaliser, applied to each character).
 */
public final class TextCounts {

  private static final int TABLE_BITS = 6;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Table[] tables = new Table[1 << TABLE_BITS];

  /** Nothing counted yet. */
  public TextCounts() {
    clear();
  }

  /** Counts a text once more and says how often it has been counted now. */
  public int add(String text) {
    long hash = hash(text);
    return table(hash).add(hash);
  }

  /** How often a text has been counted. */
  public int count(String text) {
    long hash = hash(text);
    return table(hash).count(hash);
  }

  /** Forgets everything. */
  public void clear() {
    for (int i = 0; i < tables.length; i++) {
      tables[i] = new Table();
    }
  }

  private Table table(long hash) {
    return tables[(int) (hash >>> (Long.SIZE - TABLE_BITS))];
  }

  private static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = mixed(hash + GOLDEN * (text.charAt(i) + 1));
    }
    return hash;
  }

  private static long mixed(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }

  /** The hashes that begin with the same bits, by open addressing. */
  private static final class Table {

    private static final int FIRST_SIZE = 16;

    private long[] hashes = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int size;

    int add(long hash) {
      if (size * 4L >= hashes.length * 3L) {
        grow();
      }
      int at = place(hashes, counts, hash);
      if (counts[at] == 0) {
        hashes[at] = hash;
        size++;
      }
      counts[at] = Math.addExact(counts[at], 1);
      return counts[at];
    }

    int count(long hash) {
      return counts[place(hashes, counts, hash)];
    }

    /** Makes room for half as many more. */
    private void grow() {
      long[] more = new long[Math.addExact(hashes.length, hashes.length / 2)];
      int[] moreCounts = new int[more.length];
      for (int i = 0; i < hashes.length; i++) {
        if (counts[i] > 0) {
          int at = place(more, moreCounts, hashes[i]);
          more[at] = hashes[i];
          moreCounts[at] = counts[i];
        }
      }
      hashes = more;
      counts = moreCounts;
    }

    private static int place(long[] hashes, int[] counts, long hash) {
      int at = (int) (((hash & 0xFFFFFFFFL) * hashes.length) >>> Integer.SIZE);
      while (counts[at] > 0 && hashes[at] != hash) {
        at = at + 1 == hashes.length ? 0 : at + 1;
      }
      return at;
    }
  }
}
