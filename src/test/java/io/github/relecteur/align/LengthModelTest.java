package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;

class LengthModelTest {

  private final LengthModel model =
      new LengthModel(new Lines(Story.french(), new WordReader(Language.FRENCH)));

  @Test
  void fittingLength_speaksForAPair() {
    assertThat(model.score(100, 112, 1)).isPositive();
  }

  @Test
  void otherLength_speaksAgainstIt() {
    assertThat(model.score(100, 30, 1)).isNegative();
    assertThat(model.score(30, 100, 1)).isNegative();
  }

  @Test
  void extremeLengths_staySomewhere() {
    assertThat(model.score(1, 1_000_000, 3)).isBetween(-10., LengthModel.MOST);
    assertThat(model.score(1_000_000, 1, 1)).isBetween(-10., LengthModel.MOST);
  }
}
