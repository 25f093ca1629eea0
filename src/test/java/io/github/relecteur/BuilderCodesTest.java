package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A builder takes codes and families of codes. */
class BuilderCodesTest {

  private static final String ENGLISH = "Shares of Boeing rose 4.61% to $172.";
  private static final String FRENCH = "Les actions d'Airbus ont gagné 4,16 % à 127 dollars.";

  @Test
  void disabledFamily_isNotReported() {
    assertThat(codes(Relecteur.builder().disable("figure.*").build()))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("company."));
    assertThat(codes(Relecteur.builder().disable("*").build())).isEmpty();
  }

  @Test
  void severityOfAFamily_holdsForItsCodes_andWhatIsSaidLaterCounts() {
    Relecteur relecteur =
        Relecteur.builder()
            .severity("figure.*", Severity.INFO)
            .severity("figure.value", Severity.WARNING)
            .build();
    assertThat(findings(relecteur))
        .filteredOn(finding -> finding.code().equals("figure.value"))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void disabledCode_isNotReported_whateverItsSeverity() {
    Relecteur relecteur =
        Relecteur.builder().disable("figure.*").severity("figure.value", Severity.ERROR).build();
    assertThat(codes(relecteur)).isNotEmpty().noneMatch(code -> code.startsWith("figure."));
  }

  @Test
  void unknownFamily_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().disable("figures.*"))
        .withMessageContaining("was 'figures.*'; the nearest known one is 'figure.*'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().severity("value", Severity.INFO))
        .withMessageContaining("a family such as figure.*");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().severity("figure.valeu", Severity.INFO))
        .withMessageContaining("the nearest known one is 'figure.value'");
  }

  private static List<String> codes(Relecteur relecteur) {
    return findings(relecteur).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(Relecteur relecteur) {
    return relecteur.checkSegments(ENGLISH, FRENCH).findings();
  }
}
