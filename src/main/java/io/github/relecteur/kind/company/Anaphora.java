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
  private static final Set<String> GENERIC_FRENCH =
      Set.of(
          "entreprise",
          "societe",
          "groupe",
          "compagnie",
          "firme",
          "constructeur",
          "fabricant",
          "geant");
  private static final Set<String> GENERIC_ENGLISH =
      Set.of(
          "company", "group", "firm", "corporation", "maker", "manufacturer", "giant", "carmaker");

  private final Cues cues;
  private final Bilingual bilingual;

  Anaphora(Cues cues, Bilingual bilingual) {
    this.cues = cues;
    this.bilingual = bilingual;
  }

  /**
   * Whether the translation has a noun for a company that no word of the original explains. Nouns
   * of the translation that may translate those of the original are set off against them, whatever
   * stands before them.
   *
   * @param english the sentence of the original
   * @param name where the name stands in it
   * @param french the sentences of the translation
   */
  boolean hasNoun(Words english, Range name, List<Line> french) {
    int generic = -count(english, GENERIC_ENGLISH);
    boolean standing = false;
    boolean definite = false;
    for (Line line : french) {
      Words words = line.words();
      for (int i = 1; i < words.size(); i++) {
        String noun = singular(words.folded(i));
        boolean common = GENERIC_FRENCH.contains(noun) && !words.get(i).capital();
        generic += common ? 1 : 0;
        if (!cues.is(Cue.ANAPHORA_FR, noun)
            || words.get(i).capital()
            || !DETERMINERS.contains(words.folded(i - 1))) {
          continue;
        }
        definite |= common && words.folded(i).equals(noun);
        standing |= i == 1 && name.from() <= 1;
        standing |= !GENERIC_FRENCH.contains(noun) && !isExplained(english, noun);
      }
    }
    return standing || (definite && generic > 0);
  }

  private static String singular(String folded) {
    return folded.endsWith("s") && folded.length() > 4
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static int count(Words english, Set<String> nouns) {
    int count = 0;
    for (int i = 0; i < english.size(); i++) {
      String folded = english.folded(i);
      String noun =
          folded.endsWith("ies")
              ? folded.substring(0, folded.length() - 3) + "y"
              : singular(folded);
      count += nouns.contains(noun) && !english.get(i).capital() ? 1 : 0;
    }
    return count;
  }

  private boolean isExplained(Words english, String noun) {
    for (int i = 0; i < english.size(); i++) {
      String folded = english.folded(i);
      if (folded.equals(noun) || bilingual.translates(folded, noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the translation has a pronoun, and the original none. */
  boolean hasPronoun(Words english, List<Line> french) {
    return ENGLISH_PRONOUNS.stream().noneMatch(english::contains)
        && french.stream()
            .anyMatch(line -> FRENCH_PRONOUNS.stream().anyMatch(line.words()::contains));
  }
}
