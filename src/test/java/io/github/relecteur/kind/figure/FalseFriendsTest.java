package io.github.relecteur.kind.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseFriendsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "He teaches the ⟦sixth⟧ form.; Il enseigne en ⟦sixième⟧.; première et terminale",
        "She is in ⟦fourth⟧ grade.; Elle est en ⟦quatrième⟧.; cours moyen",
        "She is in ⟦tenth⟧ grade.; Elle est en ⟦dixième⟧.; seconde"
      })
  void ordinalThatNamesSomethingElse_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.value", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "She is in fourth grade.; Elle est en quatrième année.",
        "She is in tenth grade.; Elle est en seconde.",
        "She came fourth.; Elle est arrivée quatrième.",
        "He teaches the sixth class.; Il enseigne à la sixième classe."
      })
  void otherOrdinal_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }
}
