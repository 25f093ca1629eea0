package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The ferry takes ⟦more than 200⟧ cars.; Le ferry embarque ⟦moins de 200⟧ voitures.; plus de 200",
        "The ferry takes ⟦up to 200⟧ cars.; Le ferry embarque ⟦plus de 200⟧ voitures.; au plus 200",
        "The ferry takes ⟦at least 200⟧ cars.; Le ferry embarque ⟦au plus 200⟧ voitures.; au moins 200",
        "The ferry takes ⟦fewer than 200⟧ cars.; Le ferry embarque ⟦plus de 200⟧ voitures.; moins de 200",
        "The ferry cost ⟦nearly $200 million⟧.; Le ferry a coûté ⟦plus de 200 millions de"
            + " dollars⟧.; près de 200 millions de dollars",
        "The ferry takes ⟦no more than 200⟧ cars.; Le ferry embarque ⟦au moins 200⟧ voitures.; au plus 200"
      })
  void turnedBound_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.comparator", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The ferry takes more than 200 cars.; Le ferry embarque plus de 200 voitures.",
        "The ferry takes up to 200 cars.; Le ferry peut embarquer 200 voitures.",
        "The ferry takes nearly 200 cars.; Le ferry embarque 200 voitures.",
        "The ferry takes over 200 cars.; Le ferry embarque plus de 200 voitures.",
        "The ferry takes up to 200 cars.; Le ferry embarque jusqu'à 200 voitures.",
        "The ferry takes no fewer than 200 cars.; Le ferry embarque pas moins de 200 voitures.",
        "The ferry takes no more than 200 cars.; Le ferry embarque au maximum 200 voitures.",
        "The ferry takes about 200 cars.; Le ferry embarque près de 200 voitures.",
        "The ferry takes only 200 cars.; Le ferry n'embarque que 200 voitures.",
        "The ferry does not take more than 200 cars.; Le ferry n'embarque pas plus de 200"
            + " voitures.",
        "The ferry takes at least 200 cars.; Le ferry embarque plus de 200 voitures."
      })
  void sameBound_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of(
                    "The ferry takes ⟦more than 200⟧ cars.",
                    "Le ferry embarque ⟦moins de 200⟧ voitures.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
