package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicitTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, It is twice as large., «twice» multiplier 2",
    "ENGLISH, It doubled., «doubled» multiplier 2",
    "ENGLISH, Both sank., «Both» multiplier 2",
    "ENGLISH, It grew threefold., «threefold» multiplier 3 up",
    "FRENCH, C'est le double., «double» multiplier 2",
    "FRENCH, Il a triplé., «triplé» multiplier 3",
    "FRENCH, La moitié a coulé., «moitié» multiplier 0.5",
    "ENGLISH, It opens at Christmas., «Christmas» date --12-25",
    "FRENCH, La messe dominicale a lieu., «dominicale» date -W-7",
    "ENGLISH, A multi-billion-dollar plan., «multi-billion-dollar» money 1000000000 USD"
  })
  void wordThatHoldsANumber_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, It is twice as large.",
    "ENGLISH, Both sank.",
    "FRENCH, C'est le double.",
    "FRENCH, La moitié a coulé.",
    "FRENCH, Un octogénaire passe."
  })
  void wordThatHoldsANumber_needsNoCounterpart(Language language, String text) {
    assertThat(FigureHarness.figure(language, text).isHard()).isFalse();
  }
}
