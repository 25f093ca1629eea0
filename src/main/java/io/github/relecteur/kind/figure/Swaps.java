package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs of figures that have changed places in the translation.
 *
 * <p>Each landmark, a word or a figure that stands once on each side, votes: it is nearer to one
 * figure of two in the original, and nearer to one of them in the translation. Where the votes say
 * that each figure stands among the words of the other, they have changed places; where a clause
 * has moved, its words have moved with its figure and say so.
 */
final class Swaps {

  private static final int MOST_PAIRS = 40;
  private static final String YEAR = "year";

  /**
   * A share by which numbers differ in the digits that a key keeps, and doubles tell them apart.
   */
  private static final double CLEARLY = 1e-8;

  /** The distance in characters at which a landmark has lost most of its say. */
  private static final double REACH = 30;

  /** The say of a landmark at each distance that is common. */
  private static final double[] NEARNESS = new double[512];

  static {
    for (int gap = 0; gap < NEARNESS.length; gap++) {
      NEARNESS[gap] = Math.exp(-gap / REACH);
    }
  }

  private static final double LEAST_VOTES = 0.1;

  /** What the votes for an exchange must outweigh those against it by, as a share of all. */
  private static final double LEAST_SHARE = 0.6;

  /** How much of the words may have changed their order all the same. */
  private static final double MOST_MOVED = 0.2;

  /** More than any votes: from and to say it outright. */
  private static final double CERTAIN = 100;

  private record Exchange(int first, int second, double votes) {}

  private final Bitext bitext;
  private final Bead bead;
  private final List<FigurePair> pairs;

  /** The words, gathered when votes are first needed. */
  private @Nullable List<Landmarks.Mark> words;

  private final Exchanges exchanges;
  private final Changes changes;

  private Swaps(Bitext bitext, Bead bead, List<FigurePair> pairs) {
    this.bitext = bitext;
    this.pairs = pairs;
    this.bead = bead;
    this.exchanges = new Exchanges(bitext);
    this.changes = new Changes(bitext, pairs);
  }

  private List<Landmarks.Mark> words() {
    if (words == null) {
      words = new ArrayList<>();
      for (Landmarks.Mark mark : new Landmarks(bitext, bead).marks()) {
        if (!isHeld(mark)) {
          words.add(mark);
        }
      }
    }
    return words;
  }

