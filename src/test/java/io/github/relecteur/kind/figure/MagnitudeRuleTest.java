package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The order is worth ⟦$2 billion⟧.; La commande vaut ⟦2 millions de dollars⟧.; 2 milliards"
            + " de dollars",
        "The order is worth ⟦$2bn⟧.; La commande vaut ⟦2 billions de dollars⟧.; 2 milliards de"
            + " dollars",
        "The town has ⟦200,000⟧ trees.; La ville compte ⟦200⟧ arbres.; 200_000",
        "The rate is ⟦4.61%⟧.; Le taux est de ⟦46,1 %⟧.; 4,61~%",
        "The town has ⟦3 million⟧ trees.; La ville compte ⟦3 milliards⟧ d'arbres.; 3 millions",
        "The fund lost ⟦£1.2tn⟧.; Le fonds a perdu ⟦1,2 milliard de livres sterling⟧.; 1_200"
            + " milliards de livres sterling",
        "The town has ⟦fifty thousand⟧ trees.; La ville compte ⟦cinquante millions⟧ d'arbres.;"
            + " 50_000"
      })
  void powerOfTen_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.magnitude", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The order is worth $2 billion.; La commande vaut 2 milliards de dollars.",
        "The order is worth $2.4 trillion.; La commande vaut 2 400 milliards de dollars.",
        "The order is worth half a billion dollars.; La commande vaut 500 millions de dollars.",
        "The town has 67 thousand million trees.; La ville compte 67 milliards d'arbres.",
        "The town has 1.5m trees.; La ville compte 1,5 million d'arbres.",
        "Shops sold 2 to 3 million of them.; Les magasins en ont vendu de 2 à 3 millions."
      })
  void sameScale_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of(
                    "The order is worth ⟦$2 billion⟧.", "La commande vaut ⟦2 millions de dollars⟧.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
