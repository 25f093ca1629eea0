package io.github.relecteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names stand for codes and for families of codes. */
class RuleInfoTest {

  @Test
  void name_standsForItsCode() {
    assertThat(named("figure.value")).containsExactly("figure.value");
    assertThat(named("figure.valu")).isEmpty();
    assertThat(named("")).isEmpty();
  }

  @Test
  void family_standsForAllItsCodes() {
    assertThat(named("ticker.*"))
        .contains("ticker.altered", "ticker.missing")
        .allMatch(code -> code.startsWith("ticker."));
    assertThat(named("fig*")).isEmpty();
    assertThat(named(".*")).isEmpty();
  }

  @Test
  void star_standsForAllCodes() {
    assertThat(named("*")).hasSameSizeAs(Relecteur.rules());
  }

  private static List<String> named(String name) {
    return Relecteur.rules().stream()
        .filter(rule -> rule.isNamedBy(name))
        .map(RuleInfo::code)
        .toList();
  }
}
