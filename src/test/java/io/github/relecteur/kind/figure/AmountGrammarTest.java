package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The firm hired 1,234 people.; «1,234» number 1234",
        "Some 200 thousand homes lost power.; «200 thousand» number 200000 ~",
        "The town counts two and a half million people.; «two and a half million» number 2500000",
        "A third of them left.; «A third» fraction 0.3333333333333333",
        "It is the 21st such case.; «21st» ordinal 21",
        "The twenty-first case was closed.; «twenty-first» ordinal 21",
        "It trades at 12.5x earnings.; «12.5x» number 12.5"
      })
  void englishCount_isRead(String text, String expected) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Le groupe a recruté 1 234 personnes.; «1 234» number 1234",
        "Quelque 200 000 foyers sont touchés.; «200 000» number 200000 ~",
        "La ville compte deux millions et demi d'habitants.; «deux millions et demi» number 2500000",
        "Un tiers d'entre eux sont partis.; «Un tiers» fraction 0.3333333333333333",
        "C'est le 21e cas.; «21e» ordinal 21",
        "Le vingt et unième cas est clos.; «vingt et unième» ordinal 21",
        "Le ratio est de 2,3x.; «2,3x» number 2.3"
      })
  void frenchCount_isRead(String text, String expected) {
    assertThat(FigureHarness.read(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It paid $2bn.; «$2bn» money 2000000000 USD",
        "It paid $ 2 billion.; «$ 2 billion» money 2000000000 USD",
        "It paid US$2.5m.; «US$2.5m» money 2500000 USD",
        "It paid 3 billion dollars.; «3 billion dollars» money 3000000000 USD",
        "It paid £450m.; «£450m» money 450000000 GBP",
        "It paid €1.5 million.; «€1.5 million» money 1500000 EUR",
        "It paid 20 pence a share.; «20 pence» money 0.2 GBP",
        "It paid 34 cents a share.; «34 cents» money 0.34 USD",
        "It paid C$8 million.; «C$8 million» money 8000000 CAD",
        "It paid 500 billion yen.; «500 billion yen» money 500000000000 JPY",
        "It paid USD 12 million.; «USD 12 million» money 12000000 USD",
        "It paid hundreds of millions of dollars.; «hundreds of millions of dollars» money 100000000 USD",
        "It paid half a million euros.; «half a million euros» money 500000 EUR",
        "It was a 3-million-euro fine.; «3-million-euro» money 3000000 EUR"
      })
  void englishMoney_isRead(String text, String expected) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Il a payé 2 milliards de dollars.; «2 milliards de dollars» money 2000000000 USD",
        "Il a payé 2 Md€.; «2 Md€» money 2000000000 EUR",
        "Il a payé 1,5 M€.; «1,5 M€» money 1500000 EUR",
        "Il a payé 1,5 million d'euros.; «1,5 million d'euros» money 1500000 EUR",
        "Il a payé 34 cents.; «34 cents» money 0.34 USD",
        "Il a payé 50 centimes.; «50 centimes» money 0.5 EUR",
        "Il a payé 12 francs suisses.; «12 francs suisses» money 12 CHF",
        "Il a payé 450 millions de livres sterling.; «450 millions de livres sterling» money 450000000 GBP",
        "Il a payé 8 millions de dollars canadiens.; «8 millions de dollars canadiens» money 8000000 CAD",
        "Il a payé des centaines de millions de dollars.; «centaines de millions de dollars» money 100000000 USD",
        "Il a payé 3 k€.; «3 k€» money 3000 EUR"
      })
  void frenchMoney_isRead(String text, String expected) {
    assertThat(FigureHarness.read(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; The rate is 4.61%.; «4.61%» percent 4.61 percent",
        "ENGLISH; The rate is 4.61 per cent.; «4.61 per cent» percent 4.61 percent",
        "ENGLISH; It moved 25 basis points.; «25 basis points» quantity 25 basis-point",
        "ENGLISH; It moved 3 percentage points.; «3 percentage points» quantity 3 percentage-point",
        "FRENCH; Le taux est de 4,61 %.; «4,61 %» percent 4.61 percent",
        "FRENCH; Le taux est de 4,61 pour cent.; «4,61 pour cent» percent 4.61 percent",
        "FRENCH; Il a varié de 25 points de base.; «25 points de base» quantity 25 basis-point",
        "FRENCH; Il a varié de 3 points de pourcentage.; «3 points de pourcentage» quantity 3 percentage-point"
      })
  void proportion_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; The plant makes 300 MW.; «300 MW» quantity 300 megawatt",
        "ENGLISH; The plant lies 5 km away.; «5 km» quantity 5 kilometer",
        "ENGLISH; The 300-megawatt plant is shut.; «300-megawatt» quantity 300 megawatt",
        "ENGLISH; He is a 34-year-old engineer.; «34-year» duration 34 year",
        "ENGLISH; It lasted ten days.; «ten days» duration 10 day",
        "FRENCH; L'usine produit 300 MW.; «300 MW» quantity 300 megawatt",
        "FRENCH; L'usine se trouve à 5 km.; «5 km» quantity 5 kilometer",
        "FRENCH; Un ingénieur de 34 ans.; «34 ans» duration 34 year",
        "FRENCH; Cela a duré dix jours.; «dix jours» duration 10 day",
        "FRENCH; Cela a duré deux ans et demi.; «deux ans et demi» duration 2.5 year",
        "FRENCH; Une vingtaine d'années plus tard.; «vingtaine d'années» duration 20 year"
      })
  void quantity_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; It stood at -3.2% then.; «-3.2%» percent -3.2 percent",
        "ENGLISH; It stood at −3.2% then.; «−3.2%» percent -3.2 percent",
        "ENGLISH; A change of (-12) was noted.; «-12» number -12",
        "ENGLISH; It was minus 15 degrees Celsius.; «minus 15 degrees Celsius» quantity -15 celsius",
        "ENGLISH; It stood at +3.2% then.; «+3.2%» percent 3.2 percent",
        "FRENCH; Il s'établit à -3,2 %.; «-3,2 %» percent -3.2 percent",
        "FRENCH; Il fait moins 15 degrés Celsius.; «moins 15 degrés Celsius» quantity -15 celsius",
        "FRENCH; Il en faut au moins 15.; «15» number 15 >=",
        "ENGLISH; Lines 75 -30 and 15 were lost.; «75» number 75 | «30» number 30 | «15» number 15"
      })
  void sign_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  /** 25m may be metres or millions: both are kept. */
  @Test
  void gluedM_isMetresOrMillions() {
    Figure figure = FigureHarness.figure(ENGLISH, "It holds 25m.");

    assertThat(figure.readings())
        .extracting(reading -> ((Reading.Of) reading).value().toPlainString())
        .containsExactly("25", "25000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Il a payé $2bn.; true",
        "Il a payé $300 million.; true",
        "Il a payé 4.61 millions de dollars.; true",
        "Il a payé £450m.; true",
        "Il a payé 200,000 dollars.; true",
        "Il a payé 200.000 dollars.; false",
        "Il a payé $2 milliards.; false",
        "Il a payé 2 milliards de dollars.; false",
        "Il a payé $1 million.; false"
      })
  void englishForm_isMarkedInFrench(String text, boolean foreign) {
    assertThat(FigureHarness.figure(FRENCH, text).reading().foreign()).isEqualTo(foreign);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; It sold 12 cars.; HARD",
        "ENGLISH; It sold twelve cars.; HARD",
        "ENGLISH; It sold a dozen cars.; SOFT",
        "ENGLISH; It sold dozens of cars.; SOFT",
        "ENGLISH; It was the 3rd car.; HARD",
        "ENGLISH; It was the third car.; SOFT",
        "ENGLISH; A quarter of cars were sold.; SOFT",
        "ENGLISH; Two thirds of cars were sold.; HARD",
        "FRENCH; Il a vendu 12 voitures.; HARD",
        "FRENCH; Il a vendu douze voitures.; HARD",
        "FRENCH; Il a vendu une douzaine de voitures.; SOFT",
        "FRENCH; Il en a vendu neuf.; SOFT",
        "FRENCH; Il en a vendu neuf tonnes.; HARD"
      })
  void weight_saysWhetherACounterpartIsNeeded(Language language, String text, Weight weight) {
    assertThat(FigureHarness.figure(language, text).weight()).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, One of them left a message.",
    "ENGLISH, No one knows.",
    "FRENCH, Un des trains a une panne.",
    "FRENCH, L'un et l'autre partent.",
    "FRENCH, Le cœur du sujet."
  })
  void articleOne_isNoFigure(Language language, String text) {
    assertThat(FigureHarness.read(language, text)).isEmpty();
  }
}
