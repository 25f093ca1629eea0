package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNamesTest {

  private static List<String> names(String english) {
    return Pairs.names(Language.ENGLISH, english).stream().map(Mention::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Customers of AT&T complained.                         | AT&T
          The S&P 500 closed lower.                             | S&P 500
          She bought milk at 7-Eleven.                          | 7-Eleven
          A plant of 3M will close.                             | 3M
          Procter and Gamble raised prices.                     | Procter and Gamble
          Yesterday Nestlé's chairman resigned.                 | Nestlé
          He works for the European Central Bank now.           | European Central Bank
          Yesterday Taiwan Semiconductor Manufacturing Co. rose. | Taiwan Semiconductor Manufacturing Co
          """)
  void listedName_isReadWithATightSpan(String english, String name) {
    assertThat(names(english)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The target of 300 flats was met.",
        "Total sales rose.",
        "Oranges and apples are cheap.",
        "An orange visa is no use.",
        "The gap is closing.",
        "Next year will be better.",
        "Farmers grow GM maize.",
        "The Amazon rainforest is burning."
      })
  void ordinaryWord_isNoCompany(String english) {
    assertThat(names(english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Analysts expect Target to open stores. | Target
          The retailer Gap cut prices.           | Gap
          Toast has agreed to a merger.          | Toast
          Orange shares slipped.                 | Orange
          """)
  void ordinaryWordWithEvidence_isACompany(String english, String name) {
    assertThat(names(english)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ford spoke on Monday in Boston.",
        "Gerald Ford spoke on Monday.",
        "It rained in Paris, Prague and Zurich.",
        "The CEO met an MP in the UK.",
        "It weighs 64 KB.",
        "RISK AND REWARD IN ONE BOOK"
      })
  void personPlaceOrTerm_isNoCompany(String english) {
    assertThat(names(english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister met the QLV on Friday.         | QLV
          She reads Zprávyden.cz every day.           | Zprávyden.cz
          They founded Quandel Holdings in May.       | Quandel Holdings
          They sued Quandel Inc. in May.              | Quandel
          The users of VendoMax left.                 | VendoMax
          The daily Nové ráno wrote about it.         | Nové ráno
          The insurer Quandel will move.              | Quandel
          """)
  void unlistedName_isKnownByItsOwnEvidence(String english, String name) {
    assertThat(names(english)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inc.",
        "Corp.",
        "Ltd",
        "plc",
        "LLC",
        "AG",
        "SE",
        "GmbH",
        "KGaA",
        "SA",
        "S.A.",
        "SAS",
        "SpA",
        "S.p.A.",
        "Srl",
        "NV",
        "N.V.",
        "BV",
        "AB",
        "ASA",
        "A/S",
        "ApS",
        "Oyj",
        "K.K.",
        "Co.",
        "Pty",
        "S.A.B. de C.V.",
        "a.s.",
        "s.r.o.",
        "sp. z o.o.",
        "d.o.o.",
        "Kft."
      })
  void legalForm_tellsAName(String form) {
    assertThat(names("The mill belongs to Quandel " + form + " in Ghent."))
        .containsExactly("Quandel");
  }

  @Test
  void longestName_wins() {
    assertThat(names("Analysts at Bank of America agreed.")).containsExactly("Bank of America");
  }

  @Test
  void sameCompany_hasOneKeyInBothLanguages() {
    Mention english = Pairs.names(Language.ENGLISH, "The IMF agreed.").get(0);
    Mention french = Pairs.names(Language.FRENCH, "Le FMI est d'accord.").get(0);

    assertThat(english.key()).isEqualTo(french.key()).isEqualTo("International Monetary Fund");
    assertThat(english.type()).isEqualTo("institution");
  }

  @Test
  void elision_isNoPartOfTheName() {
    assertThat(Pairs.names(Language.FRENCH, "Le patron d'OpenAI et l'action L'Oréal."))
        .extracting(Mention::text)
        .containsExactly("OpenAI", "L'Oréal");
  }
}
