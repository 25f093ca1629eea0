package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The currencies and proportions that the words of a bead name, with or without a number. */
final class BeadUnits {

  private final Bitext bitext;
  private final Map<Sentence, Set<String>> originals = new HashMap<>();
  private final Map<Sentence, Set<String>> translations = new HashMap<>();

  BeadUnits(Bitext bitext) {
    this.bitext = bitext;
  }

  /** Whether a unit that only one of two figures names is named elsewhere in the other's bead. */
  boolean shared(Item original, Item translation, int bead) {
    List<String> a = units(original);
    List<String> b = units(translation);
    if (a.isEmpty() == b.isEmpty()) {
      return false;
    }
    return a.isEmpty() ? names(Side.ORIGINAL, bead, b) : names(Side.TRANSLATION, bead, a);
  }

  private static List<String> units(Item item) {
    return item.figure().reading() instanceof Reading.Of of ? of.units() : List.of();
  }

  /** The whole article counts: a currency named once is understood from there on. */
  private boolean names(Side side, int bead, List<String> units) {
    boolean money = Character.isUpperCase(units.get(0).isEmpty() ? ' ' : units.get(0).charAt(0));
    List<Sentence> sentences =
        money && side == Side.ORIGINAL
            ? bitext.source(side).sentences()
            : bitext.beads().get(bead).sentences(side);
    for (Sentence sentence : sentences) {
      Set<String> named =
          (side == Side.ORIGINAL ? originals : translations)
              .computeIfAbsent(sentence, s -> read(side, s));
      if (units.stream().anyMatch(named::contains)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> read(Side side, Sentence sentence) {
    Tokens tokens = Tokens.of(bitext.source(side).text(sentence.index()).text());
    Measures measures = Measures.of(bitext.source(side).language());
    Set<String> units = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Match<Measures.Measure> match = measures.after(tokens, i);
      if (match != null && Agreement.isTelling(match.value().units().get(0))) {
        units.addAll(match.value().units());
      }
    }
    return units;
  }
}
