package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;

/** Judges from the words around it whether a name is that of a company. */
final class Context {

  private final Cues cues;
  private final CommonWords common;

  Context(Cues cues, CommonWords common) {
    this.cues = cues;
    this.common = common;
  }

  /**
   * The strength of a listed name.
   *
   * @param words the sentence
   * @param range where the name stands
   * @param ambiguity what else it can mean
   * @param ticker whether a stock symbol follows it
   * @return how sure it is that a company is meant; 0 if nothing speaks for it
   */
  double strength(Words words, Range range, Ambiguity ambiguity, boolean ticker) {
    if (isNoCompany(words, range)) {
      return 0;
    }
    if (ambiguity == Ambiguity.NONE) {
      return isPersonBefore(words, range) ? 0.5 : 1;
    }
    int score = evidence(words, range, ticker);
    if (isPartOfLongerName(words, range)) {
      score -= 3;
    }
    int needed = ambiguity == Ambiguity.WORD ? 1 : 2;
    return score >= needed + 1 ? 0.9 : score == needed ? 0.7 : 0;
  }

  private boolean isNoCompany(Words words, Range range) {
    return range.size() == 1
        && range.to() < words.size()
        && words.spaced(range.to() - 1)
        && cues.is(Cue.NO_COMPANY, words, range.to());
  }

  private boolean isPersonBefore(Words words, Range range) {
    int before = range.from() - 1;
    boolean single =
        range.size() == 1 || (range.size() == 2 && words.folded(range.to() - 1).equals("s"));
    return single
        && before >= 0
        && words.spaced(before)
        && words.get(before).capital()
        && words.get(before).ambiguity(common) == Ambiguity.PERSON;
  }

  /** How many things beside the name speak for a company. */
  int evidence(Words words, Range range, boolean ticker) {
    int next = range.to();
    int after = pastPossessive(words, next);
    boolean told = !words.get(range.from()).initial() && !words.isHeadline();
    int score = ticker ? 3 : 0;
    score += hasLegalForm(words, range) ? 3 : 0;
    score += cues.is(Cue.AFTER, words, after) ? 2 : 0;
    score += told && cues.is(Cue.AFTER_WEAK, words, after) ? 1 : 0;
    score += isVerb(words, next) ? 1 : 0;
    score += isNounBefore(words, range.from()) ? 2 : 0;
    score += told || isAcronym(words, range) ? 1 : 0;
    return score;
  }

  /** The index of the word behind the 's of a name, or right behind the name. */
  private static int pastPossessive(Words words, int next) {
    return words.folded(next).equals("s") && words.touching(next - 1) ? next + 1 : next;
  }

  /** Whether a verb for what companies do follows; any past tense will do. */
  private boolean isVerb(Words words, int next) {
    return next < words.size()
        && words.spaced(next - 1)
        && (cues.is(Cue.VERB, words, next)
            || (words.folded(next).endsWith("ed") && !words.get(next).capital()));
  }

  private static boolean isAcronym(Words words, Range range) {
    return words.get(range.from()).caps() && !words.isShouted();
  }

  /** Whether a noun such as "company" stands right before a word. */
  boolean isNounBefore(Words words, int from) {
    return from > 0
        && words.spaced(from - 1)
        && !words.get(from - 1).capital()
        && cues.is(Cue.BEFORE, words, from - 1);
  }

  /**
   * Whether a firm is likely: it has shares, is a group, is what somebody buys, owns or joins, or
   * is the house at which a sentence begins.
   */
  boolean isLikely(Words words, Range run) {
    int before = run.from() - 1;
    int after = run.to();
    int owned = pastPossessive(words, after);
    if (owned > after && cues.is(Cue.AFTER, words, owned)) {
      return true;
    }
    if (before < 0 || !words.spaced(before)) {
      return false;
    }
    if (words.folded(before).equals("the") && words.folded(after).equals("group")) {
      return true;
    }
    String one = words.folded(before);
    boolean house =
        before == 0
            && one.equals("at")
            && words.text().startsWith(",", words.get(run.to() - 1).end());
    return house
        || cues.is(Cue.DEAL, words, before)
        || (before > 0
            && cues.is(Cue.DEAL_END, words, before)
            && cues.is(Cue.DEAL, words.folded(before - 1) + " " + one));
  }

  /** Whether a legal form follows. */
  boolean hasLegalForm(Words words, Range range) {
    return range.to() < words.size()
        && words.joined(range.to() - 1)
        && (cues.isWritten(Cue.LEGAL, words.get(range.to()))
            || cues.isLegalForm(words, range.to()));
  }

  private boolean isPartOfLongerName(Words words, Range range) {
    return isLongerToTheLeft(words, range.from()) || isLongerToTheRight(words, range.to());
  }

  /** Whether the words before a word belong to the same name. */
  boolean isLongerToTheLeft(Words words, int from) {
    int before = from - 1;
    if (before < 0 || !words.spaced(before)) {
      return false;
    }
    boolean of = before > 0 && words.folded(before).equals("of") && words.get(before - 1).capital();
    boolean capital =
        words.get(before).capital()
            && !cues.is(Cue.FUNCTION_EN, words, before)
            && !cues.is(Cue.FUNCTION_FR, words, before);
    boolean article =
        words.folded(before).equals("the")
            && !words.get(from).caps()
            && !hasCompanyNoun(words, from + 1);
    return capital || of || article || cues.is(Cue.TITLE, words, before);
  }

  private boolean isLongerToTheRight(Words words, int after) {
    return after < words.size()
        && words.spaced(after - 1)
        && words.get(after).capital()
        && !cues.is(Cue.AFTER, words, after)
        && !cues.isWritten(Cue.LEGAL, words.get(after));
  }

  private boolean hasCompanyNoun(Words words, int at) {
    String word = words.folded(at);
    return cues.is(Cue.AFTER, word) || cues.is(Cue.AFTER_WEAK, word) || cues.is(Cue.BEFORE, word);
  }

  /** Whether a word of a run is a place. */
  boolean hasPlace(Words words, Range run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (words.get(i).ambiguity(common) == Ambiguity.PLACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run of capitalised words is a person: a first name in it, or a title before it. */
  boolean isPerson(Words words, Range run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (words.get(i).ambiguity(common) == Ambiguity.PERSON) {
        return true;
      }
    }
    int before = run.from() - 1;
    return before >= 0
        && (cues.is(Cue.TITLE, words, before)
            || (words.get(before).capital()
                && words.get(before).ambiguity(common) == Ambiguity.PERSON));
  }
}
