package io.github.relecteur.kind.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of words, of four letters or more, with what they mean; the longest one wins.
 * Immutable once built.
 *
 * @param <T> what a stem means
 */
final class Stems<T> {

  private static final int SHORTEST = 4;
  private static final int SLOTS = 1 << 12;

  private record Entry<T>(String stem, T value) {}

  private final Map<String, List<Entry<T>>> byStart = new HashMap<>();

  /** A bit for each hash of a start, so that most words are told apart without a copy of theirs. */
  private final BitSet starts = new BitSet(SLOTS);

  /**
   * Adds a stem.
   *
   * @throws IllegalArgumentException if it has fewer than four letters
   */
  void add(String stem, T value) {
    if (stem.length() < SHORTEST) {
      throw new IllegalArgumentException("a stem must have four letters, was '" + stem + "'");
    }
    List<Entry<T>> entries =
        byStart.computeIfAbsent(stem.substring(0, SHORTEST), k -> new ArrayList<>());
    starts.set(slot(stem));
    entries.add(new Entry<>(stem, value));
    entries.sort(Comparator.comparingInt((Entry<T> e) -> e.stem.length()).reversed());
  }

  private static int slot(String word) {
    int hash = 0;
    for (int i = 0; i < SHORTEST; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (hash ^ hash >>> 12) & (SLOTS - 1);
  }

  /** What the longest stem of a word means; null if it has none. */
  @Nullable T longest(String word) {
    boolean may = word.length() >= SHORTEST && starts.get(slot(word));
    List<Entry<T>> entries = may ? byStart.get(word.substring(0, SHORTEST)) : null;
    if (entries != null) {
      for (Entry<T> entry : entries) {
        if (word.startsWith(entry.stem)) {
          return entry.value;
        }
      }
    }
    return null;
  }
}
