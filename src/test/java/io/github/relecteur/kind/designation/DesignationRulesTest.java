package io.github.relecteur.kind.designation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.kind.OnePair;
import io.github.relecteur.lexicon.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationRulesTest {

  private static final DesignationKind KIND = new DesignationKind(Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "It ordered an A320neo. # Elle a commandé un A302neo. "
            + "# designation.altered | A320neo | A302neo | A320neo",
        "It ordered an A320neo. # Elle a commandé un A320. "
            + "# designation.altered | A320neo | A320 | A320neo",
        "It needs the H20. # Il lui faut le H200. # designation.altered | H20 | H200 | H20",
        "It needs the H100. # Il lui faut le H200. # designation.substituted | H100 | H200 | H100",
        "It sells the iPhone 16. # Elle vend l'iPhone 7. "
            + "# designation.substituted | iPhone 16 | iPhone 7 | iPhone 16",
        "It runs Windows 11. # Il tourne sous Fenêtres 11. "
            + "# designation.translated | Windows 11 | Fenêtres 11 | Windows 11",
        "The 737 MAX flies. # Le 737 maximum vole. "
            + "# designation.translated | 737 MAX | 737 maximum | 737 MAX",
        "It sells the Kunlun 3. # Il vend le Kunlon 3. "
            + "# designation.altered | Kunlun 3 | Kunlon 3 | Kunlun 3",
        "It builds six EPR2 reactors. # Il construit six réacteurs ERP2 pour un prix élevé. "
            + "# designation.altered | EPR2 | ERP2 | EPR2",
        "It sold H20 chips. # Elle a vendu des puces. # designation.missing | H20 | - | -",
      })
  void error_isFound(String english, String french, String finding) {
    assertThat(OnePair.judge(KIND, english, french))
        .extracting(OnePair::line)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The 737 MAX flies. # Le 737-MAX vole.",
        "The G20 met. # Le G 20 s'est réuni.",
        "Two F-16s took off. # Deux F-16 ont décollé.",
        "Less CO2 is better. # Moins de dioxyde de carbone, c'est mieux.",
        "The F1 season starts. # La saison de Formule 1 commence.",
        "A 24/7 service. # Un service ouvert 24 heures sur 24 et 7 jours sur 7.",
        "After 9/11 it closed. # Après le 11 septembre, il a fermé.",
        "The COVID-19 wave. # La vague de covid-19.",
      })
  void otherSpelling_isSilent(String english, String french) {
    assertThat(OnePair.judge(KIND, english, french)).isEmpty();
  }

  @Test
  void designationInTheNextSentence_isNotMissing() {
    assertThat(
            OnePair.judge(
                KIND,
                List.of("The H20 is a chip.", "It sells well."),
                List.of("C'est une puce.", "La H20 se vend bien.")))
        .isEmpty();
  }
}
