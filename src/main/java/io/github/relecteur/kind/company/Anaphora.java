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
          "latter", "who", "which");
  private static final Set<String> DETERMINERS =
      Set.of("l", "le", "la", "du", "au", "cette", "ce", "cet", "sa", "son", "des", "les", "aux");

  private final Cues cues;
  private final Bilingual bilingual;

  Anaphora(Cues cues, Bilingual bilingual) {
    this.cues = cues;
    this.bilingual = bilingual;
  }

  /** Whether the translation has a noun for a company that no word of the original explains. */
  boolean hasNoun(Words english, List<Line> french) {
    for (Line line : french) {
      Words words = line.words();
      for (int i = 1; i < words.size(); i++) {
        if (isNoun(words.folded(i))
            && !words.get(i).capital()
            && DETERMINERS.contains(words.folded(i - 1))
            && count(english, words.folded(i)) < occurrences(french, words.folded(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNoun(String folded) {
    return cues.is(Cue.ANAPHORA_FR, folded)
        || (folded.endsWith("s") && cues.is(Cue.ANAPHORA_FR, folded.substring(0, folded.length() - 1)));
  }

  private int count(Words english, String noun) {
    int count = 0;
    for (int i = 0; i < english.size(); i++) {
      String folded = english.folded(i);
      count += folded.equals(noun) || bilingual.translates(folded, noun) ? 1 : 0;
    }
    return count;
  }

  private static int occurrences(List<Line> french, String noun) {
    int count = 0;
    for (Line line : french) {
      for (int i = 0; i < line.words().size(); i++) {
        count += line.words().folded(i).equals(noun) ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether the translation has a pronoun, and the original none. */
  boolean hasPronoun(Words english, List<Line> french) {
    return ENGLISH_PRONOUNS.stream().noneMatch(english::contains)
        && french.stream()
            .anyMatch(line -> FRENCH_PRONOUNS.stream().anyMatch(line.words()::contains));
  }
}
