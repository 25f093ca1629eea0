package io.github.relecteur.kind.figure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Trains stop at ⟦four⟧ of the twelve halts.; Les trains s'arrêtent à ⟦douze⟧ des quatre"
            + " haltes.; quatre",
        "It is her ⟦fifth⟧ title in three seasons.; C'est son ⟦troisième⟧ titre en cinq saisons.;"
      })
  void exchangedNumbers_areSwapped(String english, String french, @Nullable String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.swapped", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Trains stop at four of the twelve halts.; Les trains s'arrêtent à quatre des douze"
            + " haltes.",
        "Trains stop at four of the twelve halts.; Sur les douze haltes, quatre sont desservies.",
        "It is her fifth title in three seasons.; En trois saisons, c'est son cinquième titre."
      })
  void reorderedNumbers_areClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void equalNumbers_areClean() {
    MarkedPair.of(
            "It is her third title in three seasons.",
            "En trois saisons, c'est son troisième titre.")
        .isClean();
  }
}
