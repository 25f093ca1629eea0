package io.github.relecteur.number;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose 17,5 percent.",
        "The fund lost 0,3 percent in May.",
        "It sold 1.234,5 tonnes.",
        "The share cost 12,30 euros."
      })
  void decimalComma_makesATextContinental(String text) {
    assertThat(Convention.of(Tokens.of(text), ENGLISH)).isEqualTo(Convention.CONTINENTAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Prices rose 17.5 percent.",
        "It sold 1,234,567 cars in 2024.",
        "It sold 12,345 cars.",
        "In May, 12 people left.",
        "The score was 6-4, 7-5.",
        "Lines 1, 2 and 3 are closed."
      })
  void groupingComma_isEnglish(String text) {
    assertThat(Convention.of(Tokens.of(text), ENGLISH)).isEqualTo(Convention.OWN);
  }

  @Test
  void french_keepsItsOwn() {
    assertThat(Convention.of(Tokens.of("Une hausse de 17,5 %."), FRENCH)).isEqualTo(Convention.OWN);
    assertThat(Convention.of(Tokens.of("Une hausse de 17.5 %."), FRENCH)).isEqualTo(Convention.OWN);
  }

  @Test
  void oneDecimalComma_opensTheOtherReadingInTheWholeText() {
    Tokens tokens = Tokens.of("1,234 tonnes, 17,5 percent more");

    Numeral numeral = Objects.requireNonNull(new NumeralReader(tokens, ENGLISH).at(0));

    assertThat(Numbers.readings(numeral)).isEqualTo("1.234 1234");
  }

  @Test
  void pointsBesideCommas_leaveBothOpen() {
    Tokens tokens = Tokens.of("17,5 percent here, 3.5 percent there, 4.2 percent elsewhere");

    assertThat(Convention.of(tokens, ENGLISH)).isEqualTo(Convention.EITHER);
  }

  @Test
  void anotherSentence_tellsTheConvention() {
    Tokens silent = Tokens.of("The rate stood at 5,829%.");
    Tokens telling = Tokens.of("It had been 5,7% in spring.");

    assertThat(Convention.of(List.of(silent), ENGLISH)).isEqualTo(Convention.OWN);
    assertThat(Convention.of(List.of(silent, telling), ENGLISH)).isEqualTo(Convention.CONTINENTAL);
  }
}
