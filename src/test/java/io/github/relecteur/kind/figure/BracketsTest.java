package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It lies 30 miles away.; Il se trouve à 30 miles (48 km).",
        "It lies 30 miles away.; Il se trouve à 30 miles (environ 48 kilomètres).",
        "It paid $2 million.; Il a payé 2 millions de dollars (1,7 million d'euros)."
      })
  void conversionInBrackets_isNotAdded(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It lies 30 miles away.; Il se trouve à 30 miles (78 km).; «78 km»",
        "It lies 30 miles away.; Il se trouve à 30 miles (12 navires).; «12»",
        "It lies near the sea.; Il se trouve près de la mer (48 km).; «48 km»",
        "It paid $2 million.; Il a payé 2 millions de dollars, soit bien plus (1,7 % du total).; «1,7 %»"
      })
  void otherFigureInBrackets_isAdded(String english, String french, String added) {
    assertThat(FigureHarness.said(english, french)).containsExactly("figure.added — → " + added);
  }
}
