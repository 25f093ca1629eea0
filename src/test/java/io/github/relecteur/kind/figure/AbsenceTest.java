package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It sold 12 ships.; Elle a vendu des navires.; figure.missing «12» → —",
        "It sold ships.; Elle a vendu 12 navires.; figure.added — → «12»",
        "It opens on October 14.; Il ouvre.; figure.missing «October 14» → —",
        "It opens at Christmas.; Il ouvre bientôt.; figure.missing «Christmas» → —",
        "It sold 12.; Il a vendu!; figure.missing «12» → —",
        "A 63-year-old sailor.; Un marin de 63 ans, dit marin de 63 ans.; figure.added — → «63"
            + " ans»"
      })
  void figureThatStandsNowhere_isAbsent(String english, String french, String expected) {
    assertThat(FigureHarness.said(english, french)).containsExactly(expected);
  }

  /** Digits inside a name, an article for one, a misspelt day that the translation repairs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It sold 1 ship.; Elle a vendu un navire.",
        "It sold 1 ship.; Elle a vendu un seul navire.",
        "It sold a ship.; Elle a vendu 1 navire.",
        "It tested 20 chips.; Elle a testé des puces H20.",
        "It opens on Wendesday.; Il ouvre mercredi.",
        "It opens in Febuary.; Il ouvre en février.",
        "It opens at Christmas.; Il ouvre pendant les fêtes.",
        "He read the Mail on Sunday.; Il a lu le Mail on Sunday.",
        "It runs for years (\"sur trois ans\").; Il court des années (« sur trois ans »)."
      })
  void figureThatStandsInAnotherGuise_isNot(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }
}
