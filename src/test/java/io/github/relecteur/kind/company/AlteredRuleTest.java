package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlteredRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Analysts like Volkswagen.          | Les analystes aiment Volkswagne.         | Volkswagen -> Volkswagne
          He left Lehman Brothers.           | Il a quitté Lehman Brotherrs.            | Lehman Brothers -> Lehman Brotherrs
          The banks UBS and ING rose.        | Les banques UBSS et ING ont progressé.   | UBS -> UBSS
          A report by ČTK confirms it.       | Une dépêche de TK le confirme.           | ČTK -> TK
          UniCredit will appeal.             | UniCrédit fera appel.                    | UniCredit -> UniCrédit
          The boss of Goldman Sachs left.    | Le patron de Goldman Sacks est parti.    | Goldman Sachs -> Goldman Sacks
          """)
  void misspeltName_isFound(String english, String french, String names) {
    assertThat(Pairs.findings(english, french)).containsExactly("company.altered: " + names);
  }

  @Test
  void unlistedNameKeptElsewhere_isComparedLetterByLetter() {
    assertThat(
            Pairs.findings(
                "The guards work for Quandelo.\nThe lawyers of Quandelo objected.",
                "Les gardiens travaillent pour Quandelo.\nLes avocats de Quandola ont protesté."))
        .containsExactly("company.altered: Quandelo -> Quandola");
  }

  @Test
  void suggestion_isTheName() {
    Finding finding = Pairs.judge("Shares of Michelin fell.", "L'action Micheiln a reculé.").get(0);

    assertThat(finding.suggestion()).isEqualTo("Michelin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Office of Rail Audit said so on Monday. | L’Office du rail l’a dit lundi.
          The Office of Rail Audit said prices rose.  | L’Office du rail a dit que les prix ont monté.
          """)
  void wordsBehindAName_areNoPartOfIt(String english, String french) {
    Relecteur relecteur = Relecteur.builder().protect(List.of("Office of Rail Audit")).build();

    assertThat(relecteur.checkSegments(english, french).findings())
        .allSatisfy(
            finding -> {
              Place place = finding.translation();
              assertThat(place == null ? "" : place.text()).doesNotContain("dit");
            });
  }

  @Test
  void smallWordsOfAName_arePartOfItsPlace() {
    assertThat(Pairs.findings("Shares of Frontline fell.", "L'action Fronte line a reculé."))
        .containsExactly("company.altered: Frontline -> Fronte line");
  }
}
