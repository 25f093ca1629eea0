package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The currencies and proportions that the words of a bead name, with or without a number. */
final class BeadUnits {

  private static final String EURO = "EUR";

  /** How many sentences before its own may name what a figure leaves out. */
  private static final int FARTHEST = 2;

  private final Bitext bitext;
  private final List<Read<Figure>> original;
  private final Map<Integer, Set<String>> originals = new HashMap<>();
  private final Map<Integer, Set<String>> translations = new HashMap<>();

  BeadUnits(Bitext bitext, List<Read<Figure>> original) {
    this.bitext = bitext;
    this.original = original;
  }

  /**
   * Whether a unit that only one of two figures names is named elsewhere on the other's side: in
   * its bead, or, for a currency that the translation makes explicit, anywhere in the original.
   * Euros are what translations invent, so they must be the currency of the nearest sentence that
   * names one.
   */
  boolean shared(Item original, Item translation, int bead) {
    List<String> a = units(original);
    List<String> b = units(translation);
    if (a.isEmpty() == b.isEmpty()) {
      return false;
    }
    if (!a.isEmpty()) {
      return names(Side.TRANSLATION, bead, a)
          || (isLastNamed(translation, a) && Ellipsis.isOfMoney(bitext, translation));
    }
    if (isAnotherCurrencyElsewhere(original, b)) {
      return false;
    }
    boolean before =
        b.contains(Amount.PERCENT) && isLastNamed(original, b) && Ellipsis.isBare(bitext, original);
    return before
        || names(Side.ORIGINAL, bead, b)
        || (Agreement.isMoney(b.get(0)) && isUnderstood(original.sentence(), b));
  }

  /** The units of a figure, or those that it may share with a number behind it. */
  private static List<String> units(Item item) {
    List<String> units = item.figure().reading() instanceof Reading.Of of ? of.units() : List.of();
    for (Reading reading : item.figure().readings()) {
      if (units.isEmpty() && reading instanceof Reading.Of of && isTelling(of)) {
        units = of.units();
      }
    }
    return units;
  }

  private static boolean isTelling(Reading.Of of) {
    return !of.units().isEmpty() && Agreement.isTelling(of.unit());
  }

  /** Whether the original gives the same sum elsewhere, in a currency that is none of these. */
  private boolean isAnotherCurrencyElsewhere(Item item, List<String> units) {
    if (!(item.figure().reading() instanceof Reading.Of of) || !Agreement.isMoney(units.get(0))) {
      return false;
    }
    boolean another = false;
    for (Read<Figure> read : original) {
      for (Figure.End end : read.value().parts(read.start(), read.end())) {
        if (end.figure().reading() instanceof Reading.Of sum
            && Agreement.isMoney(sum.unit())
            && sum.value().compareTo(of.value()) == 0) {
          if (!Collections.disjoint(sum.units(), units)) {
            return false;
          }
          another = true;
        }
      }
    }
    return another;
  }

  /** Whether the last sentence before a figure that names a currency or a share names this one. */
  private boolean isLastNamed(Item item, List<String> units) {
    List<Sentence> sentences = bitext.source(item.side()).sentences();
    for (int i = item.sentence() - 1; i >= Math.max(0, item.sentence() - FARTHEST); i--) {
      Set<String> named = named(item.side(), sentences.get(i));
      if (!named.isEmpty()) {
        return !Collections.disjoint(units, named);
      }
    }
    return false;
  }

  private boolean names(Side side, int bead, List<String> units) {
    for (Sentence sentence : bitext.beads().get(bead).sentences(side)) {
      if (!Collections.disjoint(units, named(side, sentence))) {
        return true;
      }
    }
    return false;
  }

  /** A currency named once is understood from there on, until the text names another. */
  private boolean isUnderstood(int at, List<String> units) {
    boolean nearest = units.get(0).equals(EURO);
    List<Sentence> sentences = bitext.source(Side.ORIGINAL).sentences();
    for (int distance = 1; distance < sentences.size(); distance++) {
      boolean any = false;
      for (int i : new int[] {at - distance, at + distance}) {
        if (i >= 0 && i < sentences.size()) {
          Set<String> named = named(Side.ORIGINAL, sentences.get(i));
          if (!Collections.disjoint(units, named)) {
            return true;
          }
          any |= named.stream().anyMatch(Agreement::isMoney);
        }
      }
      if (any && nearest) {
        return false;
      }
    }
    return false;
  }

  private Set<String> named(Side side, Sentence sentence) {
    return (side == Side.ORIGINAL ? originals : translations)
        .computeIfAbsent(sentence.index(), s -> read(side, sentence));
  }

  private Set<String> read(Side side, Sentence sentence) {
    Tokens tokens = bitext.source(side).tokens(sentence.index());
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
