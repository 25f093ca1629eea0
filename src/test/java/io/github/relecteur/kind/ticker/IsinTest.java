package io.github.relecteur.kind.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsinTest {

  @ParameterizedTest
  @ValueSource(strings = {"US0378331005", "FR0000120578", "DE0007164600", "GB0002634946"})
  void rightCheckDigit_isValid(String code) {
    assertThat(Isin.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US0378331006", "FR0000120587", "US037833100", "ABCDEFGHIJKL"})
  void anythingElse_isNot(String code) {
    assertThat(Isin.isValid(code)).isFalse();
  }

  @Test
  void form_isFoundWithASlip() {
    assertThat(Isin.end("FR0000120587 rose", 0)).isEqualTo(12);
    assertThat(Isin.end("FRANCE2024 rose", 0)).isEqualTo(-1);
  }
}
