package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenominatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Heat costs 61 euros per megawatt-hour.; La chaleur coûte 61 euros le mégawatt.",
        "Fuel costs $4.10 a gallon.; Le carburant coûte 4,10 dollars le litre.",
        "The zloty rose to 4.26 per euro.; Le zloty est monté à 4,26 pour un dollar.",
        "Brent costs $71 a barrel.; Le brent coûte 71 dollars.",
        "It builds 40,000 city cars a year.; Elle construit 40 000 citadines par mois.",
        "It burns $3 billion a quarter.; Elle brûle 3 milliards de dollars par an.",
        "It sorts 4,000 parcels per hour.; Elle trie 4 000 colis par jour."
      })
  void otherOrLostMeasure_isAnotherUnit(String english, String french) {
    assertThat(FigureHarness.said(english, french))
        .singleElement()
        .asString()
        .startsWith("figure.unit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Heat costs 61 euros per megawatt-hour.; La chaleur coûte 61 euros le mégawattheure.",
        "Brent costs $71 a barrel.; Le baril de brent coûte 71 dollars.",
        "Brent costs $71 a barrel.; Le brent coûte 71 dollars par baril.",
        "She earns $19 an hour.; Elle gagne 19 dollars de l'heure.",
        "It builds 40 trams a year.; Elle construit chaque année 40 trams.",
        "It built 40 trams a year earlier.; Elle avait construit 40 trams un an plus tôt.",
        "It built 40 trams in a year.; Elle a construit 40 trams en un an.",
        "It burns $3 billion a quarter.; Elle brûle 3 milliards de dollars par trimestre.",
        "It sorts 4,000 parcels an hour.; Elle trie 4 000 colis à l’heure."
      })
  void sameMeasure_isClean(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }

  @Test
  void frequency_isARate() {
    assertThat(
            FigureHarness.said("It turns 840 times per second.", "Il tourne 840 fois par minute."))
        .hasSize(1);
    assertThat(FigureHarness.said("It turns 840 times a day.", "Il tourne 840 fois par jour."))
        .isEmpty();
  }
}
