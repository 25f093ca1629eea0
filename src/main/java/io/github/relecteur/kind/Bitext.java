package io.github.relecteur.kind;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.Arrays;
import java.util.List;

/** Two aligned texts with everything that was recognised in them. */
public final class Bitext {

  private final Source original;
  private final Source translation;
  private final List<Bead> beads;
  private final List<Mention> originalMentions;
  private final List<Mention> translationMentions;
  private final boolean isolated;
  private final int[] beadOfOriginal;
  private final int[] beadOfTranslation;

  /**
   * Puts the parts together.
   *
   * @param original the English text
   * @param translation the French text
   * @param beads the alignment: every sentence of both texts exactly once
   * @param originalMentions what all kinds recognised in the original, ordered by place
   * @param translationMentions what all kinds recognised in the translation, ordered by place
   * @param isolated whether this is a single segment without the article around it
   */
  public Bitext(
      Source original,
      Source translation,
      List<Bead> beads,
      List<Mention> originalMentions,
      List<Mention> translationMentions,
      boolean isolated) {
    this.original = original;
    this.translation = translation;
    this.beads = List.copyOf(beads);
    this.originalMentions = List.copyOf(originalMentions);
    this.translationMentions = List.copyOf(translationMentions);
    this.isolated = isolated;
    this.beadOfOriginal = index(original, Side.ORIGINAL);
    this.beadOfTranslation = index(translation, Side.TRANSLATION);
  }

  private int[] index(Source source, Side side) {
    int[] index = new int[source.sentences().size()];
    Arrays.fill(index, -1);
    for (int b = 0; b < beads.size(); b++) {
      for (Sentence sentence : beads.get(b).sentences(side)) {
        index[sentence.index()] = b;
      }
    }
    return index;
  }

  /** The text of a side. */
  public Source source(Side side) {
    return side == Side.ORIGINAL ? original : translation;
  }

  /** The alignment, in the order of the original as far as sentences of it are left. */
  public List<Bead> beads() {
    return beads;
  }

  /** What all kinds recognised on a side, ordered by place. */
  public List<Mention> mentions(Side side) {
    return side == Side.ORIGINAL ? originalMentions : translationMentions;
  }

  /** Whether this is a single segment without the article around it. */
  public boolean isolated() {
    return isolated;
  }

  /** The index of the bead that holds a sentence. */
  public int beadOf(Side side, int sentence) {
    return (side == Side.ORIGINAL ? beadOfOriginal : beadOfTranslation)[sentence];
  }
}
