package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; A ticket was twelve dollars and thirty cents.; twelve dollars and thirty cents; 12.3",
        "ENGLISH; A ticket was 12 dollars 30.; 12 dollars 30; 12.3",
        "FRENCH; Le billet valait 12 euros et 30 centimes.; 12 euros et 30 centimes; 12.3",
        "FRENCH; Le billet valait 12 euros 30.; 12 euros 30; 12.3",
        "ENGLISH; The door is 6 feet 3 inches high.; 6 feet 3 inches; 75",
        "ENGLISH; The wall is 6 feet, 3 inches high.; 6 feet, 3 inches; 75",
        "ENGLISH; The 6-foot-2 guard scored.; 6-foot-2; 74",
        "ENGLISH; A six-foot-two-inch door.; six-foot-two-inch; 74",
        "ENGLISH; 4 kilometers, 20 meters; 4 kilometers, 20 meters; 4020",
        "ENGLISH; Six dimes were found.; Six dimes; 0.6",
        "ENGLISH; one over eight; one over eight; 0.125",
        "ENGLISH; It was six degrees below zero.; six degrees below zero; -6",
        "FRENCH; Il faisait six degrés sous zéro.; six degrés sous zéro; -6",
        "FRENCH; Il faisait moins six degrés.; moins six degrés; -6",
        "ENGLISH; The site has 7.5M users.; 7.5M; 7500000",
        "FRENCH; Elle a couru en 9 s 58 mardi.; 9 s 58; 9.58",
        "FRENCH; Elle a couru en 3 min 26 s 3.; 3 min 26 s 3; 206.3",
        "ENGLISH; one; one; 1",
      })
  void smallerUnit_isAdded(Language language, String text, String figure, String value) {
    assertThat(FigureHarness.read(language, text))
        .startsWith("«" + figure + "»")
        .contains(" " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; It cost 15 dollars and 50 people came.; «15 dollars»",
        "ENGLISH; They ran ten miles, 16 km in all.; «ten miles»",
        "FRENCH; Il faut au moins six voix.; «six»",
        "ENGLISH; A loop of 14 kilometers, 60 meters below the lake.; «14 kilometers»",
        "ENGLISH; It is three metres plus or minus two.; «three metres»",
      })
  void whatOnlyStandsBeside_isNotAdded(Language language, String text, String figure) {
    assertThat(FigureHarness.read(language, text)).startsWith(figure);
  }
}
