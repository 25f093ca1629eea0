package io.github.relecteur.kind.figure;

import static java.util.stream.Collectors.groupingBy;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Composites of two counts that the other text tells in one figure or in other counts: one in ten
 * and un dixième, four out of five and 80 %, eight in ten and quatre sur cinq.
 */
final class Composites {

  private static final Agreement AGREEMENT = new Agreement(() -> false, Tolerances.DEFAULT);

  /** The figures of a bead that are looked at, so that the cost stays linear. */
  private static final int MOST = 100;

  private final Bitext bitext;
  private Set<Read<Figure>> single = Set.of();

  /** Finds them; quick in texts without any. */
  Composites(Bitext bitext, List<Read<Figure>> original, List<Read<Figure>> translation) {
    this.bitext = bitext;
    find(Side.ORIGINAL, original, translation);
    find(Side.TRANSLATION, translation, original);
  }

  private void find(Side side, List<Read<Figure>> reads, List<Read<Figure>> others) {
    if (!holdsComposite(reads)) {
      return;
    }
    Side there = side == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    Map<Integer, List<Read<Figure>>> own = byBead(side, reads);
    Map<Integer, List<Read<Figure>>> beside = byBead(there, others);
    for (Read<Figure> read : reads) {
      int bead = bitext.beadOf(side, read.sentence());
      List<Read<Figure>> those = beside.getOrDefault(bead, List.of());
      boolean one =
          isComposite(read.value())
              && (isToldInOne(read, those)
                  || isPeriodForPeriod(read, own.getOrDefault(bead, List.of()), those));
      if (one) {
        add(read);
      }
    }
  }

  private Map<Integer, List<Read<Figure>>> byBead(Side side, List<Read<Figure>> reads) {
    return reads.stream().collect(groupingBy(read -> bitext.beadOf(side, read.sentence())));
  }

  /** Whether one figure, or two other parts, tells the same, and no equal parts do. */
  private static boolean isToldInOne(Read<Figure> read, List<Read<Figure>> beside) {
    boolean told = false;
    for (Read<Figure> other : beside.subList(0, Math.min(MOST, beside.size()))) {
      if (AGREEMENT.of(read.value().single(), other.value().single()) == Accord.SAME) {
        if (isComposite(other.value()) && hasPartsOf(read.value(), other.value())) {
          return false;
        }
        told |= other.value().ends().isEmpty() || isComposite(other.value());
      }
    }
    return told;
  }

  /** Whether months are the only period of their bead, and one named as a period its other one. */
  private static boolean isPeriodForPeriod(
      Read<Figure> read, List<Read<Figure>> own, List<Read<Figure>> beside) {
    if (!isPeriod(read) || own.size() > MOST || beside.size() > MOST) {
      return false;
    }
    List<Read<Figure>> others = beside.stream().filter(Composites::isPeriod).toList();
    return own.stream().filter(Composites::isPeriod).count() == 1
        && others.size() == 1
        && others.get(0).value().ends().isEmpty();
  }

  private static boolean isPeriod(Read<Figure> read) {
    return Agreement.isPeriod(read.value().reading());
  }

  /** Whether the parts of two figures mean the same, one by one. */
  private static boolean hasPartsOf(Figure a, Figure b) {
    if (a.ends().size() != b.ends().size()) {
      return false;
    }
    for (int i = 0; i < a.ends().size(); i++) {
      Figure one = a.ends().get(i).figure();
      if (!FigureMentions.key(one).equals(FigureMentions.key(b.ends().get(i).figure()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A period that is told by its parts.
   *
   * @param year its year; null if it is not said
   */
  static Figure period(Period period, @Nullable Integer year, List<Figure.End> parts) {
    Reading date = new Reading.On(new CalendarDate(year, null, null, null, period), false);
    return new Figure(
        FigureType.DATE,
        List.of(date),
        Weight.HARD,
        Numeral.Form.WORDS,
        "",
        Comparison.NONE,
        0,
        parts);
  }

  private void add(Read<Figure> read) {
    if (single.isEmpty()) {
      single = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    single.add(read);
  }

  private static boolean holdsComposite(List<Read<Figure>> reads) {
    for (int i = 0; i < reads.size(); i++) {
      if (isComposite(reads.get(i).value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComposite(Figure figure) {
    return !figure.ends().isEmpty()
        && (figure.type() == FigureType.FRACTION || figure.type() == FigureType.DATE);
  }

  /** What of a mention is paired: each end of a range and each part of a composite by itself. */
  List<Figure.End> parts(Read<Figure> read) {
    Figure figure =
        !single.isEmpty() && single.contains(read) ? read.value().single() : read.value();
    return figure.parts(read.start(), read.end());
  }
}
