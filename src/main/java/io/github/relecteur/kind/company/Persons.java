package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import java.util.HashSet;
import java.util.List;
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
  Set<String> findDoubtful(List<Words> sentences) {
    Set<String> names = new HashSet<>();
    for (Words words : sentences) {
      for (int i = 1; i < words.size(); i++) {
        boolean pair =
            words.get(i).capital()
                && words.get(i).foreign()
                && words.get(i - 1).capital()
                && !words.get(i - 1).caps()
                && words.spaced(i - 1);
        if (pair && !words.folded(i - 2).equals("the")) {
          names.add(words.folded(i));
        }
      }
    }
    return names;
  }

  /** The folded family names of an article. */
  Set<String> find(List<Words> sentences) {
    Set<String> names = new HashSet<>();
    for (Words words : sentences) {
      boolean person = false;
      for (int i = 0; i < words.size(); i++) {
        boolean joined = i > 0 && words.joined(i - 1);
        Word word = words.get(i);
        if (joined && person && word.capital()) {
          names.add(word.folded());
        } else {
          person = isFirstName(word) || cues.is(Cue.TITLE, word.folded());
        }
      }
    }
    return names;
  }

  private boolean isFirstName(Word word) {
    return word.capital() && common.ambiguity(word.text()) == Ambiguity.PERSON;
  }
}
