package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; It opened in spring 2031.; «spring 2031» date 2031-21",
        "ENGLISH; It opened in the summer of 2031.; «summer of 2031» date 2031-22",
        "ENGLISH; It opened in fall 2031.; «fall 2031» date 2031-23",
        "ENGLISH; It opened in winter 2031-32.; «winter 2031-32» date 2031-24",
        "FRENCH; Il a ouvert au printemps 2031.; «printemps 2031» date 2031-21",
        "FRENCH; Il a ouvert à l'été 2031.; «été 2031» date 2031-22",
        "FRENCH; Il a ouvert à l'automne de l'année 2031.; «automne de l'année 2031» date 2031-23",
        "FRENCH; Il a ouvert l'hiver 2031-2032.; «hiver 2031-2032» date 2031-24"
      })
  void seasonOfAYear_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @Test
  void seasonWithoutYear_isAWord() {
    assertThat(FigureHarness.scan(ENGLISH, "Prices fall in spring.")).isEmpty();
    assertThat(FigureHarness.scan(FRENCH, "Il a été vendu cet été.")).isEmpty();
  }

  @Test
  void otherSeason_isAnotherDate() {
    assertThat(FigureHarness.said("It opened in spring 2031.", "Il a ouvert à l'automne 2031."))
        .containsExactly("figure.date «spring 2031» → «automne 2031»");
  }
}
