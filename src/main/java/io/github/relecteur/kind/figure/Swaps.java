package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs of figures that have changed places in the translation.
 *
 * <p>Figures that cross while the words around them keep their order have changed places; where a
 * clause has moved, its words have moved with its figure.
 */
final class Swaps {

  private static final int MOST_PAIRS = 40;
  private static final int NEAR = 45;

  private final Landmarks landmarks;
  private final List<FigurePair> pairs;

  Swaps(Bitext bitext, Bead bead, List<FigurePair> pairs) {
    this.pairs = pairs;
    this.landmarks = new Landmarks(bitext, bead);
  }

  /**
   * The pairs of a bead, those that changed places told of each other; the second of two is left
   * out.
   */
  static List<FigurePair> mark(Bitext bitext, Bead bead, List<FigurePair> pairs) {
    boolean crossing = pairs.size() > 1 && pairs.size() <= MOST_PAIRS && anyCrossing(pairs);
    return crossing ? new Swaps(bitext, bead, pairs).mark() : pairs;
  }

  private static boolean anyCrossing(List<FigurePair> pairs) {
    for (FigurePair a : pairs) {
      for (FigurePair b : pairs) {
        if (crosses(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<FigurePair> mark() {
    List<FigurePair> result = new ArrayList<>(pairs);
    for (int i = 0; i < result.size(); i++) {
      for (int j = 0; j < result.size(); j++) {
        FigurePair a = result.get(i);
        FigurePair b = result.get(j);
        if (crosses(a, b) && isLike(a, b) && hasChangedPlaces(a, b)) {
          result.set(i, a.exchangedWith(b));
          result.remove(j);
          return result;
        }
      }
    }
    return result;
  }

  /** Whether a stands before b in the original and behind it in the translation. */
  private static boolean crosses(FigurePair a, FigurePair b) {
    return isWhole(a)
        && isWhole(b)
        && original(a).compareTo(original(b)) < 0
        && translation(a).compareTo(translation(b)) > 0;
  }

  private static boolean isWhole(FigurePair pair) {
    boolean agrees = pair.accord().isRight() || pair.accord() == Accord.UNIT;
    return agrees
        && pair.original() != null
        && pair.translation() != null
        && pair.exchanged() == null;
  }

  /** Two amounts, or two dates, that are not the same. */
  private static boolean isLike(FigurePair a, FigurePair b) {
    if (a.original() == null || b.original() == null) {
      return false;
    }
    Figure x = a.original().figure();
    Figure y = b.original().figure();
    boolean hard = x.isHard() && y.isHard() && !Agreement.isConversion(x, y);
    return hard
        && x.reading().getClass() == y.reading().getClass()
        && !FigureMentions.key(x).equals(FigureMentions.key(y));
  }

  private boolean hasChangedPlaces(FigurePair a, FigurePair b) {
    Landmarks.Mark nearA = nearestOriginal(original(a));
    Landmarks.Mark nearB = nearestOriginal(original(b));
    if (nearA == null || nearB == null || nearA.equals(nearB)) {
      return false;
    }
    boolean wordsKeepOrder = nearA.translation().compareTo(nearB.translation()) < 0;
    int closerA =
        gap(translation(a), nearA.translation()) - gap(translation(a), nearB.translation());
    int closerB =
        gap(translation(b), nearB.translation()) - gap(translation(b), nearA.translation());
    boolean exchanged = closerA >= 0 && closerB >= 0 && closerA + closerB > 0;
    return wordsKeepOrder && exchanged;
  }

  /**
   * The closest landmark; of two as close the one behind, since a number stands before what it
   * counts.
   */
  private Landmarks.@Nullable Mark nearestOriginal(Span at) {
    Landmarks.Mark best = null;
    for (Landmarks.Mark mark : landmarks.marks()) {
      int gap = gap(at, mark.original());
      if (gap <= NEAR && (best == null || gap <= gap(at, best.original()))) {
        best = mark;
      }
    }
    return best;
  }

  /** The characters between two ranges. */
  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  private static Span original(FigurePair pair) {
    return pair.original() == null ? new Span(0, 0) : pair.original().inBead();
  }

  private static Span translation(FigurePair pair) {
    return pair.translation() == null ? new Span(0, 0) : pair.translation().inBead();
  }
}
