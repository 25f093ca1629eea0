package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The shares rose ⟦4.61%⟧ on Tuesday.; L'action a gagné ⟦4,16 %⟧ mardi.; 4,61~%",
        "The yard built ⟦1,234⟧ ferries.; Le chantier a construit ⟦1 243⟧ ferries.; 1_234",
        "The yard built ⟦172⟧ ferries.; Le chantier a construit ⟦72⟧ ferries.; 172",
        "The fund holds ⟦$3.4 billion⟧ in bonds.; Le fonds détient ⟦3,9 milliards de dollars⟧ en"
            + " obligations.; 3,4 milliards de dollars",
        "He is ⟦34 years⟧ old.; Il a ⟦43 ans⟧.; 34 ans",
        "The rate stood at ⟦3.423%⟧ then.; Le taux était alors de ⟦3,42 %⟧.; 3,423~%",
        "It was the ⟦21st⟧ launch.; C'était le ⟦12e⟧ lancement.; 21e",
        "⟦Seventeen⟧ crates fell.; ⟦Soixante-dix⟧ caisses sont tombées.; Dix-sept",
        "⟦Two thirds⟧ of voters stayed at home.; ⟦Trois quarts⟧ des électeurs sont restés chez"
            + " eux.; "
      })
  void anotherNumber_isFlagged(String english, String french, @Nullable String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.value", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The shares rose 4.61% on Tuesday.; L'action a gagné 4,61 % mardi.",
        "The yard built 1,234 ferries.; Le chantier a construit 1 234 ferries.",
        "Twelve crates fell.; 12 caisses sont tombées.",
        "A dozen crates fell.; Une douzaine de caisses sont tombées.",
        "Half of the crew left.; La moitié de l'équipage est partie.",
        "He is in his eighties.; Il est octogénaire.",
        "Ninety-seven ships sailed.; Nonante-sept navires ont appareillé."
      })
  void sameNumber_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of("The shares rose ⟦4.61%⟧ on Tuesday.", "L'action a gagné ⟦4,16 %⟧ mardi.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
