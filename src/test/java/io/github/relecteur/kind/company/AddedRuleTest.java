package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddedRuleTest {

  @Test
  void inventedName_isFound() {
    assertThat(
            Pairs.findings("The airline cancelled two flights.", "Lufthansa a annulé deux vols."))
        .containsExactly("company.added: - -> Lufthansa");
  }

  @Test
  void nameThatTheArticleKnows_mayStandForAPronoun() {
    assertThat(
            Pairs.findings(
                "Lufthansa is on strike.\nThe airline cancelled two flights.",
                "Lufthansa est en grève.\nLufthansa a annulé deux vols."))
        .isEmpty();
  }
}
