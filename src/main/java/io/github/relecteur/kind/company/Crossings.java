package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names of two neighbouring sentences that stand in each other's sentence. */
final class Crossings {

  /* A name may move into the next sentence. Two that do so in opposite directions have been exchanged: each sentence has lost
   * its own name and has that of the other, which the other has lost. */

  private static final double LEAST_CONFIDENCE = 0.5;
  private static final double LEAST_STRENGTH = 0.5;

  private final Texts texts;
  private final Comparer comparer;

  Crossings(Texts texts, Comparer comparer) {
    this.texts = texts;
    this.comparer = comparer;
  }

  /** The pairs of names, in the order of the first. */
  List<Swap> find() {
    List<Integer> lost = new ArrayList<>(0);
    for (int i = 0; i < texts.names().size(); i++) {
      Read<Name> read = texts.names().get(i);
      Bead bead = texts.beads().get(texts.beadOf(read));
      if (comparer.isLost(i)
          && read.value().strength() >= LEAST_STRENGTH
          && bead.isPaired()
          && bead.confidence() >= LEAST_CONFIDENCE) {
        lost.add(i);
      }
    }
    List<Swap> swaps = new ArrayList<>();
    for (int i = 0; i < lost.size(); i++) {
      for (int j = i + 1; j < lost.size(); j++) {
        int apart =
            texts.beadOf(texts.names().get(lost.get(j)))
                - texts.beadOf(texts.names().get(lost.get(i)));
        if (apart > 1) {
          break;
        }
        Swap swap = apart == 1 ? swap(lost.get(i), lost.get(j)) : null;
        if (swap != null) {
          swaps.add(swap);
        }
      }
    }
    return swaps;
  }

  private @Nullable Swap swap(int one, int other) {
    Read<Name> first = texts.names().get(one);
    Read<Name> second = texts.names().get(other);
    Place firstThere = comparer.strayPlace(first.value(), texts.beadOf(second));
    Place secondThere = comparer.strayPlace(second.value(), texts.beadOf(first));
    return firstThere == null
            || secondThere == null
            || Renderings.same(first.value(), second.value())
        ? null
        : new Swap(
            Place.of(Side.ORIGINAL, first.mention()),
            Place.of(Side.ORIGINAL, second.mention()),
            secondThere,
            firstThere);
  }
}
