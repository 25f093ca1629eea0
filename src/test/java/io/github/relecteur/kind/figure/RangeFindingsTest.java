package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeFindingsTest {

  @Test
  void bothEndsWrongAlike_areOneFindingAboutTheRange() {
    assertThat(
            FigureHarness.said(
                "It costs $5bn to $10bn.", "Cela coûte de 5 millions à 10 millions de dollars."))
        .containsExactly(
            "figure.magnitude «$5bn to $10bn» → «5 millions à 10 millions de dollars»");
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
