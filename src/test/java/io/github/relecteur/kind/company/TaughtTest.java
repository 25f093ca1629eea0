package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaughtTest {

  private static final String TOLD = "The insurer said that the company Žetra will pay at once.";
  private static final String TOLD_FRENCH =
      "L'assureur a dit que l'entreprise Žetra paiera tout de suite.";
  private static final String LOST = "A warehouse used by Žetra burned down near the river.";
  private static final String LOST_FRENCH = "Un entrepôt a brûlé près de la rivière.";

  private final Relecteur relecteur = Relecteur.create();

  @Test
  void nameToldElsewhere_isMissedWhereItIsLost() {
    assertThat(
            relecteur
                .checkSegments(List.of(TOLD, LOST), List.of(TOLD_FRENCH, LOST_FRENCH))
                .get(1)
                .findings())
        .extracting(Finding::code)
        .containsExactly("company.missing");
  }

  @Test
  void nameOfWhichNothingIsTold_mayBeAPlace() {
    assertThat(relecteur.checkSegments(LOST, LOST_FRENCH).findings()).isEmpty();
  }
}
