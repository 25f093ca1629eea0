package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "On votes Dec. 5 partout.; «Dec. 5» date --12-05",
        "On vote le September 11, 2001 partout.; «September 11, 2001» date 2001-09-11",
        "Le numéro de Thursday est paru.; «Thursday» date -W-4",
        "Le mois de October surprend.; «October» date --10"
      })
  void englishDate_isRead(String french, String expected) {
    assertThat(FigureHarness.read(Language.FRENCH, french)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It prints on ⟦Thursday⟧.; Il imprime le ⟦Thursday⟧.; figure.format; jeudi",
        "It opens on ⟦Dec. 5⟧.; Il ouvre le ⟦Dec. 5⟧.; figure.format; 5 décembre"
      })
  void englishDate_isAnEnglishForm(String english, String french, String code, String suggestion) {
    MarkedPair.of(english, french).isFlagged(code, suggestion);
  }

  @ParameterizedTest
  @CsvSource({
    "He reads the Sunday Times., Il lit le Sunday Times.",
    "It was Black Friday., C'était le Black Friday."
  })
  void dayInAName_isLeftAlone(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }
}
