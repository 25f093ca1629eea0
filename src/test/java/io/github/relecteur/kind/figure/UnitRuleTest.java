package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The fine came to ⟦£450 million⟧.; L'amende s'élève à ⟦450 millions de dollars⟧.; 450"
            + " millions de livres sterling",
        "The fine came to ⟦€30 million⟧.; L'amende s'élève à ⟦30 millions de yens⟧.; 30 millions"
            + " d'euros",
        "The margin gained ⟦3 percentage points⟧.; La marge a gagné ⟦3 %⟧.; 3 points de"
            + " pourcentage",
        "The rate gained ⟦25 basis points⟧.; Le taux a gagné ⟦25 %⟧.; 25 points de base",
        "The strike lasted ⟦12 days⟧.; La grève a duré ⟦12 semaines⟧.; 12 jours",
        "The well gives ⟦400 barrels⟧.; Le puits donne ⟦400 tonnes⟧.; 400 barils",
        "The road is ⟦70 miles⟧ long.; La route fait ⟦70 kilomètres⟧ de long.; 70 miles"
      })
  void otherUnit_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.unit", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The fine came to £450 million.; L'amende s'élève à 450 millions de livres.",
        "The fine came to $450 million.; L'amende s'élève à 450 M$.",
        "The margin gained 3 percentage points.; La marge a gagné 3 points.",
        "The load weighs 12 tons.; Le colis pèse 12 tonnes.",
        "The load cost C$12.; Le colis a coûté 12 dollars canadiens.",
        "He is 34.; Il a 34 ans.",
        "Of the voters, 45 percent said yes and 55 no.; 45 % des électeurs ont dit oui et 55 % non."
      })
  void sameUnit_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void dollarThatNothingNames_isAWarning() {
    Finding finding =
        MarkedPair.of(
                "The land cost ⟦A$650 million⟧.", "Le terrain a coûté ⟦650 millions de dollars⟧.")
            .finding();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.suggestion()).isEqualTo("650 millions de dollars australiens");
  }

  @Test
  void dollarNamedElsewhere_isUnderstood() {
    MarkedPair.of(
            "The land cost A$5 a foot, up from A$4.",
            "Le terrain a coûté 5 dollars australiens le pied, contre 4 dollars.")
        .isClean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Rents rose ⟦0.4%⟧ quarter-on-quarter.; Les loyers ont augmenté de ⟦0,4 %⟧ sur un an.",
        "Rents rose ⟦0.4%⟧ from a month earlier.; Les loyers ont gagné ⟦0,4 %⟧ sur un an.",
        "Rents rose ⟦0.4%⟧, year on year.; Les loyers ont gagné ⟦0,4 %⟧ sur un mois."
      })
  void changeOverAnotherTime_isFlagged(String english, String french) {
    assertThat(MarkedPair.of(english, french).finding().code()).isEqualTo("figure.unit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Rents rose 0.4% from a year earlier.; Les loyers ont augmenté de 0,4 % en rythme annuel.",
        "Rents rose 0.4% on the month.; Les loyers ont augmenté de 0,4 % d’un mois sur l’autre.",
        "Rents rose 0.4% on the month.; Les loyers ont augmenté de 0,4 % en mai."
      })
  void changeOverTheSameTime_isClean(String english, String french) {
    assertThat(FigureHarness.said(english, french)).noneMatch(said -> said.contains("unit"));
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of(
                    "The fine came to ⟦£450 million⟧.",
                    "L'amende s'élève à ⟦450 millions de dollars⟧.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
