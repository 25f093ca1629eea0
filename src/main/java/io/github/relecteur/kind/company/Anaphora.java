package io.github.relecteur.kind.company;

import java.util.List;
import java.util.Set;

/** Knows which French words may stand for a name that was mentioned before. */
final class Anaphora {

  private static final Set<String> FRENCH_PRONOUNS =
      Set.of("elle", "il", "elles", "ils", "celui", "celle", "lui", "dernier", "derniere");
  private static final Set<String> ENGLISH_PRONOUNS =
      Set.of(
          "it", "he", "she", "they", "its", "itself", "him", "her", "them", "there", "that", "this",
          "latter");

  private final Cues cues;

  Anaphora(Cues cues) {
    this.cues = cues;
  }

  /** Whether the translation has more nouns for a company than the original. */
  boolean hasNoun(Words english, List<Words> french) {
    return count(french, Cue.ANAPHORA_FR) > count(List.of(english), Cue.ANAPHORA_EN);
  }

  private int count(List<Words> sentences, Cue cue) {
    int count = 0;
    for (Words words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        String folded = words.folded(i);
        if (!words.get(i).capital() || words.get(i).initial()) {
          count +=
              cues.is(cue, folded)
                      || (folded.endsWith("s")
                          && cues.is(cue, folded.substring(0, folded.length() - 1)))
                  ? 1
                  : 0;
        }
      }
    }
    return count;
  }

  /** Whether the translation has a pronoun, and the original none. */
  boolean hasPronoun(Words english, List<Words> french) {
    return ENGLISH_PRONOUNS.stream().noneMatch(english::contains)
        && french.stream().anyMatch(words -> FRENCH_PRONOUNS.stream().anyMatch(words::contains));
  }
}
