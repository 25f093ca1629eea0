package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names of the translation that the original lacks, and names that changed roles. */
final class Extras {

  private final Texts texts;
  private final Renderings renderings;
  private final Map<String, Boolean> known = new HashMap<>();

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
    return known.computeIfAbsent(
        name.companies().get(0).name(),
        key ->
            texts.names().stream().anyMatch(read -> Renderings.same(read.value(), name))
                || renderings.spellings(name).stream().anyMatch(this::isEnglish));
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

  private void addSwaps(Comparer comparer, int from, int to, Line line, List<Swap> swaps) {
    List<Integer> sure = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (texts.names().get(i).value().strength() >= 0.6) {
        sure.add(i);
      }
    }
    if (sure.size() != 2) {
      return;
    }
    Read<Name> first = texts.names().get(sure.get(0));
    Read<Name> second = texts.names().get(sure.get(1));
    Range firstThere = comparer.rendering(sure.get(0), line);
    Range secondThere = comparer.rendering(sure.get(1), line);
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
