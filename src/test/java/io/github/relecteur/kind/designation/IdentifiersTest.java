package io.github.relecteur.kind.designation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

  private final Identifiers identifiers = new Identifiers();

  @ParameterizedTest
  @CsvSource({
    "WKN 716460, 716460",
    "(SEDOL: 2046251), 2046251",
    "CUSIP : 037833100, 037833100",
    "LEI 5493001KJTIIGC8Y1R12, 5493001KJTIIGC8Y1R12",
  })
  void identifierAfterItsLabel_isFound(String text, String code) {
    int at = text.indexOf(code);

    assertThat(identifiers.at(text, at, 0))
        .isEqualTo(new Found(new Designation("", code, false), at, at, at + code.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "sales of 716460, 716460",
    "WKN 71646, 71646",
    "WKN 716460km, 716460km",
    "WKN and 716460, 716460",
    "716460, 716460",
    "WKN ABCDEF, ABCDEF",
  })
  void numberWithoutLabelOrOfAnotherLength_isNone(String text, String code) {
    assertThat(identifiers.at(text, text.indexOf(code), 0)).isNull();
  }

  @Test
  void identifierThatLostADigit_isFoundIfOneIsExpected() {
    assertThat(identifiers.at("WKN 71646", 4, 1)).isNotNull();
    assertThat(identifiers.at("WKN 7164", 4, 1)).isNull();
  }
}
