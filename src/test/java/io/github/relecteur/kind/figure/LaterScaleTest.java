package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterScaleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "They lost $310 billion and $145 billion.; Ils ont perdu 310 et 145 milliards de dollars.",
        "It fell from €2.36 billion to €2.05 billion.; Il est passé de 2,36 à 2,05 milliards d'euros.",
        "They sold 9 million, 7 million and 4 million cars.; Ils ont vendu 9, 7 et 4 millions de voitures.",
        "Two of the nine million voted.; Deux millions sur les neuf millions ont voté."
      })
  void scaleToldAtTheLast_isShared(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "They lost $310 billion and $145 billion.; Ils ont perdu 310 et 145 millions de dollars.; 2",
        "They lost $310 billion and $145 billion.; Ils ont perdu 330 et 145 milliards de dollars.; 1",
        "They lost $310 billion in a year.; Ils ont perdu 310 en un an.; 1"
      })
  void otherScaleOrNone_isFound(String english, String french, int findings) {
    assertThat(FigureHarness.said(english, french)).hasSize(findings);
  }
}
