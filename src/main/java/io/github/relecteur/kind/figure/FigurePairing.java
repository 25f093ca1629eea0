package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Assignment;
import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.Numeral;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the figures of the original with those of the translation.
 *
 * <p>First those that agree, inside their bead; then those left over that agree with one left over
 * in a bead beside it, or anywhere if they are telling; then those left over in one bead that may
 * be each other gone wrong. Who is still alone is missing or added.
 */
final class FigurePairing {

  private static final int NEIGHBOURS = 2;
  private static final int MOST_CELLS = 40_000;
  private static final int MOST_LEFT = 200;
  private static final double AGREEING = 1;
  private static final double GONE_WRONG = 1.6;
  private static final double TIMES = 0.8;

  private final Bitext bitext;
  private final Tolerances tolerances;
  private final BeadUnits units;
  private final List<List<Item>> originals;
  private final List<List<Item>> translations;
  private final Map<String, Deque<Integer>> leftByKey = new HashMap<>();
  private final List<FigurePair> pairs = new ArrayList<>();

  FigurePairing(
      Bitext bitext,
      List<Read<Figure>> original,
      List<Read<Figure>> translation,
      Tolerances tolerances) {
    this.bitext = bitext;
    this.tolerances = tolerances;
    this.units = new BeadUnits(bitext, original);
    Composites composites = new Composites(bitext, original, translation);
    this.originals = items(Side.ORIGINAL, original, composites);
    this.translations = items(Side.TRANSLATION, translation, composites);
  }

  /** All pairs, those with an absent side included. */
  List<FigurePair> pairs() {
    for (int bead = 0; bead < originals.size(); bead++) {
      int first = pairs.size();
      agreeing(bead);
      swaps(bead, pairs.subList(first, pairs.size()));
    }
    if (mayMove()) {
      indexLeft();
      for (int bead = 0; bead < originals.size(); bead++) {
        elsewhere(bead);
      }
    }
    for (int bead = 0; bead < originals.size(); bead++) {
      goneWrong(bead);
      alone(bead);
    }
    return pairs;
  }

  /** Marks those of a bead that have changed places. */
  private void swaps(int bead, List<FigurePair> inBead) {
    if (inBead.size() > 1) {
      List<FigurePair> marked = Swaps.mark(bitext, bitext.beads().get(bead), List.copyOf(inBead));
      inBead.clear();
      inBead.addAll(marked);
    }
  }

