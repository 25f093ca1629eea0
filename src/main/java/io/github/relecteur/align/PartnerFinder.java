package io.github.relecteur.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final Chains<String> byForm;
  private final Chains<String> byStem;
  private final Chains<Long> byPrefix;
  private final double[] chance;
  private int[] found = new int[16];
  private int size;

  PartnerFinder(List<Word> french, BilingualWords dictionary) {
    this.french = french;
    this.dictionary = dictionary;
    this.byForm = new Chains<>(french.size());
    this.byStem = new Chains<>(french.size());
    this.byPrefix = new Chains<>(french.size());
    this.chance = new double[french.size()];
    for (int f = 0; f < french.size(); f++) {
      Word word = french.get(f);
      byForm.add(word.form(), f);
      byStem.add(word.stem(), f);
      if (isLong(word)) {
        byPrefix.add(prefix(word.form()), f);
      }
    }
  }

  /** The numbers of the French words that a word may become, in ascending order. */
  int[] find(Word word) {
    size = 0;
    for (int f = byForm.first(word.form()); f >= 0; f = byForm.next(f)) {
      add(f, Parameters.same(word));
    }
    for (String stem : dictionary.renderings(word.stem())) {
      for (int f = byStem.first(stem); f >= 0; f = byStem.next(f)) {
        add(f, Parameters.KNOWN);
      }
    }
    if (isLong(word)) {
      for (int f = byPrefix.first(prefix(word.form())); f >= 0; f = byPrefix.next(f)) {
        if (isCognate(word.form(), french.get(f).form())) {
          add(f, Parameters.COGNATE);
        }
      }
    }
    int[] all = Arrays.copyOf(found, size);
    Arrays.sort(all);
    return all;
  }

  /** The chance that the word last looked for becomes this French word in a translation. */
  double chance(int f) {
    return chance[f];
  }

  /** Whether a word should have found some partner, if its sentence was translated. */
  boolean isExpected(Word word) {
    return !word.isLetters() || !dictionary.renderings(word.stem()).isEmpty();
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

  /** Numbers by key, those of one key linked to each other. */
  private static final class Chains<K> {
    private final Map<K, Integer> heads = new HashMap<>();
    private final int[] next;

    Chains(int size) {
      this.next = new int[size];
    }

    void add(K key, int number) {
      Integer head = heads.put(key, number);
      next[number] = head == null ? -1 : head;
    }

    int first(K key) {
      return heads.getOrDefault(key, -1);
    }

    int next(int number) {
      return next[number];
    }
  }
}
