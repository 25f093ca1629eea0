package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names of the translation that the original lacks, and names that changed roles. */
final class Extras {

  /** In a sentence with more names an order says nothing. */
  private static final int MOST_NAMES = 4;

  private final Texts texts;
  private final Renderings renderings;
  private final Map<String, Boolean> known = new HashMap<>(2);

  Extras(Texts texts, Renderings renderings) {
    this.texts = texts;
    this.renderings = renderings;
  }

  /** The listed names of the translation that render nothing, of companies the original lacks. */
  List<Addition> additions() {
    List<Addition> additions = new ArrayList<>();
    for (Bead bead : texts.beads()) {
      if (bead.isPaired()) {
        for (Line line : texts.lines(bead)) {
          for (Name name : line.names()) {
            if (name.listed() && !line.isTaken(name.range()) && !isInOriginal(name)) {
              additions.add(new Addition(name, texts.place(line, name.range())));
            }
          }
        }
      }
    }
    return additions;
  }

  private boolean isInOriginal(Name name) {
    String key = name.companies().get(0).name();
    Boolean found = known.get(key);
    if (found == null) {
      found = isNamed(name) || isSpelt(name);
      known.put(key, found);
    }
    return found;
  }

  private boolean isNamed(Name name) {
    for (Read<Name> read : texts.names()) {
      if (Renderings.same(read.value(), name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpelt(Name name) {
    for (String spelling : renderings.spellings(name)) {
      if (isEnglish(spelling)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the original has a spelling, or its English plural as in "two Toyotas". */
  private boolean isEnglish(String spelling) {
    return texts.hasEnglish(spelling) || texts.hasEnglish(spelling + "s");
  }

  /**
   * The pairs of names that are exchanged.
   *
   * @param comparer knows where each name is rendered
   */
  List<Swap> swaps(Comparer comparer) {
    List<Swap> swaps = new ArrayList<>();
    List<Read<Name>> names = texts.names();
    int from = 0;
    while (from < names.size()) {
      int to = from;
      while (to < names.size() && names.get(to).sentence() == names.get(from).sentence()) {
        to++;
      }
      Bead bead = texts.beads().get(texts.beadOf(names.get(from)));
      if (bead.original().size() == 1 && bead.translation().size() == 1) {
        addSwaps(comparer, from, to, texts.lines(bead).get(0), swaps);
      }
      from = to;
    }
    return swaps;
  }

  /** The name that begins the translation in the place of the first, all others where they were. */
  private static int exchangedWithFirst(Comparer comparer, List<Integer> sure, Line line) {
    List<Integer> order = new ArrayList<>(sure);
    for (int name : sure) {
      if (comparer.rendering(name, line) == null) {
        return -1;
      }
    }
    order.sort(Comparator.comparing(name -> start(comparer, name, line)));
    int other = order.get(0);
    List<Integer> exchanged = new ArrayList<>(sure);
    Collections.swap(exchanged, 0, sure.indexOf(other));
    return other != sure.get(0) && exchanged.equals(order) ? other : -1;
  }

  private static int start(Comparer comparer, int name, Line line) {
    Range range = comparer.rendering(name, line);
    return range == null ? Integer.MAX_VALUE : range.from();
  }

  private void addSwaps(Comparer comparer, int from, int to, Line line, List<Swap> swaps) {
    if (to - from < 2) {
      return;
    }
    List<Integer> sure = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (texts.names().get(i).value().strength() >= 0.6) {
        sure.add(i);
      }
    }
    if (sure.size() < 2 || sure.size() > MOST_NAMES) {
      return;
    }
    int other = exchangedWithFirst(comparer, sure, line);
    if (other < 0) {
      return;
    }
    Read<Name> first = texts.names().get(sure.get(0));
    Read<Name> second = texts.names().get(other);
    Range firstThere = comparer.rendering(sure.get(0), line);
    Range secondThere = comparer.rendering(other, line);
    if (firstThere != null
        && secondThere != null
        && !Renderings.same(first.value(), second.value())
        && Swaps.areExchanged(
            texts.english(first.sentence()),
            first.value().range(),
            second.value().range(),
            line.words(),
            firstThere,
            secondThere)) {
      swaps.add(
          new Swap(
              Place.of(Side.ORIGINAL, first.mention()),
              Place.of(Side.ORIGINAL, second.mention()),
              texts.place(line, secondThere),
              texts.place(line, firstThere)));
    }
  }
}
