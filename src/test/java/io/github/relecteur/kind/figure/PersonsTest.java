package io.github.relecteur.kind.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The fund lost ⟦40 million⟧ on the deal.; Le fonds a perdu ⟦40 millions⟧ de personnes dans"
            + " l'affaire.",
        "The part suits a child of ⟦6⟧.; La pièce convient à un enfant de ⟦6⟧ personnes."
      })
  void somethingElseCountedAsPersons_isFlagged(String english, String french) {
    MarkedPair.of(english, french).isFlagged("figure.unit", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The storm killed 40 on the coast.; La tempête a tué 40 personnes sur la côte.",
        "Some 40 were rescued.; Quelque 40 personnes ont été secourues.",
        "Hundreds slept outside.; Des centaines de personnes ont dormi dehors.",
        "The unit has a staff of 40.; L'unité compte un effectif de 40 personnes."
      })
  void peopleMadeExplicit_areClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }
}