  private boolean isHeld(Landmarks.Mark mark) {
    for (FigurePair pair : pairs) {
      if (holds(pair, mark)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The pairs of a bead, those that changed places told of each other; the second of two is left
   * out.
   */
  static List<FigurePair> mark(Bitext bitext, Bead bead, List<FigurePair> pairs) {
    boolean few = pairs.size() > 1 && pairs.size() <= MOST_PAIRS;
    return few ? new Swaps(bitext, bead, pairs).mark() : pairs;
  }

  private List<FigurePair> mark() {
    Exchange best = null;
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        if (isWhole(pairs.get(i)) && isWhole(pairs.get(j))) {
          double votes = exchanged(i, j);
          if (votes > (best == null ? 0 : best.votes())
              && !changes.isPlaced(i)
              && !changes.isPlaced(j)) {
            best = new Exchange(i, j, votes);
          }
        }
      }
    }
    if (best == null) {
      return pairs;
    }
    List<FigurePair> result = new ArrayList<>(pairs);
    FigurePair a = pairs.get(best.first());
    FigurePair b = pairs.get(best.second());
    boolean inOrder = original(a).compareTo(original(b)) < 0;
    result.set(best.first(), inOrder ? a.exchangedWith(b) : b.exchangedWith(a));
    result.remove(best.second());
    return result;
  }

  /** How clearly two figures changed places. */
  private double exchanged(int i, int j) {
    FigurePair a = pairs.get(i);
    FigurePair b = pairs.get(j);
    if (exchanges.isOutright(a, b)) {
      return CERTAIN;
    }
    if (!isLike(a, b)) {
      return 0;
    }
    if (mayShareUnit(a, b) && changes.isTurned(a, b)) {
      return CERTAIN;
    }
    return isSameShape(a, b) ? votes(i, j) : 0;
  }

  /** Whether a word belongs to a figure, as a scale or a unit does. */
  private static boolean holds(FigurePair pair, Landmarks.Mark mark) {
    return (pair.original() != null && original(pair).overlaps(mark.original()))
        || (pair.translation() != null && translation(pair).overlaps(mark.translation()));
  }

  private static boolean isWhole(FigurePair pair) {
    boolean agrees = pair.accord().isRight() || pair.accord() == Accord.UNIT;
    return agrees && pair.original() != null && pair.translation() != null;
  }

  /** Two amounts, or two dates, that are not the same. */
  private static boolean isLike(FigurePair a, FigurePair b) {
    if (a.original() == null || b.original() == null) {
      return false;
    }
    Figure x = a.original().figure();
    Figure y = b.original().figure();
    return x.isHard()
        && y.isHard()
        && isSameKind(x.reading(), y.reading())
        && !keepRange(a, b)
        && !Agreement.isConversion(x, y)
        && !isSame(x, y);
  }

  /** Whether two figures mean the same; most amounts are told apart without their keys. */
  private static boolean isSame(Figure x, Figure y) {
    if (x.reading() instanceof Reading.Of of && y.reading() instanceof Reading.Of other) {
      double a = of.value().doubleValue();
      double b = other.value().doubleValue();
      if (Math.abs(a - b) > CLEARLY * Math.max(Math.abs(a), Math.abs(b))) {
        return false;
      }
    }
    return FigureMentions.key(x).equals(FigureMentions.key(y));
  }

  /** Two dates as complete as each other, two times, or two amounts. */
  private static boolean isSameKind(Reading x, Reading y) {
    return (x instanceof Reading.On on && y instanceof Reading.On other)
        ? on.date().isAsCompleteAs(other.date())
        : x.getClass() == y.getClass();
  }

  /** Whether one of two amounts leaves the unit to the other: to 1.9 billion euros from 2.3. */
  private static boolean mayShareUnit(FigurePair a, FigurePair b) {
    List<String> x = units(a.original());
    List<String> y = units(b.original());
    return x.isEmpty() || y.isEmpty() || Reading.Of.areShared(x, y);
  }

  /**
   * Two amounts in one unit; where the units differ, only the bare numbers can have changed places,
   * which leaves them beside a unit that is not theirs.
   */
  private static boolean isSameShape(FigurePair a, FigurePair b) {
    boolean amounts =
        Objects.requireNonNull(a.original()).figure().reading() instanceof Reading.Of of
            && Objects.requireNonNull(b.original()).figure().reading() instanceof Reading.Of other
            && !(of.units().isEmpty() ? other.units().isEmpty() : of.sharesUnit(other));
    return isAge(a) == isAge(b) && (!amounts || hasLostUnit(a) || hasLostUnit(b));
  }

  private static boolean isAge(FigurePair pair) {
    return Objects.requireNonNull(pair.translation()).figure().reading() instanceof Reading.Of of
        && of.units().contains(YEAR);
  }

  /** Whether a figure stands beside another unit than in the original, or beside none. */
  private static boolean hasLostUnit(FigurePair pair) {
    List<String> there = units(pair.original());
    List<String> here = units(pair.translation());
    return there.isEmpty() != here.isEmpty()
        || (!there.isEmpty() && !Reading.Of.areShared(there, here));
  }

  /** The units of a figure; years are left out, since French makes an age explicit. */
  private static List<String> units(@Nullable Item item) {
    if (!(Objects.requireNonNull(item).figure().reading() instanceof Reading.Of of)) {
      return List.of();
    }
    return of.units().contains(YEAR)
        ? of.units().stream().filter(unit -> !unit.equals(YEAR)).toList()
        : of.units();
  }

  /** Whether both are ends of one range on either side, and stand in the same order. */
  private static boolean keepRange(FigurePair a, FigurePair b) {
    return whole(a.original()).equals(whole(b.original()))
        && whole(a.translation()).equals(whole(b.translation()))
        && !cross(a, b);
  }

  /** Whether two figures stand in another order in the translation. */
  private static boolean cross(FigurePair a, FigurePair b) {
    return original(a).compareTo(original(b)) * translation(a).compareTo(translation(b)) < 0;
  }

  private static Place whole(@Nullable Item item) {
    return Objects.requireNonNull(item).whole();
  }

  /**
   * How clearly the landmarks say that two figures changed places; 0 if they are too few or do not
   * agree.
   */
  private double votes(int first, int second) {
    FigurePair a = pairs.get(first);
    FigurePair b = pairs.get(second);
    List<Landmarks.Mark> marks = marksBeside(first, second);
    double votes = 0;
    double cast = 0;
    for (Landmarks.Mark mark : marks) {
      double vote = vote(a, b, mark.original(), mark.translation());
      votes += vote;
      cast += Math.abs(vote);
    }
    boolean clear = votes >= LEAST_VOTES && votes >= cast * LEAST_SHARE;
    return clear && haveStayed(marks, a, b) ? votes : 0;
  }

  /** The words and the other figures that two figures can be placed by. */
  private List<Landmarks.Mark> marksBeside(int first, int second) {
    List<Landmarks.Mark> marks = new ArrayList<>(words());
    for (int i = 0; i < pairs.size(); i++) {
      FigurePair other = pairs.get(i);
      if (i != first && i != second && isWhole(other)) {
        marks.add(new Landmarks.Mark(original(other), translation(other)));
      }
    }
    return marks;
  }

  /**
   * Whether the words around two figures that cross have kept their order, or those around two that
   * do not cross have changed it: a clause that moves takes its words along.
   */
  private static boolean haveStayed(List<Landmarks.Mark> marks, FigurePair a, FigurePair b) {
    double kept = 0;
    double moved = 0;
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < marks.size(); j++) {
        Landmarks.Mark m = marks.get(i);
        Landmarks.Mark n = marks.get(j);
        if (part(m, a, b) != part(n, a, b)) {
          double weight = say(m, a, b) * say(n, a, b);
          boolean reversed =
              m.original().compareTo(n.original()) * m.translation().compareTo(n.translation()) < 0;
          kept += reversed ? 0 : weight;
          moved += reversed ? weight : 0;
        }
      }
    }
    return cross(a, b) ? moved <= kept * MOST_MOVED : kept <= moved * MOST_MOVED;
  }

  /** How many of two figures a landmark stands behind in the original. */
  private static int part(Landmarks.Mark mark, FigurePair a, FigurePair b) {
    int behindA = mark.original().compareTo(original(a)) > 0 ? 1 : 0;
    return behindA + (mark.original().compareTo(original(b)) > 0 ? 1 : 0);
  }

  private static double say(Landmarks.Mark mark, FigurePair a, FigurePair b) {
    return Math.max(near(original(a), mark.original()), near(original(b), mark.original()));
  }

  /** Positive if a landmark is near the one figure in the original and near the other here. */
  private static double vote(FigurePair a, FigurePair b, Span there, Span here) {
    double nearerThere = near(original(a), there) - near(original(b), there);
    double nearerHere = near(translation(b), here) - near(translation(a), here);
    return nearerThere * nearerHere;
  }

  private static double near(Span figure, Span landmark) {
    int gap =
        Math.max(0, Math.max(figure.start() - landmark.end(), landmark.start() - figure.end()));
    return gap < NEARNESS.length ? NEARNESS[gap] : Math.exp(-gap / REACH);
  }

  private static Span original(FigurePair pair) {
    return pair.original() == null ? new Span(0, 0) : pair.original().inBead();
  }

  private static Span translation(FigurePair pair) {
    return pair.translation() == null ? new Span(0, 0) : pair.translation().inBead();
  }
}
