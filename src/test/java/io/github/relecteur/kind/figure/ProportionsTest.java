package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "One in ten crates fell.; Un dixième des caisses sont tombées.",
        "Four out of five crates fell.; 80 % des caisses sont tombées.",
        "Nine in 10 crates fell.; Neuf caisses sur dix sont tombées.",
        "One third of the crates fell.; Une caisse sur trois est tombée.",
        "25% of the crates fell.; Une caisse sur quatre est tombée.",
        "One in ten crates, or 10%, fell.; Un dixième des caisses, soit 10 %, sont tombées."
      })
  void proportionToldInOneFigure_isRight(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }

  @Test
  void countsOnBothSides_areComparedOneByOne() {
    assertThat(FigureHarness.said("Two in five left.", "Deux sur six sont partis."))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("figure.value"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "One in ten crates fell.; Un cinquième des caisses sont tombées.",
        "Four out of five crates fell.; 50 % des caisses sont tombées."
      })
  void anotherProportion_isFound(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isNotEmpty();
  }
}
