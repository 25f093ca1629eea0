package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeadUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It earned $3 million, against $2 million.; Il a gagné 3 millions de dollars, contre 2"
            + " millions.",
        "It earned 3 million, a dollar sum, against $2 million.; Il a gagné 3 millions de dollars,"
            + " contre 2 millions.",
        "Of the votes, 45 percent went left and 55 right.; 45 % des voix vont à gauche et 55 % à"
            + " droite."
      })
  void unitNamedBeside_mayBeLeftOut(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It earned $3 million.; Il a gagné 3 millions.; figure.unit «$3 million» → «3 millions»",
        "It earned 45%.; Il a gagné 45.; figure.unit «45%» → «45»"
      })
  void unitNamedNowhere_isLost(String english, String french, String expected) {
    assertThat(FigureHarness.said(english, french)).containsExactly(expected);
  }

  @Test
  void currencyNamedOnceInTheOriginal_holdsForTheArticle() {
    assertThat(
            FigureHarness.said(
                """
                It counts in dollars.
                It earned 3 million.\
                """,
                """
                Il compte en dollars.
                Il a gagné 3 millions de dollars.\
                """))
        .isEmpty();
  }

  /** The sentence that names a currency nearest decides whether euros may be made explicit. */
  @Test
  void euros_mustBeTheCurrencyNamedNearest() {
    String english =
        """
        The bank in Lyon counts in euros.
        The fund raised $900 million.
        The plan of 700 million was dropped.\
        """;
    String french =
        """
        La banque de Lyon compte en euros.
        Le fonds a levé 900 millions de dollars.
        Le plan de 700 millions %s a été abandonné.\
        """;
    assertThat(FigureHarness.said(english, french.formatted("d'euros")))
        .containsExactly("figure.unit «700 million» → «700 millions d'euros»");
    assertThat(FigureHarness.said(english, french.formatted("de dollars"))).isEmpty();
  }

  /** A sum that the original gives elsewhere tells its currency. */
  @Test
  void sumGivenElsewhere_tellsItsCurrency() {
    String english =
        """
        The town may get 365 million.
        It can draw 14 million euros (365 million crowns).\
        """;
    String french =
        """
        La ville pourrait obtenir 365 millions %s.
        Elle peut tirer 14 millions d'euros (365 millions de couronnes).\
        """;
    assertThat(FigureHarness.said(english, french.formatted("d'euros")))
        .containsExactly("figure.unit «365 million» → «365 millions d'euros»");
    assertThat(FigureHarness.said(english, french.formatted("de couronnes"))).isEmpty();
  }
}
