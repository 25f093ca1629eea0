package io.github.relecteur.kind.company;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence of the translation, with what is known of its words. Not thread-safe. */
final class Line {

  private final int sentence;
  private final Words words;
  private final List<Name> names = new ArrayList<>(0);
  private final boolean[] symbols;
  private final boolean[] taken;

  /** The sentences of the original that it translates. */
  private final List<Words> originals = new ArrayList<>(1);

  /** Which of its words the original has too; found when first asked for. */
  private boolean @Nullable [] shared;

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

  /** Notes that it translates a sentence of the original, with others or alone. */
  void translates(Words english) {
    originals.add(english);
  }

  private boolean isShared(int word) {
    boolean[] known = shared;
    if (known == null) {
      known = new boolean[words.size()];
      for (Words english : originals) {
        for (int i = 0; i < known.length; i++) {
          known[i] |= words.get(i).length() > 2 && english.contains(words.folded(i));
        }
      }
      shared = known;
    }
    return known[word];
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
    return !taken[word] && !isShared(word);
  }
}
