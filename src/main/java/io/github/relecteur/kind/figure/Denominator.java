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

  private static final String QUARTER = "quarter";
  private static final Set<String> ENGLISH = Set.of("a", "an", "per", "/");
  private static final Set<String> FRENCH = Set.of("le", "la", "l", "par", "/", "pour");
  private static final Set<String> PER = Set.of("par", "/");
  private static final Set<String> BEFORE_UNIT = Set.of("un", "une", "'");
  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

  /** What makes a duration or a date of a year that follows things: for a year, a year earlier. */
  private static final Set<String> BEFORE_DURATION =
      Set.of(
          "in", "for", "within", "over", "after", "than", "of", "about", "nearly", "almost", "half",
          "to", "by", "from", "during", "once", "twice", "times", "not", "and", "or");

  private static final Set<String> BEHIND_DATE =
      Set.of("earlier", "ago", "later", "before", "after", "old", "plus", "auparavant");

  /** The words of the things that are counted, before what they are counted for. */
  private static final int MOST_THINGS = 3;

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
      return behindThings(tokens, at, language);
    }
    at++;
    if (!french && tokens.get(at).is(QUARTER)) {
      return new Denominator(List.of(QUARTER), sign.lower(), at + 1);
    }
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

  /** 500,000 vehicles a year, 500 000 véhicules par an: a time behind what is counted. */
  private static @Nullable Denominator behindThings(Tokens tokens, int from, Language language) {
    boolean french = language == Language.FRENCH;
    for (int at = from + 1; at <= from + MOST_THINGS && isThing(tokens.get(at - 1)); at++) {
      Tokens.Token sign = tokens.get(at);
      boolean per =
          french
              ? sign.is("par")
              : sign.is("per") || ((sign.is("a") || sign.is("an")) && !isDuration(tokens, at));
      if (per) {
        return time(tokens, at + 1, language);
      }
    }
    return null;
  }

  private static boolean isThing(Tokens.Token token) {
    return token.isWord() && !token.isCapitalized();
  }

  private static boolean isDuration(Tokens tokens, int article) {
    return BEFORE_DURATION.contains(tokens.get(article - 1).lower())
        || BEHIND_DATE.contains(tokens.get(article + 2).lower());
  }

  private static @Nullable Denominator time(Tokens tokens, int at, Language language) {
    String sign = tokens.get(at - 1).lower();
    if (language == Language.ENGLISH && tokens.get(at).is(QUARTER)) {
      return new Denominator(List.of(QUARTER), sign, at + 1);
    }
    Phrases.Match<Measures.Measure> unit = Measures.of(language).after(tokens, at);
    boolean time = unit != null && TIMES.containsAll(unit.value().units());
    return unit == null || !time ? null : new Denominator(unit.value().units(), sign, unit.to());
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
