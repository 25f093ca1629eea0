package io.github.relecteur.kind.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrdinalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Voting ends on the ⟦24th⟧, officials said.; Le vote s'achève le ⟦24e⟧, ont dit les"
            + " responsables.; 24",
        "The ⟦12th⟧, a holiday, was calm.; Le ⟦12ème⟧, jour férié, fut calme.; 12",
        "She stays until the ⟦9th⟧ because of the strike.; Elle reste jusqu'au ⟦9e⟧ à cause de la"
            + " grève.; 9"
      })
  void dayOfTheMonth_isNoOrdinalInFrench(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.date", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Voting ends on the 24th, officials said.; Le vote s'achève le 24, ont dit les"
            + " responsables.",
        "They live on the 24th floor.; Ils habitent au 24e étage.",
        "She finished 24th, ahead of him.; Elle a terminé 24e, devant lui.",
        "Voting ends on the 1st, officials said.; Le vote s'achève le 1er, ont dit les"
            + " responsables.",
        "He opened the 24th edition.; Il a ouvert la 24e édition."
      })
  void ordinalOfAThing_staysOne(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }
}
