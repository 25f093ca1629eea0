package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /**
   * Worked out by the formula with 40 digits. 81 of 263, 0 of 20 and 1 of 29 are the examples of R.
   * G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
   * 17 (1998), pp. 857-872, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.0–100.0",
    "0, 1, 0.0–79.3",
    "1, 1, 20.7–100.0",
    "0, 10, 0.0–27.8",
    "10, 20, 29.9–70.1",
    "0, 20, 0.0–16.1",
    "1, 29, 0.6–17.2",
    "81, 263, 25.5–36.6",
    "356, 2644, 12.2–14.8",
    "41, 41, 91.4–100.0"
  })
  void interval_isThatOfTheFormula(int part, int whole, String expected) {
    assertThat(Wilson.of(new Share(part, whole)).shown()).isEqualTo(expected);
  }
}
