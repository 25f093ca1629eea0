package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The fort burned in 1230 BC.; Le fort a brûlé en 1230 apr. J.-C.",
        "The fort burned in 1230 BCE.; Le fort a brûlé en 1230 de notre ère.",
        "The fort burned in 1230 AD.; Le fort a brûlé en 1230 avant Jésus-Christ."
      })
  void anotherEra_isAnotherDate(String english, String french) {
    assertThat(FigureHarness.said(english, french))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("figure.date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The fort burned in 1230 BC.; Le fort a brûlé en 1230 av. J.-C.",
        "The fort burned in 1230 BC.; Le fort a brûlé en 1230 avant notre ère.",
        "The fort burned in 1230 AD.; Le fort a brûlé en 1230.",
        "The fort burned in 1230 AD.; Le fort a brûlé en 1230 de notre ère."
      })
  void sameEraOrNone_isClean(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }
}
