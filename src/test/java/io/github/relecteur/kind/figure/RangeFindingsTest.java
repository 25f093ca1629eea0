package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeFindingsTest {

  @Test
  void bothEndsWrongAlike_areOneFindingAboutTheRange() {
    assertThat(
            FigureHarness.said(
                "It costs $5bn to $10bn.", "Cela coûte de 5 millions à 10 millions de dollars."))
        .containsExactly(
            "figure.magnitude «$5bn to $10bn» → «5 millions à 10 millions de dollars»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It costs $3 million to $6 million.; Cela coûte de 3 à 6 milliards de dollars.;"
            + " 3 à 6 millions de dollars",
        "It costs between $5m and $10m.; Cela coûte entre 5 milliards de dollars et 10 milliards"
            + " de dollars.; 5 et 10 millions de dollars",
        "It costs €900,000 to €1 million.; Cela coûte de 900 à 1 000 euros.;"
            + " 900_000 euros à 1 million d'euros",
        "It cost $2-3 million.; Cela a coûté 2-3 millions d'euros.; 2-3 millions de dollars",
        "It lost 3 to 6 percent.; Cela a perdu de 4 à 8 %.; 3 à 6~%",
        "It took two to three years.; Cela a pris de deux à trois mois.; deux à trois ans",
        "It cost €900,000-€1,000,000.; Cela a coûté 900-1 000 euros.; "
      })
  void bothEndsWrongAlike_areCorrectedTogether(
      String english, String french, @Nullable String expected) {
    List<Finding> findings = FigureHarness.findings(english, french);

    assertThat(findings).hasSize(1);
    String suggestion = findings.get(0).suggestion();
    assertThat(suggestion == null ? null : suggestion.replace('\u202f', '_').replace('\u00a0', '~'))
        .isEqualTo(expected);
  }

  @Test
  void bothEndsMissing_areOneFindingAboutTheRange() {
    assertThat(FigureHarness.said("It takes 10 to 12 days.", "Cela prend du temps."))
        .containsExactly("figure.missing «10 to 12 days» → —");
  }

  @Test
  void oneEndWrong_isAFindingAboutThatEnd() {
    assertThat(
            FigureHarness.said(
                "It costs $5 to $10 billion.", "Cela coûte de 5 à 12 milliards de dollars."))
        .containsExactly("figure.value «$10 billion» → «12 milliards de dollars»");
  }

  @Test
  void endsWrongInDifferentWays_areTwoFindings() {
    List<Finding> findings =
        FigureHarness.findings(
            "It takes between 10 and 25 days.", "Cela prend entre 11 et 2 500 jours.");

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("figure.value", "figure.magnitude");
  }
}
