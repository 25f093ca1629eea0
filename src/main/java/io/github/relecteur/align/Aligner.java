package io.github.relecteur.align;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Aligns the sentences of an article with those of its translation. */
public final class Aligner {

  /**
   * A sentence as the aligner sees it.
   *
   * @param sentence the sentence
   * @param text its uniform text
   * @param keys the canonical keys of the figures, tickers and names in it, equal across languages
   *     for equal things
   */
  public record Unit(Sentence sentence, String text, List<String> keys) {}

  /**
   * Aligns two articles.
   *
   * @param original the sentences of the original in order
   * @param translation the sentences of the translation in order
   * @return beads that hold every sentence exactly once, in the order of the original, sentences
   *     that stand only in the translation where they stand there
   */
  public List<Bead> align(List<Unit> original, List<Unit> translation) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < Math.max(original.size(), translation.size()); i++) {
      beads.add(
          new Bead(
              i < original.size() ? List.of(original.get(i).sentence()) : List.of(),
              i < translation.size() ? List.of(translation.get(i).sentence()) : List.of(),
              0.5));
    }
    return beads;
  }
}
