package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertedRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The mill lies ⟦50 miles⟧ from here.; Le moulin se trouve à ⟦80 kilomètres⟧ d'ici.",
        "The mill is ⟦60 feet⟧ high.; Le moulin fait ⟦18 mètres⟧ de haut.",
        "The mill is ⟦68°F⟧ warm.; Le moulin est à ⟦20 °C⟧.",
        "The mill sold ⟦1,987⟧ sacks.; Le moulin a vendu près de ⟦2 000⟧ sacs.",
        "The mill covers ⟦700 acres⟧.; Le moulin couvre ⟦283 hectares⟧."
      })
  void convertedOrRounded_isTold(String english, String french) {
    MarkedPair.of(english, french).isFlagged("figure.converted", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The mill lies 50 miles from here.; Le moulin se trouve à 50 miles d'ici.",
        "The mill lies 50 miles from here.; Le moulin se trouve à 50 miles (80 km) d'ici.",
        "The mill sold about 2,000 sacks.; Le moulin a vendu près de 2 000 sacs."
      })
  void unconverted_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The mill makes ⟦1,600 megawatts⟧.; Le moulin produit ⟦1,6 GW⟧.",
        "The mill stood still for ⟦12 months⟧.; Le moulin est resté arrêté ⟦un an⟧.",
        "The mill lies ⟦50 miles⟧ from here.; Le moulin se trouve à ⟦80,47 km⟧ d'ici."
      })
  void exactConversion_isNotSaidToBeNear(String english, String french) {
    String message = MarkedPair.of(english, french).finding().message();
    assertThat(message).contains("was converted into").doesNotContain("within");
  }

  @Test
  void severity_isInfo() {
    assertThat(
            MarkedPair.of(
                    "The mill lies ⟦50 miles⟧ from here.",
                    "Le moulin se trouve à ⟦80 kilomètres⟧ d'ici.")
                .finding()
                .severity())
        .isEqualTo(Severity.INFO);
  }
}
