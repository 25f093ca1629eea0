package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

  private static final String HEADER =
      "code\tsymbols\tenglish\tfrench\tminorEnglish\tminorFrench\tminorPerMajor\twritten\n";

  /** ICU puts a qualifier in brackets, or lacks a plural. */
  private static final Set<String> NAMED_OTHERWISE = Set.of("CNH", "XAF", "XOF", "ZWD");

  private static final Set<String> ODD_PLURALS =
      Set.of("afghanis afghan", "lari géorgiens", "dinar koweïtiens");

  private final Currencies currencies = Currencies.bundled();

  @ParameterizedTest
  @CsvSource({
    "dollar, USD",
    "Dollars, USD",
    "$, USD",
    "Canadian dollars, CAD",
    "C$, CAD",
    "£, GBP",
    "pounds, GBP",
    "¥, JPY",
    "crowns, CZK",
    "kr, SEK",
    "rial, IRR",
    "roubles, RUB",
    "bitcoins, BTC"
  })
  void englishForm_meansItsUsualCurrencyFirst(String surface, String code) {
    assertThat(currencies.codes(surface, Language.ENGLISH)).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource({
    "dollars américains, USD",
    "$ US, USD",
    "livres sterling, GBP",
    "livre, GBP",
    "livres turques, TRY",
    "francs, CHF",
    "couronnes suédoises, SEK",
    "yuans, CNY",
    "hryvnias, UAH"
  })
  void frenchForm_meansItsUsualCurrencyFirst(String surface, String code) {
    assertThat(currencies.codes(surface, Language.FRENCH)).startsWith(code);
  }

  @Test
  void sharedForm_namesAllItsCurrencies() {
    assertThat(currencies.codes("dollar", Language.ENGLISH))
        .startsWith("USD", "CAD", "AUD")
        .contains("HKD", "SGD");
    assertThat(currencies.codes("crown", Language.ENGLISH)).startsWith("CZK", "SEK", "NOK", "DKK");
    assertThat(currencies.codes("peso", Language.FRENCH)).contains("MXN", "ARS", "PHP");
  }

  @Test
  void weakForm_comesAfterTheUsualOnes() {
    List<String> codes =
        currencies.form("centimes", Language.FRENCH).map(Currencies.Form::codes).orElseThrow();

    assertThat(codes).startsWith("EUR").endsWith("USD");
  }

  @Test
  void symbol_isReadOnlyInItsOwnCase() {
    assertThat(currencies.codes("usd", Language.ENGLISH)).isEmpty();
    assertThat(currencies.codes("USD", Language.ENGLISH)).containsExactly("USD");
  }

  @Test
  void fraction_isMarkedAndIsNoCurrency() {
    assertThat(currencies.codes("pence", Language.ENGLISH)).isEmpty();
    assertThat(currencies.form("pence", Language.ENGLISH))
        .hasValueSatisfying(
            form -> {
              assertThat(form.minor()).isTrue();
              assertThat(form.codes()).contains("GBP");
            });
  }

  @Test
  void ordinaryWord_isMarked() {
    assertThat(currencies.form("livre", Language.FRENCH))
        .hasValueSatisfying(form -> assertThat(form.ordinary()).isTrue());
    assertThat(currencies.form("livre sterling", Language.FRENCH))
        .hasValueSatisfying(form -> assertThat(form.ordinary()).isFalse());
  }

  @Test
  void letter_isTold() {
    assertThat(currencies.form("p", Language.ENGLISH))
        .hasValueSatisfying(form -> assertThat(form.isLetter()).isTrue());
    assertThat(currencies.form("¢", Language.ENGLISH))
        .hasValueSatisfying(form -> assertThat(form.isLetter()).isFalse());
  }

  @Test
  void unknownForm_hasNoCodes() {
    assertThat(currencies.codes("doubloon", Language.ENGLISH)).isEmpty();
    assertThat(currencies.codes("", Language.FRENCH)).isEmpty();
  }

  @Test
  void forms_areInNormalisedText() {
    for (Language language : Language.values()) {
      assertThat(currencies.forms(language))
          .hasSizeGreaterThan(700)
          .allSatisfy(
              form -> assertThat(form.surface()).doesNotContainPattern("[\u00a0\u202f’?!|]"));
    }
  }

  /** CLDR names every currency in both languages; those names must be known. */
  @Test
  void namesOfIcu_areKnown() {
    List<String> missing = new ArrayList<>();
    for (Language language : Language.values()) {
      CurrencyDisplayNames names = CurrencyDisplayNames.getInstance(new ULocale(language.code()));
      for (Currencies.Currency currency : currencies.all()) {
        for (String count : List.of("one", "other")) {
          String name = names.getPluralName(currency.code(), count).replace('’', '\'');
          if (!NAMED_OTHERWISE.contains(currency.code())
              && !ODD_PLURALS.contains(name)
              && !currencies.codes(name, language).contains(currency.code())) {
            missing.add(currency.code() + " " + name);
          }
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void writtenNames_areKnownForms() {
    assertThat(currencies.all())
        .allSatisfy(
            currency ->
                assertThat(
                        List.of(
                            currencies.codes(currency.singular(), Language.FRENCH),
                            currencies.codes(currency.plural(), Language.FRENCH)))
                    .allSatisfy(codes -> assertThat(codes).contains(currency.code())));
  }

  @Test
  void malformedRow_isRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("US\t$\tdollar\tdollar\t\t\t100\tdollar|dollars\n"))
        .withMessageContaining("house.tsv:2")
        .withMessageContaining("'US'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("USD\t$\tdollar\tdollar\t\t\tmany\tdollar|dollars\n"))
        .withMessageContaining("minorPerMajor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("USD\t$\tdollar\tdollar\t\t\t100\tdollar\n"))
        .withMessageContaining("written");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("USD\t$\n"))
        .withMessage("house.tsv:2: 8 fields separated by tabs expected, found 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("USD\t$\t\t\t\t\t100\ta|b\nUSD\t$\t\t\t\t\t100\ta|b\n"))
        .withMessageContaining("stands twice");
  }

  private static Currencies parse(String rows) throws IOException {
    return Currencies.parse(new StringReader(HEADER + rows), "house.tsv");
  }
}
