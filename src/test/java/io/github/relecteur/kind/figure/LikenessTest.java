package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "$4.61; 4,16 dollars; 97 dollars",
        "$4.61; 97 dollars; 97 tonnes",
        "$4.61; 97 dollars; 14 octobre",
        "October 14; 15 octobre; en 2026",
        "in 2026; en 2027; 14 octobre",
        "5 p.m.; 18 heures; 12 tonnes",
        "12 tonnes; 120 tonnes; 97 tonnes"
      })
  void sameKindWithASlip_isLiker(String english, String liker, String other) {
    assertThat(price(english, liker)).isLessThan(price(english, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "12 tonnes; une douzaine",
        "a dozen; 13 tonnes",
        "$5; 14 octobre",
        "5 p.m.; 97 tonnes"
      })
  void softAndOtherFigures_neverReplaceEachOther(String english, String french) {
    assertThat(price(english, french)).isGreaterThan(2);
  }

  private static double price(String english, String french) {
    return Likeness.price(item(ENGLISH, english), item(FRENCH, french));
  }

  private static Item item(Language language, String text) {
    Figure figure = FigureHarness.figure(language, text);
    Place place = new Place(FigureHarness.side(language), new Span(0, text.length()), text);
    return new Item(
        FigureHarness.side(language),
        0,
        0,
        text.length(),
        0,
        1,
        figure,
        place.span(),
        0.5,
        place,
        place);
  }
}
