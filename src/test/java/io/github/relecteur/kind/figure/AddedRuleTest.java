package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The companies signed the contract.; Les ⟦12⟧ entreprises ont signé le contrat.",
        "The fine was heavy.; L'amende de ⟦3 millions d'euros⟧ était lourde.",
        "The yard built 14 ferries.; Le chantier a construit 14 ferries et ⟦27⟧ péniches.",
        "The plant opens soon.; L'usine ouvre le ⟦14 octobre⟧."
      })
  void inventedFigure_isFlagged(String english, String french) {
    MarkedPair.of(english, french).isFlagged("figure.added", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The brothers left.; Les deux frères sont partis.",
        "He is an octogenarian.; Il a 80 ans passés.",
        "A ferry sank.; Un ferry a coulé.",
        "The ferry left again.; Le ferry est reparti une nouvelle fois.",
        "Every hundred years a ferry sinks.; Un ferry coule tous les cent ans."
      })
  void figureThatFrenchNeeds_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of(
                    "The companies signed the contract.",
                    "Les ⟦12⟧ entreprises ont signé le contrat.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
