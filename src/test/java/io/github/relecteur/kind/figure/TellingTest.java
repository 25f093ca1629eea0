package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

  @ParameterizedTest
  @CsvSource({
    "It sold 345 ships., true",
    "It sold 12 ships., false",
    "It sold 2000 ships., false",
    "It paid $2.5 million., true",
    "It paid $2., false",
    "It gained 12%., true",
    "It opens on October 14., true",
    "It opens in 2026., true",
    "It opens in October., false",
    "It opens on Monday., false",
    "It opens at 5 p.m. sharp., false"
  })
  void figureWithManyDigits_isTelling(String text, boolean telling) {
    assertThat(Telling.isTelling(FigureHarness.figure(ENGLISH, text))).isEqualTo(telling);
  }
}
