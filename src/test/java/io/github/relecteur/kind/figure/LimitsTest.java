package io.github.relecteur.kind.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Votes cast ⟦before 8pm⟧ count.; Les votes émis ⟦après 20 heures⟧ comptent.; avant 20 heures",
        "Votes cast ⟦after 8pm⟧ count.; Les votes émis ⟦avant 20 heures⟧ comptent.; après 20 heures"
      })
  void turnedLimit_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.comparator", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Votes cast before 8pm count.; Les votes émis avant 20 heures comptent.",
        "Votes do not count after 8pm.; Seuls les votes émis avant 20 heures comptent.",
        "No vote counts before 8pm.; Les votes comptent après 20 heures.",
        "The hall opens at 8pm.; La salle ouvre après 20 heures."
      })
  void sameOrNegatedLimit_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }
}
