package io.github.relecteur.kind.company;

import java.util.ArrayList;
import java.util.List;

/** A sentence of the translation, with what is known of its words. Not thread-safe. */
final class Line {

  private final int sentence;
  private final Words words;
  private final List<Name> names = new ArrayList<>();
  private final boolean[] taken;
  private final boolean[] shared;

  Line(int sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
    this.taken = new boolean[words.size()];
    this.shared = new boolean[words.size()];
  }

  int sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  /** The names that were recognised in it. */
  List<Name> names() {
    return names;
  }

  /** Notes which of its words the original has too. */
  void share(Words english) {
    for (int i = 0; i < words.size(); i++) {
      shared[i] |= words.get(i).length() > 2 && english.contains(words.folded(i));
    }
  }

  /** Notes that words render or replace a name. */
  void take(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      taken[i] = true;
    }
  }

  /** Whether some of the words render or replace a name. */
  boolean isTaken(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  boolean isTaken(int word) {
    return taken[word];
  }

  /** Whether a word renders nothing, and the original does not have it. */
  boolean isFree(int word) {
    return !taken[word] && !shared[word];
  }
}
