package io.github.relecteur.kind.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.kind.OnePair;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickerRecognitionTest {

  private static final TickerKind KIND = new TickerKind(Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chips by TSMC (TSM+4.61%) sold out. | TSM+4.61% | ticker:TSM",
        "Chips by TSMC (TSM +4.61%) sold out. | TSM +4.61% | ticker:TSM",
        "The shop Costco (COST −8.20%) closed. | COST −8.20% | ticker:COST",
        "Nvidia (NASDAQ: NVDA) opened an office. | NASDAQ: NVDA | ticker:NVDA",
        "Nvidia (NASDAQ:NVDA, +8.30%) opened. | NASDAQ:NVDA, +8.30% | ticker:NVDA",
        "Spotify (NYSE: SPOT; +1.2 %) grew. | NYSE: SPOT; +1.2 % | ticker:SPOT",
        "AT&T (NYSE: T, up 1.2%) grew. | NYSE: T, up 1.2% | ticker:T",
        "LVMH (Euronext Paris : MC) grew. | Euronext Paris : MC | ticker:MC",
        "LVMH (XPAR:MC) grew. | XPAR:MC | ticker:MC",
        "Toyota (Tokyo: 7203) grew. | Tokyo: 7203 | ticker:7203",
        "Welltower WELL.N grew. | WELL.N | ticker:WELL",
        "The carmaker BMW (BMW.DE) grew. | BMW.DE | ticker:BMW",
        "Tencent (0700.HK) grew. | 0700.HK | ticker:0700",
        "Berkshire Hathaway (BRK.B) grew. | BRK.B | ticker:BRK.B",
        "Samsung (005930 KS Equity) grew. | 005930 KS Equity | ticker:005930",
        "Traders bought HOOD US Equity. | HOOD US Equity | ticker:HOOD",
        "Vodafone (VOD LN) grew. | VOD LN | ticker:VOD",
        "Traders bought $PLUG on Monday. | $PLUG | ticker:PLUG",
        "Citigroup ($C) grew. | $C | ticker:C",
        "Morgan Stanley (MS) grew. | MS | ticker:MS",
        "Zorblax (ticker: ZBX) grew. | ZBX | ticker:ZBX",
        "It trades under the ticker symbol \"RDDT\" now. | RDDT | ticker:RDDT",
        "NASDAQ:AAPL is what they bought. | NASDAQ:AAPL | ticker:AAPL",
        "Nvidia [NVDA.O] grew. | NVDA.O | ticker:NVDA",
        "Orvela Foods grew (XQZZ: ORV) in a year. | XQZZ: ORV | ticker:ORV",
        "The shares of Oskar Zorblax Brel (ZBX) fell. | ZBX | ticker:ZBX",
      })
  void form_isRead(String text, String surface, String key) {
    assertThat(OnePair.read(KIND, Language.ENGLISH, text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.text()).isEqualTo(surface);
              assertThat(mention.key()).isEqualTo(key);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spent $2bn, US$5 and 3 $US.",
        "The International Monetary Fund (IMF) met.",
        "Gross domestic product (GDP +2%) rose.",
        "The United States (US) agreed.",
        "The social democrats (ČSSD) agreed.",
        "NASDAQ: The exchange opened late.",
        "The U.S. economy and U.N. aid.",
        "See the chart (Page 3) and the note (A).",
        "Paris: the city woke up.",
        "Sen. Jones (D) and the chief executive officer (CEO) spoke.",
        "Write to desk@example.L or see www.example.N today.",
        "Orvela Foods grew (ABCDEFGHIJKLM: ORV) in a year.",
        "Orvela Foods grew (Xqzz: ORV) in a year.",
        "Orvela Foods grew (AB: ORV) in a year.",
        "The plans of Oskar Zorblax Brel (ZBX) fell.",
      })
  void otherText_isNotRead(String text) {
    assertThat(OnePair.read(KIND, Language.ENGLISH, text)).isEmpty();
  }

  @Test
  void list_isReadSymbolBySymbol() {
    assertThat(OnePair.read(KIND, Language.ENGLISH, "Alphabet (NASDAQ: GOOGL, GOOG) grew."))
        .extracting(Mention::text)
        .containsExactly("NASDAQ: GOOGL", "GOOG");
  }

  @Test
  void severalExchanges_areReadOneByOne() {
    assertThat(OnePair.read(KIND, Language.ENGLISH, "BHP (NYSE: BHP; LSE: BHP; ASX: BHP) grew."))
        .extracting(mention -> mention.attributes().get("exchange"))
        .containsExactly("XNYS", "XLON", "XASX");
  }

  @Test
  void strip_isRead() {
    assertThat(OnePair.read(KIND, Language.ENGLISH, "TSM +4.61% NVDA -1.2% AAPL +0.3%"))
        .extracting(Mention::text)
        .containsExactly("TSM +4.61%", "NVDA -1.2%", "AAPL +0.3%");
  }

  @Test
  void unlistedCompany_isReadFromItsFormAlone() {
    assertThat(OnePair.read(KIND, Language.ENGLISH, "Shares of Zorblax Inc. (ZBLX) fell."))
        .extracting(Mention::key)
        .containsExactly("ticker:ZBLX");
  }

  @Test
  void attributes_nameSymbolExchangeAndMove() {
    assertThat(OnePair.read(KIND, Language.ENGLISH, "Nvidia (NASDAQ: NVDA, −8.30%) fell."))
        .singleElement()
        .satisfies(
            mention ->
                assertThat(mention.attributes())
                    .containsEntry("symbol", "NVDA")
                    .containsEntry("exchange", "XNAS")
                    .containsEntry("move", "-8.30"));
  }

  @Test
  void frenchMove_isReadWithItsComma() {
    List<Mention> mentions =
        OnePair.read(KIND, Language.FRENCH, "Les puces de TSMC (TSM +4,61 %) se vendent.");
    assertThat(mentions)
        .singleElement()
        .satisfies(mention -> assertThat(mention.attributes()).containsEntry("move", "4.61"));
  }

  @Test
  void isin_isReadIfItsCheckDigitIsRight() {
    assertThat(OnePair.read(KIND, Language.ENGLISH, "Sanofi (ISIN: FR0000120578) grew."))
        .singleElement()
        .satisfies(mention -> assertThat(mention.type()).isEqualTo("isin"));
    assertThat(OnePair.read(KIND, Language.ENGLISH, "The parcel FR0000120579 arrived.")).isEmpty();
  }

  @Test
  void labelledIsin_isReadWhateverItsCheckDigit() {
    assertThat(OnePair.read(KIND, Language.FRENCH, "Le titre (ISIN : FR0000120579) baisse."))
        .singleElement()
        .satisfies(mention -> assertThat(mention.type()).isEqualTo("isin"));
  }

  @Test
  void symbolLearnedInTheArticle_isReadAloneInBrackets() {
    String text = "Quorn Vale (NYSE: QVL) grew. Years ago Quorn Vale Foods (QVL) shrank.";
    assertThat(OnePair.read(KIND, Language.ENGLISH, text)).hasSize(2);
  }
}
