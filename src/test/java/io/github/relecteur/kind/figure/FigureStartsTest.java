package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureStartsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "-5",
        "+5",
        ".5",
        "½",
        "$5",
        "five",
        "fifth",
        "twentyfive",
        "XXI",
        "Q3",
        "A320",
        "Monday",
        "Oct",
        "noon",
        "spring",
        "eighties",
        "FY13",
        "minus",
        "fortnight",
        "both",
        "USD 5",
        "a third",
        "a million",
        "an inch",
        "A$5",
        "@desk",
        "desk@example.org",
        "www.x.org"
      })
  void whatAFigureStartsWith_isNotMissed(String text) {
    assertThat(at(text, Language.ENGLISH)).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"un", "cinq", "XXIe", "années", "mi-mai", "Thursday", "été", "moins"})
  void whatAFrenchFigureStartsWith_isNotMissed(String text) {
    assertThat(at(text, Language.FRENCH)).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x company", "x. The", "x, and", "well-known", "x The", "x (see", "x a tree"})
  void otherTokens_arePassedOver(String text) {
    assertThat(FigureStarts.of(Language.ENGLISH).at(Tokens.of(text), 1)).isZero();
  }

  private static int at(String text, Language language) {
    return FigureStarts.of(language).at(Tokens.of(text), 0);
  }
}
