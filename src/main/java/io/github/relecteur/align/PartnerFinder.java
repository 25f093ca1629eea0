package io.github.relecteur.align;

import java.util.Arrays;
import java.util.List;

/** Finds the words of a French text that an English word may become. */
final class PartnerFinder {

  /* Words are partners if they are the same, if the dictionary knows them as each other's renderings, or if they are
   * cognates: they share their first letters and enough of their length. Cognates: M. Simard, G. Foster, P. Isabelle, "Using
   * cognates to align sentences in bilingual corpora", TMI 1992. */

  private static final int PREFIX = 4;
  private static final int BITS_OF_CHAR = 16;

  /** An odd number, so that a product with it can be undone: 2⁶⁴ divided by the golden ratio. */
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final List<Word> french;
  private final BilingualWords dictionary;
  private final Chains byForm;
  private final Chains byPrefix;
  private final long[] prefixes;

  /** For each numbered stem of the dictionary the last word of the text that has it, or -1. */
  private final int[] byStem;

  /** For each word the one before it with the same stem, or -1. */
  private final int[] sameStem;

  private final boolean[] known;
  private final double[] chance;
  private int[] found = new int[16];
  private int size;
  private boolean isExpected;

  PartnerFinder(List<Word> french, BilingualWords dictionary) {
    this.french = french;
    this.dictionary = dictionary;
    this.byForm = new Chains(french.size());
    this.byPrefix = new Chains(french.size());
    this.prefixes = new long[french.size()];
    this.byStem = new int[dictionary.size()];
    Arrays.fill(byStem, -1);
    this.sameStem = new int[french.size()];
    this.known = new boolean[french.size()];
    this.chance = new double[french.size()];
    for (int f = 0; f < french.size(); f++) {
      Word word = french.get(f);
      byForm.add(word.form().hashCode(), f);
      int stem = dictionary.number(word.stem());
      known[f] = stem >= 0;
      if (stem >= 0) {
        sameStem[f] = byStem[stem];
        byStem[stem] = f;
      }
      if (isLong(word)) {
        prefixes[f] = prefix(word.form());
        byPrefix.add(Long.hashCode(prefixes[f]), f);
      }
    }
  }

  /** The numbers of the French words that a word may become, in ascending order. */
  int[] find(Word word) {
    size = 0;
    for (int f = byForm.first(word.form().hashCode()); f >= 0; f = byForm.next(f)) {
      if (french.get(f).form().equals(word.form())) {
        add(f, Parameters.same(word));
      }
    }
    int[] renderings = dictionary.renderings(word.stem());
    isExpected = renderings.length > 0 || !word.isLetters();
    for (int stem : renderings) {
      for (int f = byStem[stem]; f >= 0; f = sameStem[f]) {
        add(f, Parameters.KNOWN);
      }
    }
    if (isLong(word)) {
      long prefix = prefix(word.form());
      for (int f = byPrefix.first(Long.hashCode(prefix)); f >= 0; f = byPrefix.next(f)) {
        if (prefixes[f] == prefix && isCognate(word.form(), french.get(f).form())) {
          add(f, Parameters.COGNATE);
        }
      }
    }
    int[] all = Arrays.copyOf(found, size);
    Arrays.sort(all);
    return all;
  }

  /** Whether the dictionary knows a French word as the rendering of some English one. */
  boolean isKnown(int f) {
    return known[f];
  }

  /** The chance that the word last looked for becomes this French word in a translation. */
  double chance(int f) {
    return chance[f];
  }

  /** Whether the word last looked for should have some partner, if its sentence was translated. */
  boolean isExpected() {
    return isExpected;
  }

  private void add(int f, double itsChance) {
    for (int i = 0; i < size; i++) {
      if (found[i] == f) {
        chance[f] = Math.max(chance[f], itsChance);
        return;
      }
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = f;
    chance[f] = itsChance;
  }

  private static boolean isLong(Word word) {
    return word.isLetters() && word.form().length() >= PREFIX;
  }

  /** A number of its own for each prefix, with all its bits mixed for a hash table. */
  private static long prefix(String form) {
    long prefix = 0;
    for (int i = 0; i < PREFIX; i++) {
      prefix = prefix << BITS_OF_CHAR | form.charAt(i);
    }
    return prefix * MIXER;
  }

  private static boolean isCognate(String english, String french) {
    int longest = Math.max(english.length(), french.length());
    int shortest = Math.min(english.length(), french.length());
    int common = PREFIX;
    while (common < shortest && english.charAt(common) == french.charAt(common)) {
      common++;
    }
    return common >= Parameters.COGNATE_SHARE * longest;
  }

  /** Numbers by the hash of what they stand for; those of one slot are linked to each other. */
  private static final class Chains {
    private final int[] heads;
    private final int[] next;

    Chains(int size) {
      this.heads = new int[Integer.highestOneBit(Math.max(1, size)) * 2];
      Arrays.fill(heads, -1);
      this.next = new int[size];
    }

    void add(int hash, int number) {
      next[number] = heads[slot(hash)];
      heads[slot(hash)] = number;
    }

    int first(int hash) {
      return heads[slot(hash)];
    }

    private int slot(int hash) {
      return (hash ^ hash >>> 16) & (heads.length - 1);
    }

    int next(int number) {
      return next[number];
    }
  }
}
