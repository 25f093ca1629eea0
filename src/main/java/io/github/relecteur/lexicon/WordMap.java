package io.github.relecteur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map from words that is mostly asked for words it does not hold: that is told by the hash of the
 * word, which a string remembers, and one look into a sparse array of numbers.
 *
 * <p>An open hash table with linear probing. Safe to share between threads once it is filled.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {

  private static final int FIRST_SLOTS = 64;

  /** At most one slot of so many is taken. */
  private static final int SPARSE = 4;

  /** The hash of the word in each slot, 0 where there is none. */
  private int[] hashes = new int[FIRST_SLOTS];

  private @Nullable String[] words = new @Nullable String[FIRST_SLOTS];
  private @Nullable Object[] values = new @Nullable Object[FIRST_SLOTS];
  private int size;

  /** What a word means; null if it is not held. */
  @SuppressWarnings("unchecked")
  public @Nullable V get(String word) {
    int slot = slot(word);
    return slot < 0 ? null : (V) values[slot];
  }

  /** What the word means that stands between two places of a text; null if it is not held. */
  @SuppressWarnings("unchecked")
  public @Nullable V get(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash = mixed(hash);
    int mask = hashes.length - 1;
    int slot = hash & mask;
    while (hashes[slot] != 0) {
      String word = words[slot];
      if (hashes[slot] == hash
          && word != null
          && word.length() == to - from
          && text.startsWith(word, from)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /** The list that a map holds under a word, which is put there if there is none. */
  public static <E> List<E> list(WordMap<List<E>> lists, String word) {
    List<E> list = lists.get(word);
    if (list == null) {
      list = new ArrayList<>(1);
      lists.put(word, list);
    }
    return list;
  }

  /** Whether a word is held. */
  public boolean has(String word) {
    return slot(word) >= 0;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The words in no particular order. */
  public List<String> words() {
    List<String> all = new ArrayList<>(size);
    for (String word : words) {
      if (word != null) {
        all.add(word);
      }
    }
    return all;
  }

  /** Says what a word means, whatever was said before. */
  public void put(String word, V value) {
    Objects.requireNonNull(value, "value must not be null");
    int slot = slot(word);
    if (slot >= 0) {
      values[slot] = value;
      return;
    }
    if ((size + 1) * SPARSE > hashes.length) {
      grow();
    }
    insert(word, value);
    size++;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    @Nullable Object[] oldValues = values;
    int slots = 2 * hashes.length;
    hashes = new int[slots];
    words = new @Nullable String[slots];
    values = new @Nullable Object[slots];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      Object value = oldValues[i];
      if (word != null && value != null) {
        insert(word, value);
      }
    }
  }

  private void insert(String word, Object value) {
    int hash = hash(word);
    int slot = hash & (hashes.length - 1);
    while (hashes[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    words[slot] = word;
    values[slot] = value;
  }

  /** Where a word stands; negative if it is not held. */
  private int slot(String word) {
    int hash = hash(word);
    int mask = hashes.length - 1;
    int slot = hash & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && word.equals(words[slot])) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static int hash(String word) {
    return mixed(word.hashCode());
  }

  /** A hash with its upper bits mixed in, never 0. */
  private static int mixed(int hash) {
    int mixed = hash ^ (hash >>> 16);
    return mixed == 0 ? 1 : mixed;
  }
}
