package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangesTest {

  private final Exchanges exchanges = Exchanges.bundled();

  @ParameterizedTest
  @CsvSource({
    "NYSE, XNYS",
    "New York Stock Exchange, XNYS",
    "Bourse de New York, XNYS",
    "Nasdaq, XNAS",
    "NASDAQ, XNAS",
    "Euronext Paris, XPAR",
    "bourse de paris, XPAR",
    "XPAR, XPAR",
    "LSE, XLON",
    "HKEX, XHKG",
    "Bourse d'Athenes, ASEX"
  })
  void label_standsForExchange(String label, String group) {
    assertThat(exchanges.byLabel(label)).extracting(Exchange::group).contains(group);
  }

  @ParameterizedTest
  @CsvSource({".N, XNYS", ".O, XNAS", ".PA, XPAR", ".DE, XETR", ".HK, XHKG", ".KS, XKRX"})
  void suffix_standsForExchange(String suffix, String mic) {
    assertThat(exchanges.byRicSuffix(suffix)).extracting(Exchange::group).contains(mic);
  }

  @ParameterizedTest
  @CsvSource({"US, XNYS", "US, XNAS", "LN, XLON", "FP, XPAR", "KS, XKRX", "SW, XSWX"})
  void bloombergCode_standsForExchange(String code, String mic) {
    assertThat(exchanges.byBloombergCode(code)).extracting(Exchange::group).contains(mic);
  }

  @Test
  void sharedLabel_standsForAllWhoUseIt() {
    assertThat(exchanges.byLabel("TSE")).extracting(Exchange::mic).contains("XTSE", "XTKS");
  }

  @Test
  void otherWords_standForNothing() {
    assertThat(exchanges.byLabel("Company")).isEmpty();
    assertThat(exchanges.byRicSuffix(".B")).isEmpty();
    assertThat(exchanges.byBloombergCode("XX")).isEmpty();
  }

  @Test
  void groupThatIsNoExchangeOfTheTable_isRefusedWithItsLine() throws IOException {
    String[] columns = {"mic", "group", "name", "labels", "french", "ric", "bloomberg"};
    String rows = "XAAA\tXBBB\tA\ta\t\t\t\nXBBB\tXBBB\tB\tb\t\t\t\n";
    String header = String.join("\t", columns) + "\n";

    assertThat(Exchanges.read(table(header + rows, columns)).all())
        .extracting(Exchange::group)
        .containsExactly("XBBB", "XBBB");
    assertThatThrownBy(
            () -> Exchanges.read(table(header + rows.replace("\tXBBB\tA", "\tXB\tA"), columns)))
        .hasMessage("x.tsv:2: the group must be the code of an exchange of the table, was 'XB'");
    assertThatThrownBy(
            () -> Exchanges.read(table(header + rows.replace("\tXBBB\tB", "\t\tB"), columns)))
        .hasMessage("x.tsv:3: something is expected in the column 'group', it is empty");
  }

  private static Table table(String text, String... columns) throws IOException {
    return Table.parse(new StringReader(text), "x.tsv", columns);
  }

  @Test
  void everySuffix_hasADotAndCapitals() {
    assertThat(exchanges.all())
        .flatExtracting(Exchange::ricSuffixes)
        .allSatisfy(suffix -> assertThat(suffix).matches("\\.[A-Z]{1,3}"));
  }
}
