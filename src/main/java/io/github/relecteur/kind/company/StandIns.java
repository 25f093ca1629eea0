package io.github.relecteur.kind.company;

import io.github.relecteur.kind.company.Stand.Nature;
import io.github.relecteur.lexicon.Company;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.jspecify.annotations.Nullable;

/** Finds what stands in a French sentence in the place of a name that it should hold. */
final class StandIns {

  private static final int LONGEST_ACRONYM = 8;

  private final Bilingual bilingual;
  private final Cues cues;

  StandIns(Bilingual bilingual, Cues cues) {
    this.bilingual = bilingual;
    this.cues = cues;
  }

  /**
   * The words most like a misspelling of a name.
   *
   * @param name the name
   * @param original its words as the original has them
   * @param english the English sentence; its words are no misspellings
   * @param french the French sentence
   * @param free which French words render nothing else
   * @param sentence the index of the French sentence
   */
  @Nullable Stand near(
      Name name, String original, Words english, Words french, boolean[] free, int sentence) {
    String target = name.compact();
    if (target.length() < 2 || target.length() > 60) {
      return null;
    }
    int limit = limit(target.length());
    LevenshteinDistance distance = new LevenshteinDistance(limit + 1);
    Stand best = null;
    for (int i = 0; i < french.size(); i++) {
      StringBuilder window = new StringBuilder();
      boolean loose = false;
      for (int j = i; j < french.size() && window.length() <= target.length() + limit; j++) {
        if (j > i && !french.joined(j - 1) && !french.touching(j - 1)) {
          break;
        }
        window.append(french.get(j).folded());
        loose |= free[j];
        if (!loose || window.length() + limit < target.length()) {
          continue;
        }
        double likeness = likeness(distance, target, window.toString(), limit);
        Range range = new Range(i, j + 1);
        if (likeness > (best == null ? 0 : best.likeness())
            && free[i]
            && free[j]
            && isPlausible(original, english, french, range)) {
          best = new Stand(Nature.NEAR, sentence, range, likeness);
        }
      }
    }
    return best;
  }

  private static int limit(int length) {
    return length <= 5 ? 1 : length <= 7 ? 2 : length <= 11 ? 3 : length / 4;
  }

  private static double likeness(
      LevenshteinDistance distance, String target, String window, int limit) {
    if (target.equals(window)) {
      return 0;
    }
    int edits = distance.apply(target, window);
    if (edits == 2 && limit == 1 && isTransposed(target, window)) {
      edits = 1;
    }
    return edits < 0 || edits > limit ? 0 : 1 - edits / (double) Math.max(4, target.length());
  }

  private static boolean isTransposed(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  private boolean isPlausible(String original, Words english, Words french, Range range) {
    Word first = french.get(range.from());
    boolean capital = Character.isUpperCase(original.charAt(0));
    if (capital && !first.capital() && range.size() == 1) {
      return false;
    }
    if (range.size() == 1) {
      if (english.contains(first.folded()) || isFunctionWord(first.folded())) {
        return false;
      }
      if (original.length() <= 3 && (!first.caps() || cues.is(Cue.TERM, first.text()))) {
        return false;
      }
    }
    return english.find(french.compact(range.from(), range.to()), 0) == null;
  }

  static boolean isFunctionWord(String folded) {
    return FrenchAnalyzer.getDefaultStopSet().contains(folded);
  }

  /** An acronym that is not in the original, in the place of one that is. */
  @Nullable Stand acronym(Name name, Words english, Words french, boolean[] free, int sentence) {
    Stand best = null;
    for (int i = 0; i < french.size(); i++) {
      Word word = french.get(i);
      if (!free[i]
          || !word.caps()
          || word.length() > LONGEST_ACRONYM
          || english.contains(word.folded())
          || cues.is(Cue.TERM, word.text())
          || isFunctionWord(word.folded())) {
        continue;
      }
      double likeness = shared(name.compact(), word.folded());
      if (best == null || likeness > best.likeness()) {
        best = new Stand(Nature.REORDERED, sentence, new Range(i, i + 1), likeness);
      }
    }
    return best;
  }

  /** The share of letters that two acronyms have in common, in any order. */
  static double shared(String a, String b) {
    StringBuilder rest = new StringBuilder(b);
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      int at = rest.indexOf(a.substring(i, i + 1));
      if (at >= 0) {
        rest.deleteCharAt(at);
        common++;
      }
    }
    return common / (double) Math.max(a.length(), b.length());
  }

  /** A literal translation that the lexicon expects. */
  @Nullable Stand listedLiteral(
      Name name, Words english, Words french, boolean[] free, int sentence) {
    for (Company company : name.companies()) {
      for (String literal : company.literalTranslations()) {
        Range range = literal(Words.of(literal), french, free);
        if (range != null && (range.size() > 1 || !isOrdinary(english, french.get(range.from())))) {
          return new Stand(Nature.LITERAL, sentence, range, 1);
        }
      }
    }
    return null;
  }

  private boolean isOrdinary(Words english, Word word) {
    for (int i = 0; i < english.size(); i++) {
      Word other = english.get(i);
      if (!other.capital() && bilingual.translates(other.folded(), word.folded())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Range literal(Words literal, Words french, boolean[] free) {
    for (int i = 0; i < french.size(); i++) {
      int at = i;
      int matched = 0;
      while (matched < literal.size() && at < french.size()) {
        if (sameStem(literal.folded(matched), french.folded(at))) {
          matched++;
        } else if (matched == 0 || !isFunctionWord(french.folded(at))) {
          break;
        }
        at++;
      }
      if (matched == literal.size() && free[i]) {
        return new Range(i, at);
      }
    }
    return null;
  }

  private static boolean sameStem(String a, String b) {
    return stem(a).equals(stem(b));
  }

  private static String stem(String word) {
    int end = word.length();
    while (end > 3 && "esx".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** The French words that translate the words of a name one by one. */
  @Nullable Stand wordByWord(Name name, Words english, Words french, boolean[] free, int sentence) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    int translated = 0;
    int content = 0;
    for (int i = name.range().from(); i < name.range().to(); i++) {
      Word word = english.get(i);
      if (cues.is(Cue.LINK, word.folded()) || cues.is(Cue.LEGAL, word.text())) {
        continue;
      }
      content++;
      int at = translation(word, french, free);
      if (at < 0) {
        return null;
      }
      translated += french.folded(at).equals(word.folded()) ? 0 : 1;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return content < 2 || translated == 0 || last - first > content + 2
        ? null
        : new Stand(Nature.LITERAL, sentence, new Range(first, last + 1), 0.8);
  }

  private int translation(Word word, Words french, boolean[] free) {
    for (int i = 0; i < french.size(); i++) {
      String folded = french.folded(i);
      if (folded.equals(word.folded())
          || (free[i] && bilingual.translates(word.folded(), folded))) {
        return i;
      }
    }
    return -1;
  }

  /** A listed name of the translation that no name of the original explains. */
  static @Nullable Stand other(List<Name> names, boolean[] free, int sentence) {
    for (Name name : names) {
      if (name.listed() && free[name.range().from()] && name.strength() >= 0.7) {
        return new Stand(Nature.OTHER, sentence, name.range(), 0.5);
      }
    }
    return null;
  }
}