  /** Whether a figure of the original is left that may stand in another bead. */
  private boolean mayMove() {
    for (List<Item> items : originals) {
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).figure().isHard()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<Item>> items(Side side, List<Read<Figure>> reads, Composites composites) {
    List<List<Item>> byBead = new ArrayList<>();
    double[] lengths = new double[bitext.beads().size()];
    int[] offsets = new int[bitext.source(side).sentences().size()];
    for (int b = 0; b < bitext.beads().size(); b++) {
      byBead.add(new ArrayList<>());
      int length = 0;
      for (Sentence sentence : bitext.beads().get(b).sentences(side)) {
        offsets[sentence.index()] = length;
        length += bitext.source(side).text(sentence.index()).length() + 1;
      }
      lengths[b] = Math.max(1, length);
    }
    for (Read<Figure> read : reads) {
      int bead = bitext.beadOf(side, read.sentence());
      if (bead >= 0) {
        for (Figure.End end : composites.parts(read)) {
          int offset = offsets[read.sentence()] + end.start();
          double position = offset / lengths[bead];
          byBead.get(bead).add(Item.of(side, bitext.source(side), read, end, offset, position));
        }
      }
    }
    return byBead;
  }

  /** What it costs to pair two figures whose accord is known. */
  private interface Cost {
    double of(Item original, Item translation, Accord accord);
  }

  private void agreeing(int bead) {
    match(bead, FigurePairing::price, AGREEING);
  }

  private static double price(Item a, Item b, Accord accord) {
    double distance = Math.abs(a.position() - b.position());
    return switch (accord) {
      case SAME -> distance * 0.3 + Likeness.vagueness(a.figure(), b.figure());
      case FORMAT -> 0.05 + distance * 0.3;
      case CONVERTED, ROUNDED -> 0.35 + distance * 0.3;
      case SIGN -> 0.5 + distance * 0.3;
      case UNIT -> 0.6 + distance * 0.3;
      case DIFFERENT -> AGREEING;
    };
  }

  private Accord accord(Item original, Item translation, int bead) {
    return new Agreement(() -> units.shared(original, translation, bead), tolerances)
        .of(original.figure(), translation.figure());
  }

  /** Pairs the figures of a bead as cheaply as may be; too many are paired by their keys. */
  private void match(int bead, Cost price, double limit) {
    List<Item> left = originals.get(bead);
    List<Item> right = translations.get(bead);
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    if ((long) left.size() * right.size() > MOST_CELLS) {
      matchByKey(bead);
      return;
    }
    Accord[][] accords = new Accord[left.size()][right.size()];
    double[][] cost = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        accords[i][j] = accord(left.get(i), right.get(j), bead);
        cost[i][j] = price.of(left.get(i), right.get(j), accords[i][j]);
      }
    }
    int[] partner = Assignment.solve(cost, limit);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        Accord accord = accords[i][partner[i]];
        pairs.add(new FigurePair(bitext, left.get(i), right.get(partner[i]), accord));
      }
    }
    keepAlone(bead, partner);
  }

  /** Leaves in a bead the figures that have found no partner. */
  private void keepAlone(int bead, int[] partner) {
    List<Item> left = originals.get(bead);
    List<Item> right = translations.get(bead);
    boolean[] taken = new boolean[right.size()];
    List<Item> alone = new ArrayList<>(0);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        taken[partner[i]] = true;
      } else {
        alone.add(left.get(i));
      }
    }
    originals.set(bead, alone);
    translations.set(bead, without(right, taken));
  }

  private static List<Item> without(List<Item> items, boolean[] taken) {
    List<Item> left = new ArrayList<>(0);
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        left.add(items.get(i));
      }
    }
    return left;
  }

  /**
   * In a sentence of hundreds of figures equal ones are paired in order, so that its cost stays
   * linear.
   */
  private void matchByKey(int bead) {
    Map<String, Deque<Item>> byKey = new HashMap<>();
    for (Item item : translations.get(bead)) {
      byKey.computeIfAbsent(FigureMentions.key(item.figure()), k -> new ArrayDeque<>()).add(item);
    }
    Set<Item> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Item item : originals.get(bead)) {
      Deque<Item> equal = byKey.get(FigureMentions.key(item.figure()));
      if (equal != null && !equal.isEmpty()) {
        Item partner = equal.remove();
        pairs.add(new FigurePair(bitext, item, partner, Accord.SAME));
        paired.add(item);
        paired.add(partner);
      }
    }
    originals.get(bead).removeIf(paired::contains);
    translations.get(bead).removeIf(paired::contains);
  }

  /** Figures move to the sentence beside theirs; a telling one may move anywhere. */
  private void elsewhere(int bead) {
    for (Item item : List.copyOf(originals.get(bead))) {
      if (item.figure().isHard() && !near(item, bead) && Telling.isTelling(item.figure())) {
        far(item, bead);
      }
    }
  }

  private boolean near(Item item, int bead) {
    for (int distance = 1; distance <= NEIGHBOURS; distance++) {
      for (int other : new int[] {bead - distance, bead + distance}) {
        if (other >= 0 && other < translations.size() && takeAgreeing(item, bead, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takeAgreeing(Item item, int bead, int other) {
    if (translations.get(other).size() > MOST_LEFT) {
      return false;
    }
    for (Item candidate : translations.get(other)) {
      Accord accord = new Agreement(() -> true, tolerances).of(item.figure(), candidate.figure());
      if (candidate.figure().isHard() && accord.compareTo(Accord.FORMAT) <= 0) {
        take(item, bead, candidate, other, accord);
        return true;
      }
    }
    return false;
  }

  private void far(Item item, int bead) {
    Deque<Integer> beads = leftByKey.get(FigureMentions.key(item.figure()));
    while (beads != null && !beads.isEmpty()) {
      int other = beads.remove();
      if (takeAgreeing(item, bead, other)) {
        return;
      }
    }
  }

  private void take(Item item, int bead, Item candidate, int other, Accord accord) {
    pairs.add(new FigurePair(bitext, item, candidate, accord));
    originals.get(bead).remove(item);
    translations.get(other).remove(candidate);
  }

  /** Where the figures of the translation that are left over stand, by what they mean. */
  private void indexLeft() {
    for (int bead = 0; bead < translations.size(); bead++) {
      for (Item item : translations.get(bead)) {
        leftByKey
            .computeIfAbsent(FigureMentions.key(item.figure()), k -> new ArrayDeque<>())
            .add(bead);
      }
    }
  }

  private void goneWrong(int bead) {
    match(bead, (a, b, accord) -> isTimes(a, b) ? TIMES : Likeness.price(a, b), GONE_WRONG);
  }

  /** twice, trois fois; three times, deux fois. */
  private boolean isTimes(Item original, Item translation) {
    return (isOneWord(original) && isCounted(translation, " fois"))
        || (isOneWord(translation) && isCounted(original, " times"));
  }

  private static boolean isOneWord(Item item) {
    return item.figure().type() == FigureType.MULTIPLIER
        && item.figure().form() == Numeral.Form.COLLECTIVE;
  }

  private boolean isCounted(Item item, String noun) {
    String text = bitext.source(item.side()).text(item.sentence()).text();
    return item.figure().reading() instanceof Reading.Of && text.startsWith(noun, item.end());
  }

  private void alone(int bead) {
    Bead sentences = bitext.beads().get(bead);
    boolean none = originals.get(bead).isEmpty() && translations.get(bead).isEmpty();
    if (none || !sentences.isPaired()) {
      return;
    }
    Absence absence = new Absence(bitext, sentences, tolerances);
    for (Item item : originals.get(bead)) {
      if (absence.isReal(item)) {
        pairs.add(new FigurePair(bitext, item, null, Accord.DIFFERENT));
      }
    }
    for (Item item : translations.get(bead)) {
      if (absence.isReal(item)) {
        pairs.add(new FigurePair(bitext, null, item, Accord.DIFFERENT));
      }
    }
  }
}
