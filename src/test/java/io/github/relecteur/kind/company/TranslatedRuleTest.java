package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatedRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Analysts expect Apple to sell more.   | Les analystes s'attendent à ce que Pomme vende plus. | Apple -> Pomme
          Best Buy opened three stores.         | Meilleur Achat a ouvert trois magasins.              | Best Buy -> Meilleur Achat
          A branch of Deutsche Bank closed.     | Une agence de la Banque allemande a fermé.           | Deutsche Bank -> Banque allemande
          Dollar General hired a lawyer.        | Dollar Général a engagé un avocat.                   | Dollar General -> Dollar Général
          Alphabet sued a rival.                | L'alphabet a poursuivi un concurrent.                | Alphabet -> L'alphabet
          Investors left Golden River Partners. | Les investisseurs ont quitté Partenaires du fleuve doré. | Golden River Partners -> Partenaires du fleuve doré
          """)
  void literalTranslation_isFound(String english, String french, String names) {
    assertThat(Pairs.findings(english, french)).containsExactly("company.translated: " + names);
  }

  @Test
  void nameKeptBesideTheWord_staysSilent() {
    assertThat(
            Pairs.findings(
                "Analysts expect Apple to sell more.",
                "Les analystes s'attendent à ce qu'Apple, la pomme, vende plus."))
        .isEmpty();
  }
}
