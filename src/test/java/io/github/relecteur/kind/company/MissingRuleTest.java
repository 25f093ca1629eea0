package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingRuleTest {

  @Test
  void lostName_isFound() {
    assertThat(Pairs.findings("Shares of Boeing fell 3%.", "Les actions ont reculé de 3 %."))
        .containsExactly("company.missing: Boeing -> -");
  }

  @Test
  void lostNameBesideAnotherThatIsKept_isFound() {
    assertThat(Pairs.findings("Ford and Renault agreed.", "Ford a donné son accord."))
        .containsExactly("company.missing: Renault -> -");
  }

  @Test
  void nounForTheCompany_replacesTheName() {
    assertThat(Pairs.findings("Boeing cut its forecast.", "Le groupe a abaissé ses prévisions."))
        .isEmpty();
  }

  @Test
  void wordForTheShare_doesNotReplaceTheName() {
    assertThat(Pairs.findings("Boeing shares fell.", "Le titre a reculé."))
        .containsExactly("company.missing: Boeing -> -");
  }

  @Test
  void acronymInBrackets_mayBeDropped() {
    assertThat(
            Pairs.findings(
                "The Quiet Lake Office (QLO) closed.", "L'Office du lac tranquille a fermé."))
        .isEmpty();
  }
}
