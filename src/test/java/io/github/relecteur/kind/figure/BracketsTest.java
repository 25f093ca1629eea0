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
        "It paid $2 million.; Il a payé 2 millions de dollars (1,7 million d'euros).",
        "It weighs 40 kilos (88 pounds).; Il pèse 40 kilos.",
        "She stood 1.58 metres (5ft 2in) tall.; Elle mesurait 1,58 mètre.",
        "The port is 30 miles (48 km) away.; Le port est à 48 km.",
        "The shop opens at 9:12 a.m. (0812 GMT).; Le magasin ouvre à 08h12 GMT.",
        "The shop opens at 1:42 p.m. ET (1842 GMT).; Le magasin ouvre à 18h42 GMT.",
        "The bay reached 25.5°C (77.9°F) in May.; La baie a atteint 25,5 °C en mai."
      })
  void conversionInBrackets_isNeitherAddedNorMissing(String english, String french) {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It weighs 40 kilos (12 pounds).; Il pèse 40 kilos.; «12 pounds»",
        "It cost €2 million ($2.3 million).; Il a coûté 2 millions d'euros.; «$2.3 million»",
        "It weighs 40 kilos (35%).; Il pèse 40 kilos.; «35%»"
      })
  void otherFigureInBrackets_isMissing(String english, String french, String missing) {
    assertThat(FigureHarness.said(english, french))
        .containsExactly("figure.missing " + missing + " → —");
  }
}
