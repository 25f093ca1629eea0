package io.github.relecteur.input;

/**
 * Counts of texts that are known by 64 bits of a hash only, so that millions of them fit into
 * memory: about 20 bytes for each. Two texts are taken for the same with a probability of about one
 * in two million for four million texts. Not thread-safe.
 *
 * <p>Source of the hash: Guy Steele et al., Fast Splittable Pseudorandom Number Generators, 2014
 * (its finaliser, applied to each character).
 */
public final class TextCounts {

  private static final int FIRST_SIZE = 1 << 10;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /** Counts a text once more and says how often it has been counted now. */
  public int add(String text) {
    if (size * 3L > hashes.length * 2L) {
      grow();
    }
    long hash = hash(text);
    int at = place(hashes, counts, hash);
    if (counts[at] == 0) {
      hashes[at] = hash;
      size++;
    }
    counts[at] = Math.addExact(counts[at], 1);
    return counts[at];
  }

  /** How often a text has been counted. */
  public int count(String text) {
    return counts[place(hashes, counts, hash(text))];
  }

  /** Forgets everything. */
  public void clear() {
    hashes = new long[FIRST_SIZE];
    counts = new int[FIRST_SIZE];
    size = 0;
  }

  private void grow() {
    long[] more = new long[Math.multiplyExact(hashes.length, 2)];
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
    int mask = hashes.length - 1;
    int at = (int) hash & mask;
    while (counts[at] > 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
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
}
