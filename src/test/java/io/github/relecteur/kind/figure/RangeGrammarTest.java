package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It costs $5-10 billion.; «$5-10 billion» range 5000000000..10000000000 USD",
        "It costs $10m to $12m.; «$10m to $12m» range 10000000..12000000 USD",
        "It costs between $5 and $10 billion.; «$5 and $10 billion» range 5000000000..10000000000 USD",
        "It has 2 to 3 million users.; «2 to 3 million» range 2000000..3000000",
        "It has between five and seven doors.; «five and seven» range 5..7",
        "It takes 10-12%.; «10-12%» range 10..12 percent",
        "It takes 10% to 12%.; «10% to 12%» range 10..12 percent",
        "It takes 5–10 minutes.; «5–10 minutes» range 5..10 minute",
        "It takes 900,000 to 1.1 million tonnes.; «900,000 to 1.1 million tonnes» range 900000..1100000 tonne"
      })
  void englishRange_isRead(String text, String expected) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Coût : 5 à 10 milliards de dollars.; «5 à 10 milliards de dollars» range 5000000000..10000000000 USD",
        "Coût : entre 5 et 10 milliards de dollars.; «5 et 10 milliards de dollars» range 5000000000..10000000000 USD",
        "Elle compte 2 à 3 millions d'abonnés.; «2 à 3 millions» range 2000000..3000000",
        "Elle a entre cinq et sept portes.; «cinq et sept» range 5..7",
        "Une part de 10 à 12 %.; «10 à 12 %» range 10..12 percent",
        "Une part de 10 % à 12 %.; «10 % à 12 %» range 10..12 percent",
        "Il faut 5-10 minutes.; «5-10 minutes» range 5..10 minute"
      })
  void frenchRange_isRead(String text, String expected) {
    assertThat(FigureHarness.read(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; It rose from 12 to 7.; 2",
        "ENGLISH; It was active in 2025-2030.; 2",
        "ENGLISH; It sold 5 and 10 of them.; 2",
        "ENGLISH; They played a 4-4-2.; 3",
        "ENGLISH; It closed from 23 to 30 October.; 2",
        "FRENCH; Elle a vendu 5 et 10 pièces.; 2",
        "FRENCH; Fermé du 23 au 30 octobre.; 2",
        "FRENCH; Ouvert de 10h à 20h.; 2"
      })
  void otherTwoNumbers_areNoRange(Language language, String text, int count) {
    assertThat(FigureHarness.scan(language, text))
        .hasSize(count)
        .noneMatch(phrase -> phrase.figure().type() == FigureType.RANGE);
  }

  @Test
  void end_knowsItsPlaceAndItsShareOfUnitAndScale() {
    Figure range = FigureHarness.figure(ENGLISH, "It costs $5-10 billion.");

    assertThat(range.ends()).hasSize(2);
    Figure.End low = range.ends().get(0);
    Figure.End high = range.ends().get(1);
    assertThat("It costs $5-10 billion.".substring(low.start(), low.end())).isEqualTo("$5");
    assertThat("It costs $5-10 billion.".substring(high.start(), high.end()))
        .isEqualTo("10 billion");
    assertThat(((Reading.Of) low.figure().reading()).value()).isEqualByComparingTo("5E9");
    assertThat(((Reading.Of) low.figure().reading()).unit()).isEqualTo("USD");
    assertThat(((Reading.Of) high.figure().reading()).unit()).isEqualTo("USD");
  }
}
