package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private static final String ENGLISH =
      """
      Renault will build the small van in Spain from next autumn, the group told its unions.

      The plant in Valladolid has room for two more models, and Renault has paid for the tools.

      Unions say that wages at Renault must follow, as they did after the last agreement.
      """;

  private static final String FRENCH =
      """
      Renalut construira la petite camionnette en Espagne dès l'automne prochain, a dit le groupe aux syndicats.

      L'usine de Valladolid peut accueillir deux autres modèles, et Renalut a payé les outils.

      Les syndicats disent que les salaires chez Renalut doivent suivre, comme après le dernier accord.
      """;

  private final Relecteur relecteur = Relecteur.create();

  @Test
  void sameErrorThreeTimes_isOneFindingWithAllItsPlaces() {
    List<Finding> findings =
        relecteur.check(Article.english(ENGLISH), Article.french(FRENCH)).findings();

    assertThat(findings).extracting(Finding::code).containsExactly("company.altered");
    List<Place> related = findings.get(0).related();
    assertThat(related).filteredOn(p -> p.side() == Side.TRANSLATION).hasSize(2);
    assertThat(related).filteredOn(p -> p.side() == Side.ORIGINAL).hasSize(2);
    assertThat(related).extracting(Place::text).containsOnly("Renault", "Renalut");
  }

  @Test
  void twoDifferentErrorsOfOneName_stayTwoFindings() {
    String other = FRENCH.replace("chez Renalut", "chez Renaullt");

    assertThat(relecteur.check(Article.english(ENGLISH), Article.french(other)).findings())
        .hasSize(2);
  }

  @Test
  void segments_keepTheirOwnFindings() {
    assertThat(
            relecteur.checkSegments(List.of(ENGLISH.split("\n\n")), List.of(FRENCH.split("\n\n"))))
        .allSatisfy(report -> assertThat(report.findings()).hasSize(1));
  }
}
