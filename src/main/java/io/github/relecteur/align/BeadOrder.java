package io.github.relecteur.align;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the beads in the order of the original, sentences without counterpart where they stand: one
 * of the translation follows the sentence before it.
 */
final class BeadOrder {

  private static final int BESIDE = 4;

  private final Lines en;
  private final Lines fr;
  private final Confidence confidence;
  private final @Nullable Link[] byEnglish;
  private final @Nullable Link[] byFrench;
  private final List<Bead> beads = new ArrayList<>();

  BeadOrder(Lines en, Lines fr, List<Link> links, Confidence confidence) {
    this.en = en;
    this.fr = fr;
    this.confidence = confidence;
    this.byEnglish = new @Nullable Link[en.size()];
    this.byFrench = new @Nullable Link[fr.size()];
    for (Link link : links) {
      link.english().forEach(e -> byEnglish[e] = link);
      link.french().forEach(f -> byFrench[f] = link);
    }
  }

  List<Bead> beads() {
    addFrenchAlone(0, 0);
    int place = 0;
    for (int e = 0; e < en.size(); e++) {
      Link link = byEnglish[e];
      if (link == null) {
        double sure = confidence.alone(Side.ORIGINAL, e, place, besideInFrench(place));
        beads.add(new Bead(List.of(en.sentence(e)), List.of(), sure));
      } else if (link.english().get(0) == e) {
        beads.add(
            new Bead(
                sentences(link.english(), en),
                sentences(link.french(), fr),
                confidence.paired(link)));
        for (int f : link.french()) {
          addFrenchAlone(f + 1, e + 1);
        }
        place = link.french().get(link.french().size() - 1) + 1;
      }
    }
    return beads;
  }

  private static List<Sentence> sentences(List<Integer> places, Lines lines) {
    if (places.size() == 1) {
      return List.of(lines.sentence(places.get(0)));
    }
    List<Sentence> sentences = new ArrayList<>(places.size());
    for (int place : places) {
      sentences.add(lines.sentence(place));
    }
    return sentences;
  }

  /** Adds the sentences without counterpart from a place on up to the next that has one. */
  private void addFrenchAlone(int from, int place) {
    for (int f = from; f < fr.size() && byFrench[f] == null; f++) {
      double sure = confidence.alone(Side.TRANSLATION, f, place, besideInEnglish(place));
      beads.add(new Bead(List.of(), List.of(fr.sentence(f)), sure));
    }
  }

  private List<Integer> besideInFrench(int place) {
    List<Integer> beside = new ArrayList<>();
    for (int f = place; f < Math.min(fr.size(), place + BESIDE) && byFrench[f] == null; f++) {
      beside.add(f);
    }
    return beside;
  }

  private List<Integer> besideInEnglish(int place) {
    List<Integer> beside = new ArrayList<>();
    for (int e = place; e < Math.min(en.size(), place + BESIDE) && byEnglish[e] == null; e++) {
      beside.add(e);
    }
    return beside;
  }
}
