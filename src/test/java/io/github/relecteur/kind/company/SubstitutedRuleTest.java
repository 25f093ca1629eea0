package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutedRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boeing delivered more planes.      | Airbus a livré davantage d'avions.      | Boeing -> Airbus
          The IMF gave a warning.            | La Banque mondiale a mis en garde.      | IMF -> Banque mondiale
          The fans of PSG sang.              | Les supporters du GPS chantaient.       | PSG -> GPS
          The minister met the QLV.          | Le ministre a rencontré le VLQ.         | QLV -> VLQ
          """)
  void otherName_isFound(String english, String french, String names) {
    assertThat(Pairs.findings(english, french)).containsExactly("company.substituted: " + names);
  }
}
