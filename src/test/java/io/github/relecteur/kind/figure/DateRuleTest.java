package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The plant opens on ⟦October 14⟧.; L'usine ouvre le ⟦15 octobre⟧.; 14 octobre",
        "The plant opens on ⟦October 14⟧.; L'usine ouvre le ⟦14 novembre⟧.; 14 octobre",
        "The plant opened in ⟦2019⟧ near Lyon.; L'usine a ouvert en ⟦2018⟧ près de Lyon.; 2019",
        "The plant opens on the ⟦14th⟧.; L'usine ouvre le ⟦24⟧.; 14",
        "The plant opens on ⟦Tuesday⟧.; L'usine ouvre ⟦jeudi⟧.; mardi",
        "The plant opens at ⟦5 p.m.⟧ sharp.; L'usine ouvre à ⟦18 heures⟧ précises.; 17~heures",
        "The plant lost money in the ⟦third quarter⟧.; L'usine a perdu de l'argent au ⟦deuxième"
            + " trimestre⟧.; troisième trimestre",
        "The plant dates from the ⟦1960s⟧.; L'usine date des ⟦années 1950⟧.; années 1960",
        "The plant dates from the ⟦19th century⟧.; L'usine date du ⟦XVIIIe siècle⟧.; XIXe siècle",
        "The plant opened on ⟦1 March 2021⟧ near Lyon.; L'usine a ouvert le ⟦3 janvier 2021⟧ près"
            + " de Lyon.; 1er mars 2021"
      })
  void otherDate_isFlagged(String english, String french, String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.date", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The plant opens on Monday, October 14.; L'usine ouvre le lundi 14 octobre.",
        "The plant opens on Oct. 14.; L'usine ouvre le 14 octobre.",
        "The plant opens at 5 p.m. sharp.; L'usine ouvre à 17 heures précises.",
        "The plant opens at 9 a.m. sharp.; L'usine ouvre à 9 heures du matin précises.",
        "The plant opens at noon.; L'usine ouvre à midi.",
        "The plant lost money in Q3.; L'usine a perdu de l'argent au troisième trimestre.",
        "The plant dates from the 1960s.; L'usine date des années 60.",
        "The plant dates from the 19th century.; L'usine date du XIXe siècle.",
        "The plant opened on 10/31/2019.; L'usine a ouvert le 31 octobre 2019.",
        "The plant opens in mid-March.; L'usine ouvre à la mi-mars."
      })
  void sameDate_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of("The plant opens on ⟦October 14⟧.", "L'usine ouvre le ⟦15 octobre⟧.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }
}
