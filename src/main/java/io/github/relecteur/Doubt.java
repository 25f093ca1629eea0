package io.github.relecteur;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the confidence of findings whose sentences may not translate each other: nothing is surer
 * than the bead it was found in.
 */
final class Doubt {

  /** Below this a bead casts doubt on what is found in it. */
  private static final double SURE = 0.5;

  private Doubt() {}

  /** The findings, those of doubtful beads less sure. */
  static List<Finding> of(Bitext bitext, List<Finding> findings) {
    List<Finding> doubted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      doubted.add(doubted(bitext, finding));
    }
    return doubted;
  }

  private static Finding doubted(Bitext bitext, Finding finding) {
    double sure =
        Math.min(sureness(bitext, finding.original()), sureness(bitext, finding.translation()));
    return sure >= SURE ? finding : finding.withConfidence(finding.confidence() * sure / SURE);
  }

  /**
   * How sure the paired bead of a place is; 1 for a sentence alone, which has a rule of its own.
   */
  private static double sureness(Bitext bitext, @Nullable Place place) {
    if (place == null) {
      return 1;
    }
    Side side = place.side();
    List<Sentence> sentences = bitext.source(side).sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).span().start() <= place.span().start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int bead = sentences.isEmpty() ? -1 : bitext.beadOf(side, low);
    Bead found = bead < 0 ? null : bitext.beads().get(bead);
    return found == null || !found.isPaired() ? 1 : found.confidence();
  }
}
