package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Prices were cut by ⟦97%⟧ in spring.; Les prix ont été réduits au printemps.",
        "The yard built ⟦14⟧ ferries.; Le chantier a construit des ferries.",
        "The deal cost ⟦$3 million⟧ and took long.; La transaction a coûté cher et a été longue.",
        "The plant opens on ⟦October 14⟧.; L'usine ouvre bientôt.",
        "The yard built 14 ferries and ⟦27⟧ barges.; Le chantier a construit 14 ferries et des"
            + " péniches."
      })
  void lostFigure_isFlagged(String english, String french) {
    MarkedPair.of(english, french).isFlagged("figure.missing", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "One of the ferries sank.; Un des ferries a coulé.",
        "No one saw the ferry.; Personne n'a vu le ferry.",
        "Both ferries sank.; Les deux ferries ont coulé.",
        "A couple of ferries sank.; Des ferries ont coulé.",
        "Dozens of ferries sank.; De nombreux ferries ont coulé.",
        "The first ferry sank.; Le premier ferry a coulé.",
        "The ferry opened on day one.; Le ferry a ouvert dès le premier jour."
      })
  void figureSaidOtherwise_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of(
                    "Prices were cut by ⟦97%⟧ in spring.", "Les prix ont été réduits au printemps.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
