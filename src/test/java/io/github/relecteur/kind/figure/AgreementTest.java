package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Tolerances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1,234.5; 1 234,5",
        "twelve; 12",
        "a dozen; une douzaine",
        "a dozen; douze",
        "2.5 million; 2,5 millions",
        "$2bn; 2 milliards de dollars",
        "$2bn; 2 Md$",
        "half; la moitié",
        "two thirds; deux tiers",
        "half; 50 %",
        "a third; 33 %",
        "two thirds; 67 %",
        "34 cents; 34 cents",
        "21st; 21e",
        "third; 3e",
        "5 percent; 5 %",
        "25 basis points; 25 points de base",
        "twice; deux fois",
        "ninety; nonante"
      })
  void sameAmount_agrees(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "5 p.m.; 17 heures",
        "5:30; 17h30",
        "5 o'clock; 17 heures",
        "noon; midi",
        "9 a.m.; 9 heures du matin",
        "Monday; lundi",
        "October 14; 14 octobre",
        "Monday, October 14; 14 octobre",
        "October 2024; octobre",
        "in 2026; en 2026",
        "Q3; troisième trimestre",
        "third quarter; T3",
        "Q3 2024; troisième trimestre",
        "the first half of 2024; premier semestre 2024",
        "the 1990s; les années 1990",
        "the 1990s; les années 90",
        "the nineties; les années 1990",
        "21st century; XXIe siècle",
        "10/31/2024; 31 octobre 2024"
      })
  void sameDateOrTime_agrees(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "4.61%; 4.61 %",
        "$2bn; $2bn",
        "£450m; £450m",
        "200,000; 200,000",
        "1.5 million; 1.5 million",
        "October 14, 2024; octobre 14, 2024"
      })
  void englishForm_agreesButForItsForm(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.FORMAT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "50 miles; 80 kilomètres",
        "6 feet; 1,80 mètre",
        "100 pounds; 45 kilos",
        "68°F; 20 °C",
        "700 acres; 283 hectares",
        "10 gallons; 38 litres",
        "2 inches; 5 cm",
        "2 years; 24 mois",
        "ten years; une décennie",
        "a fortnight; 15 jours"
      })
  void conversion_isRecognised(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.CONVERTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1,987; près de 2 000; ROUNDED",
        "3.423%; environ 3,4 %; ROUNDED",
        "3.423%; 3,4 %; DIFFERENT",
        "1,987; environ 3 000; DIFFERENT",
        "2,000; environ 1 987; DIFFERENT"
      })
  void rounding_needsAnApproximator(String english, String french, Accord expected) {
    assertThat(accord(english, french)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "-3.2%; 3,2 %; SIGN",
        "3.2%; -3,2 %; SIGN",
        "-3.2%; -3,2 %; SAME",
        "-3.2%; baisse de 3,2 %; SAME",
        "fell 3.2%; -3,2 %; SAME",
        "rose 3.2%; -3,2 %; SIGN"
      })
  void sign_mayBeSaidByAWord(String english, String french, Accord expected) {
    assertThat(accord(english, french)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "$450m; 450 millions d'euros",
        "£450m; 450 millions de dollars",
        "5%; 5 points de pourcentage",
        "25 basis points; 25 %",
        "5 days; 5 semaines",
        "300 megawatts; 300 mégawattheures",
        "$450m; 450 millions"
      })
  void otherUnit_isSeen(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.UNIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "12 years; 12",
        "34; 34 ans",
        "C$8 million; 8 millions de dollars",
        "8 million dollars; 8 millions de dollars canadiens",
        "5 points; 5 points de pourcentage",
        "12 pounds; 12 livres sterling"
      })
  void unitMadeExplicitOrAmbiguous_agrees(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.SAME);
  }

  @Test
  void unitNamedElsewhere_mayBeLeftOut() {
    Figure dollars = FigureHarness.figure(ENGLISH, "$450m");
    Figure bare = FigureHarness.figure(FRENCH, "450 millions");

    assertThat(new Agreement(() -> true, Tolerances.DEFAULT).of(dollars, bare))
        .isEqualTo(Accord.SAME);
    assertThat(new Agreement(() -> false, Tolerances.DEFAULT).of(dollars, bare))
        .isEqualTo(Accord.UNIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "12; 13",
        "4.61%; 4,16 %",
        "$2bn; 2 millions de dollars",
        "$2bn; 2 billions de dollars",
        "October 14; 15 octobre",
        "October 14; 14 novembre",
        "in 2026; en 2027",
        "Monday; mardi",
        "5 p.m.; 18 heures",
        "5 p.m.; 5 heures du matin",
        "Q3 2024; quatrième trimestre 2024",
        "first half of 2024; second semestre 2024",
        "the 1990s; les années 1980",
        "21st century; XXe siècle",
        "two thirds; trois quarts",
        "third; 4e",
        "a dozen; une vingtaine",
        "noon; minuit",
        "eighty; nonante"
      })
  void otherFigure_isDifferent(String english, String french) {
    assertThat(accord(english, french)).isEqualTo(Accord.DIFFERENT);
  }

  private static Accord accord(String english, String french) {
    return new Agreement(() -> false, Tolerances.DEFAULT)
        .of(FigureHarness.figure(ENGLISH, english), FigureHarness.figure(FRENCH, french));
  }
}
