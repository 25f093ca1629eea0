package io.github.relecteur.kind.company;

import java.util.ArrayList;
import java.util.List;

/** A sentence of the translation, with what is known of its words. Not thread-safe. */
final class Line {

  private final int sentence;
  private final Words words;
  private final List<Name> names = new ArrayList<>();
  private final boolean[] symbols;
  private final boolean[] taken;
  private final boolean[] shared;

  /**
   * A sentence of the translation.
   *
   * @param symbols which of its words are part of a stock symbol
   */
  Line(int sentence, Words words, boolean[] symbols) {
    this.sentence = sentence;
    this.words = words;
    this.symbols = symbols;
    this.taken = symbols.clone();
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

  /** Whether some of the words are a stock symbol, which renders no name. */
  boolean isSymbol(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (symbols[i]) {
        return true;
      }
    }
    return false;
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
