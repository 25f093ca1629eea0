package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomansTest {

  @ParameterizedTest
  @CsvSource({"I, 1", "IV, 4", "IX, 9", "XXI, 21", "XXIe, 21", "XVIIIème, 18", "Ier, 1", "XL, 40"})
  void romanNumeral_isRead(String word, int expected) {
    assertThat(Romans.of(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Le", "Ce", "CLIC", "XXIst", "iv", "Les"})
  void otherWord_isNoOrdinal(String word) {
    assertThat(Romans.ordinal(word)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "IIIe République, 3",
    "Ve République, 5",
    "XVIe arrondissement, 16",
    "Xe édition, 10"
  })
  void frenchOrdinal_isRead(String text, String expected) {
    Numeral numeral = Numbers.first(Language.FRENCH, text);

    assertThat(numeral).isNotNull();
    assertThat(numeral.form()).isEqualTo(Numeral.Form.ORDINAL);
    assertThat(numeral.value()).isEqualByComparingTo(expected);
  }
}
