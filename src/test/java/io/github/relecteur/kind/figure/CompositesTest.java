package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "One in ten crates fell.; Un dixième des caisses sont tombées.",
        "Four out of five crates fell.; 80 % des caisses sont tombées.",
        "Nine in 10 crates fell.; Neuf caisses sur dix sont tombées.",
        "One third of the crates fell.; Une caisse sur trois est tombée.",
        "25% of the crates fell.; Une caisse sur quatre est tombée.",
        "One in ten crates, or 10%, fell.; Un dixième des caisses, soit 10 %, sont tombées.",
        "Sales fell in July-September.; Les ventes ont baissé au troisième trimestre.",
        "Sales fell from July to September 2025.; Les ventes ont baissé au 3e trimestre 2025.",
        "Sales fell in the third quarter.; Les ventes ont baissé de juillet à septembre.",
        "Sales fell in January-June.; Les ventes ont baissé au premier semestre.",
        "Sales fell in April–June.; Les ventes ont baissé en avril-juin.",
        "Sales fell between April and June.; Les ventes ont baissé entre avril et juin.",
        "Sales fell in April-June 2025.; Les ventes ont baissé d’avril à juin.",
        "Sales fell in April-July.; Les ventes ont baissé d’avril à juillet.",
        "Sales fell in the three months to June.; Les ventes ont baissé entre avril et fin juin.",
        "Sales fell in the quarter ended Sept. 30, 2025.; Les ventes ont baissé au 3e trimestre 2025.",
        "Sales fell in the quarter to June.; Les ventes ont baissé au trimestre clos fin juin.",
        "Sales fell in the September quarter.; Les ventes ont baissé au troisième trimestre.",
        "Sales fell in the first nine months of 2025.; Les ventes ont baissé de janvier à septembre 2025.",
        "Sales fell in the first nine months.; Les ventes ont baissé sur les neuf premiers mois.",
        "Sales fell in the nine months to September.; Les ventes ont baissé sur neuf mois.",
        "Sales fell in the six months through June.; Les ventes ont baissé au premier semestre.",
        "Sales fell in the first six months of 2025.; Les ventes ont baissé au premier semestre 2025.",
        "It lasts three months, to June 12.; Il dure trois mois, jusqu’au 12 juin."
      })
  void partsToldInOneFigure_areRight(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }

  @Test
  void partsOnBothSides_areComparedOneByOne() {
    assertThat(FigureHarness.said("Two in five left.", "Deux sur six sont partis."))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("figure.value"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "One in ten crates fell.; Un cinquième des caisses sont tombées.",
        "Four out of five crates fell.; 50 % des caisses sont tombées.",
        "Sales fell in July-September.; Les ventes ont baissé au deuxième trimestre.",
        "Sales fell in July-September.; Les ventes ont baissé en juillet-août.",
        "Sales fell in July-September 2024.; Les ventes ont baissé au troisième trimestre 2025.",
        "Sales fell in April-July.; Les ventes ont baissé au deuxième trimestre.",
        "Sales fell in the three months to June.; Les ventes ont baissé au troisième trimestre.",
        "Sales fell in the three months to June.; Les ventes ont baissé sur trois mois à fin juillet.",
        "Sales fell in the three months to June.; Les ventes ont baissé sur six mois à fin juin.",
        "Sales fell in the September quarter.; Les ventes ont baissé au deuxième trimestre.",
        "Sales fell in the first nine months.; Les ventes ont baissé sur les six premiers mois."
      })
  void anotherFigure_isFound(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isNotEmpty();
  }
}
