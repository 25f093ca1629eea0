package io.github.relecteur.model;

import java.util.List;
import java.util.Objects;

/**
 * A bead of the alignment: sentences of the original and the sentences that translate them.
 *
 * @param original the sentences of the original in order; empty for sentences that were added in
 *     the translation
 * @param translation the sentences of the translation in order; empty for sentences that were left
 *     out
 * @param confidence how sure the alignment is of this bead, in [0, 1]
 */
public record Bead(List<Sentence> original, List<Sentence> translation, double confidence) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if both sides are empty or the confidence lies outside [0, 1]
   */
  public Bead {
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(translation, "translation must not be null");
    original = List.copyOf(original);
    translation = List.copyOf(translation);
    if (original.isEmpty() && translation.isEmpty()) {
      throw new IllegalArgumentException("a bead must have a sentence on some side");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in [0, 1], was " + confidence);
    }
  }

  /** The sentences of one side. */
  public List<Sentence> sentences(Side side) {
    Objects.requireNonNull(side, "side must not be null");
    return side == Side.ORIGINAL ? original : translation;
  }

  /** Whether both sides have a sentence. */
  public boolean isPaired() {
    return !original.isEmpty() && !translation.isEmpty();
  }
}
