package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "MORE, LESS, true",
    "MORE, AT_MOST, true",
    "AT_LEAST, LESS, true",
    "AT_LEAST, AT_MOST, true",
    "MORE, NEARLY, true",
    "MORE, ONLY, true",
    "MORE, AT_LEAST, false",
    "LESS, AT_MOST, false",
    "LESS, NEARLY, false",
    "MORE, ABOUT, false",
    "LESS, ABOUT, false",
    "MORE, NONE, false",
    "NONE, NONE, false"
  })
  void bounds_contradictWhenTheyLieOnOppositeSides(
      Comparison one, Comparison other, boolean contradict) {
    assertThat(one.contradicts(other)).isEqualTo(contradict);
    assertThat(other.contradicts(one)).isEqualTo(contradict);
  }

  @ParameterizedTest
  @CsvSource({"MORE, AT_MOST", "LESS, AT_LEAST", "ABOUT, ABOUT", "NONE, NONE"})
  void negation_turnsStrictBoundsRound(Comparison bound, Comparison expected) {
    assertThat(bound.negated()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    ">, MORE",
    ">=, AT_LEAST",
    "<, LESS",
    "<=, AT_MOST",
    "~, ABOUT",
    "nearly, NEARLY",
    "only, ONLY"
  })
  void sign_isThatOfTheTable(String sign, Comparison expected) {
    assertThat(Comparison.of(sign)).isEqualTo(expected);
  }

  @Test
  void unknownSign_isRefused() {
    assertThatThrownBy(() -> Comparison.of("=="))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("==");
  }
}
