package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that only several grammars together read right. */
class FigurePhenomenaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; It took 3 hours 20 minutes.; «3 hours 20 minutes» duration 200 minute",
        "FRENCH; Cela a pris 3 heures 20 minutes.; «3 heures 20 minutes» duration 200 minute",
        "ENGLISH; Half a billion people saw it.; «Half a billion» number 500000000",
        "FRENCH; Un demi-milliard de gens l'ont vu.; «Un demi-milliard» number 500000000",
        "ENGLISH; It was half a percent.; «half a percent» percent 0.5 percent",
        "FRENCH; Ce fut un demi-point.; «un demi-point» quantity 0.5 point",
        "FRENCH; Un quart de million de gens.; «Un quart de million» fraction 250000",
        "FRENCH; Les trois derniers mois et demi.; «trois derniers mois et demi» duration 3.5 month",
        "FRENCH; Les vingt premières minutes.; «vingt premières minutes» duration 20 minute",
        "ENGLISH; The twenty first minutes.; «twenty first minutes» duration 20 minute",
        "FRENCH; Elle veut un treizième mois.; «un treizième» ordinal 13",
        "ENGLISH; He wants a third term.; «a third» ordinal 3",
        "FRENCH; La IIIe République est morte.; «IIIe» ordinal 3",
        "ENGLISH; It has 6.5m readers.; «6.5m» number 6500000",
        "ENGLISH; She ran the 400m hurdles.; «400m» quantity 400 meter",
        "ENGLISH; It was 7.,4% again.; «7.,4%» percent 7.4 percent",
        "ENGLISH; It warmed by 1.5C again.; «1.5C» quantity 1.5 celsius",
        "ENGLISH; He sat in row Nelson 5C again.; ``",
        "ENGLISH; They sold 3 USD50 cards.; «3» number 3 | «USD50» money 50 USD",
        "FRENCH; Il a payé 300 $ mille.; «300 $ mille» money 300000 USD",
        "FRENCH; Une dette de 6 milliers de millions.; «6 milliers de millions» number 6000000000",
        "ENGLISH; She is in her fifties now.; «fifties» duration 50 year",
        "FRENCH; Une grève jeudi 30 % des trains.; «jeudi» date -W-4 | «30 %» percent 30 percent",
        "FRENCH; Arrivés vers 1645 heures.; «1645 heures» time 16:45 ~",
        "ENGLISH; At 0745 GMT it sank.; «0745» time 07:45",
        "ENGLISH; At 1800 GMT it sank.; «1800» time 18:00",
        "ENGLISH; A second July 4th came.; «second» ordinal 2 | «July 4th» date --07-04",
        "ENGLISH; It lists 22,24,26,31 now.; «22» number 22 | «24» number 24 | «26» number 26 | «31» number 31"
      })
  void phenomenon_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void countOfThings_isNoFraction() {
    assertThat(FigureHarness.read(FRENCH, "Il reste huit quarts de finale."))
        .startsWith("«huit» number 8");
    assertThat(FigureHarness.read(FRENCH, "Elle fait deux quarts de travail."))
        .isEqualTo("«deux» number 2");
  }

  @Test
  void partOfAScaledWhole_mayShareItsScale() {
    assertThat(
            FigureHarness.said(
                "Two of the nine million euros are gone.",
                "Deux millions d'euros sur les neuf millions ont disparu."))
        .isEmpty();
  }

  @Test
  void hundredsBehindHundreds_keepThePlainNumber() {
    assertThat(FigureHarness.said("They held 700 hundred men.", "Ils ont arrêté 700 hommes."))
        .isEmpty();
  }

  @Test
  void bothLengths_areKept() {
    assertThat(
            FigureHarness.said(
                "It flew at 31,000 feet (9,450 metres).",
                "Il volait à 31 000 pieds (9 450 mètres)."))
        .isEmpty();
  }
}
