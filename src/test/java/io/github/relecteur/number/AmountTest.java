package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "USD, true",
    "BTC, true",
    "'', false",
    "percent, false",
    "day, false",
    "ton, false",
    "kilometer, false"
  })
  void money_isKnownByItsCode(String unit, boolean money) {
    assertThat(Amount.of(BigDecimal.ONE, unit).isMoney()).isEqualTo(money);
  }
}
