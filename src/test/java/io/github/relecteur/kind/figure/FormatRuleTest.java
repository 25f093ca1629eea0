package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The rate is ⟦4.61%⟧.; Le taux est de ⟦4.61 %⟧.; 4,61~%",
        "The town has ⟦200,000⟧ trees.; La ville compte ⟦200,000⟧ arbres.; 200_000",
        "The fine came to ⟦$2bn⟧.; L'amende s'élève à ⟦$2bn⟧.; 2 milliards de dollars",
        "The fine came to ⟦£450m⟧.; L'amende s'élève à ⟦£450m⟧.; 450 millions de livres sterling",
        "The town has ⟦1.5 million⟧ trees.; La ville compte ⟦1.5 million⟧ d'arbres.; 1,5 million",
        "The town has ⟦1,234.5 acres⟧.; La ville compte ⟦1,234.5 acres⟧.; 1_234,5 acres"
      })
  void englishForm_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.format", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The rate is 4.61%.; Le taux est de 4,61%.",
        "The town has 4,000 trees.; La ville compte 4.000 arbres.",
        "The town has 4,000 trees.; La ville compte 4000 arbres.",
        "The fine came to $2bn.; L'amende s'élève à 2 Md$.",
        "The fine came to €2 million.; L'amende s'élève à 2 M€.",
        "The desk runs version 2.0 of the tool.; La rédaction utilise la version 2.0 de l'outil."
      })
  void frenchForm_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isWarning() {
    assertThat(
            MarkedPair.of("The rate is ⟦4.61%⟧.", "Le taux est de ⟦4.61 %⟧.").finding().severity())
        .isEqualTo(Severity.WARNING);
  }
}
