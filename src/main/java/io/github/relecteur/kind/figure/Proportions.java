package io.github.relecteur.kind.figure;

import static java.util.stream.Collectors.groupingBy;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Tolerances;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proportions of two counts that the other text tells in one figure or in other counts: one in ten
 * and un dixième, four out of five and 80 %, eight in ten and quatre sur cinq.
 */
final class Proportions {

  private static final Agreement AGREEMENT = new Agreement(() -> false, Tolerances.DEFAULT);

  /** The figures of a bead that are looked at, so that the cost stays linear. */
  private static final int MOST = 100;

  private final Bitext bitext;
  private Set<Read<Figure>> single = Set.of();

  /** Finds them; quick in texts without proportions. */
  Proportions(Bitext bitext, List<Read<Figure>> original, List<Read<Figure>> translation) {
    this.bitext = bitext;
    find(Side.ORIGINAL, original, translation);
    find(Side.TRANSLATION, translation, original);
  }

  private void find(Side side, List<Read<Figure>> reads, List<Read<Figure>> others) {
    if (!holdsProportion(reads)) {
      return;
    }
    Side there = side == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    Map<Integer, List<Read<Figure>>> byBead =
        others.stream().collect(groupingBy(other -> bitext.beadOf(there, other.sentence())));
    for (Read<Figure> read : reads) {
      List<Read<Figure>> beside =
          byBead.getOrDefault(bitext.beadOf(side, read.sentence()), List.of());
      if (isProportion(read.value()) && isToldInOne(read, beside)) {
        add(read);
      }
    }
  }

  /** Whether one figure, or two other counts, tells the same, and no equal counts do. */
  private static boolean isToldInOne(Read<Figure> read, List<Read<Figure>> beside) {
    boolean told = false;
    for (Read<Figure> other : beside.subList(0, Math.min(MOST, beside.size()))) {
      if (AGREEMENT.of(read.value().single(), other.value().single()) == Accord.SAME) {
        if (isProportion(other.value()) && read.mention().key().equals(other.mention().key())) {
          return false;
        }
        told |= other.value().ends().isEmpty() || isProportion(other.value());
      }
    }
    return told;
  }

  private void add(Read<Figure> read) {
    if (single.isEmpty()) {
      single = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    single.add(read);
  }

  private static boolean holdsProportion(List<Read<Figure>> reads) {
    for (int i = 0; i < reads.size(); i++) {
      if (isProportion(reads.get(i).value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProportion(Figure figure) {
    return figure.type() == FigureType.FRACTION && !figure.ends().isEmpty();
  }

  /** What of a mention is paired: each end of a range and each count of a proportion by itself. */
  List<Figure.End> parts(Read<Figure> read) {
    Figure figure =
        !single.isEmpty() && single.contains(read) ? read.value().single() : read.value();
    return figure.parts(read.start(), read.end());
  }
}
