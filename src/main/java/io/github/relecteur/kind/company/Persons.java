package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.HashSet;
import java.util.Set;

/** The family names that an English article teaches: words behind first names and titles. */
final class Persons {

  private final Cues cues;
  private final CommonWords common;

  Persons(Cues cues, CommonWords common) {
    this.cues = cues;
    this.common = common;
  }

  /**
   * What may be family names too: foreign words behind one capitalised word that nothing else
   * explains.
   */
  Set<String> findDoubtful(Words[] sentences) {
    Set<String> names = Set.of();
    for (Words words : sentences) {
      for (int i = 1; i < words.size(); i++) {
        boolean pair =
            words.get(i).capital()
                && words.get(i).foreign()
                && words.get(i - 1).capital()
                && !words.get(i - 1).caps()
                && words.spaced(i - 1);
        if (pair && !words.folded(i - 2).equals("the")) {
          names = names.isEmpty() ? new HashSet<>() : names;
          names.add(words.folded(i));
        }
      }
    }
    return names;
  }

  /** The folded family names of an article. */
  Set<String> find(Words[] sentences) {
    Set<String> names = Set.of();
    for (Words words : sentences) {
      int last = -1;
      boolean person = false;
      for (int i : words.notable()) {
        if (!words.get(i).capital()) {
          continue;
        }
        boolean behind = last == i - 1 ? person : cues.is(Cue.TITLE, words, i - 1);
        if (behind && words.joined(i - 1)) {
          names = names.isEmpty() ? new HashSet<>() : names;
          names.add(words.folded(i));
          person = true;
        } else {
          person = isFirstName(words.get(i)) || cues.is(Cue.TITLE, words, i);
        }
        last = i;
      }
    }
    return names;
  }

  private boolean isFirstName(Word word) {
    return word.capital() && word.ambiguity(common) == Ambiguity.PERSON;
  }
}
