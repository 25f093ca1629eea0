package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwappedRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Ford owns 25% of Rivian and 15% of Lucid.; Ford détient 15 % de Rivian et 25 % de Lucid.",
        "Berlin got 120 trams and Madrid 340.; Berlin a reçu 340 trams et Madrid 120.",
        "The plant opened in 1998 in Lisbon and in 2007 in Porto.; L'usine a ouvert en 2007 à"
            + " Lisbonne et en 1998 à Porto.",
        "It cut its target to $18 from $25.; Il a ramené son objectif de 18 à 25 dollars.",
        "It cut its target from $25 to $18.; Il a ramené son objectif à 25 dollars, contre 18.",
        "Turnout was 62%, against 41% in May.; La participation a été de 41 %, contre 62 % en mai.",
        "Sales fell to 1.9 billion euros from 2.3 billion.; Les ventes ont reculé de 1,9 milliard"
            + " d’euros, à 2,3 milliards.",
        "It lifted the dividend to $1.20 a share from $1.05.; Il a porté le dividende de 1,20 à 1,05"
            + " dollar."
      })
  void exchangedFigures_areFlaggedOnce(String english, String french) {
    assertThat(FigureHarness.findings(english, french))
        .extracting(Finding::code)
        .containsExactly("figure.swapped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Net profit rose to 3.2 billion euros from 2.9 billion.; Le bénéfice net est passé de 2,9"
            + " milliards à 3,2 milliards d’euros.",
        "Net profit rose to 1.2 billion euros ($1.4 billion) from 980 million.; Le bénéfice net est"
            + " passé de 980 millions à 1,2 milliard d’euros (1,4 milliard de dollars).",
        "It raised its target to 3 billion euros ($3.5 billion) from 2.5 billion.; Il a porté son"
            + " objectif de 2,5 milliards à 3 milliards d’euros (3,5 milliards de dollars).",
        "It lifted its dividend to $1.20 from $1.05 a share.; Il a porté son dividende de 1,05 à 1,20"
            + " dollar par action."
      })
  void changeToldInAnotherOrder_isRight(String english, String french) {
    assertThat(FigureHarness.findings(english, french)).isEmpty();
  }

  @Test
  void whatStandsInItsStead_isPointedAt() {
    Finding finding =
        FigureHarness.findings(
                "Ford owns 25% of Rivian and 15% of Lucid.",
                "Ford détient 15 % de Rivian et 25 % de Lucid.")
            .get(0);

    assertThat(FigureHarness.places(finding)).isEqualTo("«25%» → «15 %»");
    assertThat(finding.related()).extracting(Place::text).containsExactly("15%", "25 %");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.suggestion()).isEqualTo("25 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Ford owns 25% of Rivian and 15% of Lucid.; Ford détient 25 % de Rivian et 15 % de Lucid.",
        "Ford owns 25% of Rivian and 15% of Lucid.; Ford détient 15 % de Lucid et 25 % de Rivian.",
        "Sales rose from 12 million to 15 million.; Les ventes sont passées à 15 millions, contre"
            + " 12 millions.",
        "It cut its target to $18 from $25.; Il a ramené son objectif de 25 à 18 dollars.",
        "Turnout was 62%, against 41% in May.; La participation a été de 62 %, contre 41 % en mai.",
        "In 2007 it sold 340 trams.; Elle a vendu 340 trams en 2007.",
        "Berlin got 120 trams and Madrid 340.; Madrid a reçu 340 trams et Berlin 120."
      })
  void reorderedClauses_areClean(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }
}
