package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  /** Special spaces made visible: _ parts groups, ~ does not break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It paid $2 billion.; Il a payé 2 millions de dollars.; 2 milliards de dollars",
        "It paid €1.5 million.; Il a payé 1,8 million d'euros.; 1,5 million d'euros",
        "It paid £450m.; Il a payé 450 millions d'euros.; 450 millions de livres sterling",
        "It moved 4.61%.; Il a varié de 4,16 %.; 4,61~%",
        "It sold 1,234 ships.; Il a vendu 1 243 navires.; 1_234",
        "It moved 25 basis points.; Il a varié de 52 points de base.; 25 points de base",
        "It opens on October 14.; Il ouvre le 15 octobre.; 14 octobre",
        "It opens at 5 p.m. sharp.; Il ouvre à 18 heures précises.; 17~heures",
        "In Q3 2024 it opens.; Au quatrième trimestre 2024 il ouvre.; troisième trimestre 2024",
        "It opens in 2026.; Il ouvre en 2027.; 2026",
        "It was the 3rd port.; C'était le 4e port.; 3e",
        "It took eight months.; Il a fallu huit ans.; huit mois",
        "Seven of the boats left.; Six des bateaux sont partis.; Sept",
        "Sixty percent left.; Seize pour cent sont partis.; Soixante pour cent",
        "Sixty percent left.; 16 % sont partis.; 60~%",
        "It lifts 90,000 barrels per day.; Il extrait 90 000 tonnes par an.; 90_000 barils par jour",
        "It took 8 months.; Il a fallu huit ans.; 8 mois",
        "It lost 64.5p.; Il a perdu 64,5 euros.; 64,5 pence",
        "It lies 12 miles away.; Il se trouve à 21 miles.; 12 miles"
      })
  void figure_isWrittenInFrench(String english, String french, String expected) {
    assertThat(suggestion(english, french)).isEqualTo(expected);
  }

  @Test
  void fraction_isNotRewritten() {
    assertThat(suggestion("Two thirds of ships left.", "Trois quarts des navires sont partis."))
        .isNull();
  }

  @Test
  void missingFigure_hasNoPlaceToPutAnythingIn() {
    assertThat(suggestion("It sold 12 ships.", "Elle a vendu des navires.")).isNull();
  }

  private static @Nullable String suggestion(String english, String french) {
    List<Finding> findings = FigureHarness.findings(english, french);
    assertThat(findings).as("%s / %s", english, french).hasSize(1);
    String suggestion = findings.get(0).suggestion();
    return suggestion == null ? null : suggestion.replace('\u202f', '_').replace('\u00a0', '~');
  }

  @Test
  void suggestion_keepsNotationCoinsAndRate() {
    assertThat(suggested("It paid 2,140p.", "Il a payé 2 140 euros.")).endsWith("140 pence");
    assertThat(suggested("It paid 41 cents.", "Il a payé 41 dollars.")).isEqualTo("41 cents");
    assertThat(suggested("It reached 24.5°C.", "Il a atteint 24,5 °F.")).isEqualTo("24,5 °C");
    assertThat(
            suggested("It moves at 7 centimeters per second.", "Il avance à 7 mètres par seconde."))
        .endsWith("mètres par seconde");
  }

  private static String suggested(String english, String french) {
    return String.valueOf(FigureHarness.findings(english, french).get(0).suggestion());
  }
}
