package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwappedRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cisco sued Samsung in May.                | Samsung a poursuivi Cisco en mai.
          Nokia rose 5%, whereas Ericsson fell 7%.  | Ericsson a pris 5 %, tandis que Nokia a cédé 7 %.
          """)
  void exchangedNames_areFound(String english, String french) {
    assertThat(Pairs.findings(english, french))
        .singleElement()
        .asString()
        .startsWith("company.swapped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cisco sued Samsung in May.                | Samsung a été poursuivi par Cisco en mai.
          Sony and Nintendo raised prices.          | Nintendo et Sony ont augmenté leurs prix.
          Renault rival Stellantis cut its prices.  | Stellantis, concurrent de Renault, a baissé ses prix.
          Nestle's waters unit Perrier hired 90.    | Perrier, filiale d'eaux de Nestlé, en a recruté 90.
          Nokia rose 5%, whereas Ericsson fell 7%.  | Ericsson a cédé 7 %, tandis que Nokia a pris 5 %.
          """)
  void reorderedNames_staySilent(String english, String french) {
    assertThat(Pairs.findings(english, french)).isEmpty();
  }
}
