package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a price or a rate is for: dollars a barrel, per megawatt-hour, 11.04 per euro, 50 times a
 * second.
 *
 * @param units what the unit behind the figure may be
 * @param sign the word or sign before it, in lower case
 * @param to the token after the unit
 */
record Denominator(List<String> units, String sign, int to) {

  private static final Set<String> ENGLISH = Set.of("a", "an", "per", "/");
  private static final Set<String> FRENCH = Set.of("le", "la", "l", "par", "/", "pour");
  private static final Set<String> PER = Set.of("par", "/");
  private static final Set<String> BEFORE_UNIT = Set.of("un", "une", "'");
  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  /** The denominator right behind a figure; null if none stands there. */
  static @Nullable Denominator behind(Bitext bitext, Item item) {
    Language language = bitext.source(item.side()).language();
    Tokens tokens = item.tokens(bitext);
    boolean french = language == Language.FRENCH;
    int at = item.to();
    at += tokens.get(at).is(french ? "fois" : "times") ? 1 : 0;
    at += french && isHourly(tokens, at) ? 1 : 0;
    Tokens.Token sign = tokens.get(at);
    if (!(french ? FRENCH : ENGLISH).contains(sign.lower())) {
      return null;
    }
    at++;
    while (french && BEFORE_UNIT.contains(tokens.get(at).lower())) {
      at++;
    }
    Phrases.Match<Measures.Measure> unit = Measures.of(language).after(tokens, at);
    boolean article = unit != null && unit.value().abbreviation() && sign.is("a");
    return unit == null || article
        ? null
        : new Denominator(unit.value().units(), sign.lower(), unit.to());
  }

  /** 90 kilomètres à l'heure, 20 tours à la minute. */
  private static boolean isHourly(Tokens tokens, int at) {
    return tokens.get(at).is("à") && (tokens.get(at + 1).is("l") || tokens.get(at + 1).is("la"));
  }

  /**
   * Where a French figure ends with the denominator right behind it, which goes when a rate takes
   * the place of the figure.
   *
   * @return the token after it, or the one after the figure if none stands there
   */
  static int pastFrench(Bitext bitext, Item item) {
    Tokens tokens = item.tokens(bitext);
    Denominator behind = behind(bitext, item);
    if (behind == null) {
      return item.to();
    }
    boolean time = behind.units.stream().anyMatch(TIMES::contains);
    boolean told = PER.contains(behind.sign) || isHourly(tokens, item.to());
    // 80 barils l'an dernier: a time behind an article alone says when.
    return told || !time ? behind.to : item.to();
  }

  /** Whether both denominators are named and are not the same. */
  boolean isAnother(@Nullable Denominator other) {
    return other != null && units.stream().noneMatch(other.units::contains);
  }

  /** Whether a bead of the translation names the unit nowhere; a time is said in too many ways. */
  boolean isLost(Bitext bitext, Item translation) {
    if (units.stream().anyMatch(TIMES::contains)) {
      return false;
    }
    Language language = bitext.source(translation.side()).language();
    int bead = bitext.beadOf(translation.side(), translation.sentence());
    for (Sentence sentence : bitext.beads().get(bead).sentences(translation.side())) {
      Tokens tokens = bitext.source(translation.side()).tokens(sentence.index());
      for (int i = 0; i < tokens.size(); i++) {
        Phrases.Match<Measures.Measure> unit = Measures.of(language).after(tokens, i);
        if (unit != null && unit.value().units().stream().anyMatch(units::contains)) {
          return false;
        }
      }
    }
    return true;
  }
}
