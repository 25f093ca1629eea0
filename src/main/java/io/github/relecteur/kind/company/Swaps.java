package io.github.relecteur.kind.company;

import java.util.Set;

/** Sees whether the two names of a sentence have changed roles in its translation. */
final class Swaps {

  /* Both sentences begin with one of the two names and have the other later, and it is not the same one. The passive voice,
   * lists and words that turn a relation round ("unlike", "ahead of") would explain that. */

  private static final int START = 3;
  private static final int FAR = 60;
  private static final int NEAR = 4;
  private static final Set<String> TURNING =
      Set.of(
          "by", "like", "unlike", "behind", "ahead", "than", "from", "after", "before", "against",
          "with", "despite");
  private static final Set<String> TURNING_FRENCH =
      Set.of(
          "par",
          "comme",
          "contrairement",
          "derriere",
          "devant",
          "apres",
          "avant",
          "contre",
          "avec",
          "malgre",
          "chez",
          "aupres");

  private static final Set<String> CONTRAST =
      Set.of("while", "whereas", "tandis", "alors", "but", "mais");

  /** What stands between the members of a list. */
  private static final Set<String> LIST =
      Set.of("&", "and", "et", "or", "ou", "s", "l", "d", "le", "la", "the");

  private Swaps() {}

  /**
   * Whether two names are exchanged.
   *
   * @param english the sentence
   * @param first its first name
   * @param second its second name
   * @param french the translation
   * @param firstThere where the first name stands in it
   * @param secondThere where the second name stands in it
   */
  static boolean areExchanged(
      Words english, Range first, Range second, Words french, Range firstThere, Range secondThere) {
    return secondThere.from() < firstThere.from()
        && first.from() < START
        && secondThere.from() < START
        && !isApposition(second.from() - first.to(), french, secondThere.to())
        && hasVerbBetween(english, first.to(), second.from(), TURNING)
        && hasVerbBetween(french, secondThere.to(), firstThere.from(), TURNING_FRENCH)
        && (!hasContrast(english, first.to(), second.from())
            || isSameFigure(figure(english, first.to()), figure(french, secondThere.to())));
  }

  /**
   * Whether one name says in English what the other is, and behind it in French: Renault rival
   * Stellantis and Stellantis, concurrent de Renault.
   *
   * @param between how many words stand between the names in English
   * @param to the word behind the name that comes first in French
   */
  private static boolean isApposition(int between, Words french, int to) {
    String behind = french.text().substring(french.get(to - 1).end());
    return between <= NEAR && (behind.startsWith(",") || behind.startsWith(" ("));
  }

  private static boolean hasContrast(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CONTRAST.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameFigure(String english, String french) {
    return !english.isEmpty() && english.equals(french);
  }

  /** The first digits behind a name, which tell whose clause it is. */
  private static String figure(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).digits()) {
        return words.folded(i);
      }
    }
    return "";
  }

  /**
   * Whether more than a list or brackets stand between two names, and nothing that turns their
   * relation.
   */
  private static boolean hasVerbBetween(Words words, int from, int to, Set<String> turning) {
    int content = 0;
    if (to - from > FAR) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String folded = words.folded(i);
      if (turning.contains(folded)) {
        return false;
      }
      content += LIST.contains(folded) || isInBrackets(words, from, i) ? 0 : 1;
    }
    return content > 0;
  }

  private static boolean isInBrackets(Words words, int from, int at) {
    String before = words.text().substring(words.get(from).start() - 1, words.get(at).start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }
}
