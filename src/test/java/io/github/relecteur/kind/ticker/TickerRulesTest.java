package io.github.relecteur.kind.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.kind.OnePair;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickerRulesTest {

  private static final TickerKind KIND = new TickerKind(Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Costco (COST) fell. # Costco (CSOT) a reculé. # ticker.altered | COST | CSOT | COST",
        "Chips by Nvidia (NVDA+1%). # Puces de Nvidia (nvda+1 %). "
            + "# ticker.altered | NVDA | nvda | NVDA",
        "Amazon (NASDAQ:AMZN) fell. # Amazon (NASDAQ:amzn) a reculé. "
            + "# ticker.altered | AMZN | amzn | AMZN",
        "Macy's (M.N) fell. # Macy's (m.N) a reculé. # ticker.altered | M.N | m.N | M.N",
        "BMW (BMW.DE) fell. # BMW (SIE.DE) a reculé. "
            + "# ticker.substituted | BMW.DE | SIE.DE | BMW.DE",
        "Caterpillar (CAT) fell. # Caterpillar (CHAT) a reculé. "
            + "# ticker.translated | CAT | CHAT | CAT",
        "Plug Power ($PLUG) fell. # Plug Power ($PRISE) a reculé. "
            + "# ticker.translated | $PLUG | $PRISE | $PLUG",
        "Southwest (LUV.N) fell. # Southwest (AMOUR.N) a reculé. "
            + "# ticker.translated | LUV.N | AMOUR.N | LUV.N",
        "Nvidia (NASDAQ: NVDA) fell. # Nvidia (NYSE : NVDA) a reculé. "
            + "# ticker.exchange | NASDAQ | NYSE | NASDAQ",
        "Siemens (SIE.DE) fell. # Siemens (SIE.PA) a reculé. # ticker.exchange | .DE | .PA | .DE",
        "Robinhood (NASDAQ: HOOD) grew. # Robinhood a grandi. "
            + "# ticker.missing | NASDAQ: HOOD | - | -",
        "Robinhood (HOOD +1.5%) grew. # Robinhood (+1,5 %) a grandi. "
            + "# ticker.missing | HOOD | +1,5 % | HOOD +1,5 %",
        "The airline grew. # La compagnie (NYSE : DAL) a grandi. "
            + "# ticker.added | - | NYSE : DAL | -",
      })
  void error_isFound(String english, String french, String finding) {
    assertThat(OnePair.judge(KIND, english, french))
        .extracting(OnePair::line)
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource({"'+7,92 %'", "'-7,29 %'", "'+72,9 %'", "'+7,28 %'"})
  void otherMove_isFoundAndMended(String move) {
    assertThat(
            OnePair.judge(
                KIND,
                "Chips by Nvidia (NVDA+7.29%) led.",
                "Les puces de Nvidia (NVDA" + move + ") ont mené."))
        .extracting(OnePair::line)
        .containsExactly("ticker.change | +7.29% | " + move + " | +7,29\u00a0%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Chips by Nvidia (NVDA+7.29%). # Puces de Nvidia (NVDA +7,29 %).",
        "Chips by Nvidia (NVDA+7.29%). # Puces de Nvidia (NVDA +7.29%).",
        "Chips by Nvidia (NVDA−7.29%). # Puces de Nvidia (NVDA -7,29 %).",
        "Chips by Nvidia (NVDA+7.29%). # Puces de Nvidia (NVDA, en hausse de 7,29 %).",
        "Macy's (NYSE: M) fell. # Macy's (Bourse de New York : M) a reculé.",
        "Macy's (NYSE: M) fell. # Macy's (M.N) a reculé.",
        "Macy's (M US Equity) fell. # Macy's (NYSE : M) a reculé.",
        "Nvidia (NASDAQ: NVDA) fell. # Nvidia (Nasdaq : NVDA) a reculé.",
        "The World Bank (WB) met the European Union (EU). "
            + "# La Banque mondiale (BM) a rencontré l'Union européenne (UE).",
        "Nvidia (NVDA) beat Intel (INTC). # Intel (INTC) a été battu par Nvidia (NVDA).",
        "Sanofi (ISIN: FR0000120578) grew. # Sanofi (code ISIN : FR0000120578) a grandi.",
      })
  void correctRendering_isSilent(String english, String french) {
    assertThat(OnePair.judge(KIND, english, french)).isEmpty();
  }

  @Test
  void exchangedSymbols_giveOneFindingWithAllPlaces() {
    List<Finding> findings =
        OnePair.judge(
            KIND, "Boeing (BA) outsold Airbus (AIR).", "Boeing (AIR) a vendu plus qu'Airbus (BA).");
    assertThat(findings).extracting(Finding::code).containsExactly("ticker.swapped");
    assertThat(findings.get(0).related()).extracting(Place::text).containsExactly("AIR", "BA");
  }

  @Test
  void symbolsExchangedBetweenReorderedCompanies_areFound() {
    assertThat(
            OnePair.judge(
                KIND,
                "Boeing (BA) outsold Airbus (AIR).",
                "Airbus (BA) a vendu moins que Boeing (AIR)."))
        .extracting(Finding::code)
        .containsExactly("ticker.swapped");
  }

  @Test
  void symbolThatMovedToTheNextSentence_isNotMissing() {
    assertThat(
            OnePair.judge(
                KIND,
                List.of("Nvidia (NVDA+7.29%) grew.", "It sells chips."),
                List.of("Nvidia a grandi.", "Le groupe (NVDA +7,29 %) vend des puces.")))
        .isEmpty();
  }

  @Test
  void symbolOfALostSentence_isNotReportedAgain() {
    assertThat(OnePair.judge(KIND, "Nvidia (NVDA+7.29%) grew.", "")).isEmpty();
  }

  @Test
  void nameThatIsTheSymbol_doesNotHideThatTheSymbolIsMissing() {
    assertThat(
            OnePair.judge(KIND, "The carmaker BMW (BMW.DE) grew.", "Le constructeur BMW a grandi."))
        .extracting(Finding::code)
        .containsExactly("ticker.missing");
  }

  @Test
  void alteredSymbolWithAnotherMove_givesTwoFindings() {
    assertThat(
            OnePair.judge(KIND, "Chips by Nvidia (NVDA+7.29%).", "Puces de Nvidia (NVDIA+7,92 %)."))
        .extracting(Finding::code)
        .containsExactly("ticker.altered", "ticker.change");
  }

  @Test
  void alteredIsin_isFound() {
    assertThat(
            OnePair.judge(
                KIND,
                "Sanofi (ISIN: FR0000120578) grew.",
                "Sanofi (ISIN : FR0000120587) a grandi."))
        .extracting(Finding::code)
        .containsExactly("ticker.altered");
  }

  @Test
  void isinWhoseCheckDigitIsWrong_isToldSo() {
    String original = "Sanofi (ISIN: FR0000120578) grew.";
    assertThat(OnePair.judge(KIND, original, "Sanofi (ISIN : FR0000120579) a grandi."))
        .extracting(Finding::message)
        .containsExactly(
            "the symbol “FR0000120578” has become “FR0000120579”, and its check digit is wrong");
    assertThat(OnePair.judge(KIND, original, "Sanofi (ISIN : FR000012078) a grandi."))
        .extracting(Finding::message)
        .containsExactly(
            "the symbol “FR0000120578” has become “FR000012078”, which has not the 12 characters of"
                + " an ISIN");
    assertThat(OnePair.judge(KIND, "Sanofi grew.", "Sanofi (ISIN : FR0000120579) a grandi."))
        .extracting(Finding::message)
        .containsExactly(
            "the symbol “FR0000120579” is not in the original, and its check digit is wrong");
  }

  @Test
  void isinOfAnotherShare_isValidByItself() {
    assertThat(
            OnePair.judge(
                KIND,
                "Sanofi (ISIN: FR0000120578) grew.",
                "Sanofi (ISIN : US0378331005) a grandi."))
        .extracting(Finding::message)
        .containsExactly("the symbol “FR0000120578” has been replaced by “US0378331005”");
  }

  @Test
  void wrongIsinOfTheOriginal_isNoErrorOfTheTranslation() {
    assertThat(
            OnePair.judge(
                KIND,
                "Sanofi (ISIN: FR0000120579) grew.",
                "Sanofi (ISIN : FR0000120579) a grandi."))
        .isEmpty();
  }
}
