package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void everyGroup_isAnExchangeOfTheTable() {
    List<String> codes = exchanges.all().stream().map(Exchange::mic).toList();
    assertThat(exchanges.all()).extracting(Exchange::group).isSubsetOf(codes);
  }

  @Test
  void everySuffix_hasADotAndCapitals() {
    assertThat(exchanges.all())
        .flatExtracting(Exchange::ricSuffixes)
        .allSatisfy(suffix -> assertThat(suffix).matches("\\.[A-Z]{1,3}"));
  }
}
