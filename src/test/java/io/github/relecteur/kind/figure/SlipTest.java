package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "2000000000, 2000000, POWER_OF_TEN",
    "4.61, 46.1, POWER_OF_TEN",
    "200000, 200, POWER_OF_TEN",
    "-3.2, 320, POWER_OF_TEN",
    "3.423, 3.42, ROUNDED",
    "3.427, 3.43, ROUNDED",
    "1234, 1200, ROUNDED",
    "4.61, 4.16, TRANSPOSED",
    "1972, 1927, TRANSPOSED",
    "172, 72, DROPPED",
    "1234, 134, DROPPED",
    "12345, 1235, DROPPED",
    "72, 772, DOUBLED",
    "12, 312, DOUBLED",
    "7, 8, OFF_BY_ONE",
    "2024, 2025, OFF_BY_ONE",
    "100, 99, OFF_BY_ONE",
    "0, 1, OFF_BY_ONE",
    "1234, 1934, ONE_DIGIT",
    "4.61, 4.67, ONE_DIGIT",
    "12, 87, NONE",
    "5, 9, NONE",
    "0, 5, NONE",
    "5, 12345, NONE"
  })
  void slip_isNamed(BigDecimal original, BigDecimal translation, Slip expected) {
    assertThat(Slip.of(original, translation)).isEqualTo(expected);
  }
}
