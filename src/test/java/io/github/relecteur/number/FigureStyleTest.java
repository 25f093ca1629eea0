package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.HouseStyle.Amounts;
import io.github.relecteur.model.HouseStyle.Grouping;
import io.github.relecteur.model.HouseStyle.Money;
import io.github.relecteur.model.HouseStyle.Space;
import io.github.relecteur.model.HouseStyle.Time;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts ~ is U+00A0 and _ is U+202F. */
class FigureStyleTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "3%; NO_BREAK; 3~%",
        "3 %; NARROW; 3_%",
        "3~%; PLAIN; 3 %",
        "−3,5~%; NONE; −3,5%",
        "+4,61%; NO_BREAK; +4,61~%",
        "12‰; NO_BREAK; 12~‰",
        "3_%; NARROW; 3_%",
        "3%; ANY; 3%",
        "trois pour cent; NO_BREAK; trois pour cent",
        "3 pour cent; NONE; 3 pour cent"
      })
  void percent_hasTheSpace(String written, Space space, String styled) {
    assertThat(amount(HouseStyle.ANY.withPercent(space), written, Amount.PERCENT))
        .isEqualTo(styled);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "5km; NO_BREAK; 5~km",
        "25 °C; NO_BREAK; 25~°C",
        "25°; NO_BREAK; 25°",
        "5 kilomètres; NONE; 5 kilomètres",
        "5 km; NONE; 5km"
      })
  void unit_hasTheSpace(String written, Space space, String styled) {
    assertThat(amount(HouseStyle.ANY.withUnit(space), written, "kilometer")).isEqualTo(styled);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "4.000; NARROW; 4; 4_000",
        "4000; NARROW; 4; 4_000",
        "4000; NARROW; 5; 4000",
        "4~000; NARROW; 5; 4000",
        "4~000; NARROW; 0; 4_000",
        "4000; NARROW; 0; 4000",
        "12.500,25; PLAIN; 4; 12 500,25",
        "12500; DOT; 5; 12.500",
        "1_234_567; DOT; 4; 1.234.567",
        "1_234_567; NONE; 0; 1234567",
        "0123; DOT; 4; 0123",
        "950; DOT; 4; 950",
        "12 345 à 13 000; DOT; 4; 12 345 à 13 000"
      })
  void thousands_areGrouped(String written, Grouping mark, int from, String styled) {
    assertThat(amount(HouseStyle.ANY.withThousands(mark, from), written)).isEqualTo(styled);
  }

  @Test
  void numberThatMayBeAYear_getsNoGroups() {
    FigureStyle style = new FigureStyle(HouseStyle.ANY.withThousands(Grouping.NARROW, 4));

    assertThat(style.amount("2024", List.of(), false).text()).isEqualTo("2024");
    assertThat(visible(style.amount("2.024", List.of(), false).text())).isEqualTo("2_024");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "2 milliards d'euros; MD_SIGN; 2~Md€",
        "2 milliards d’euros; MDS_SIGN; 2~Mds€",
        "1,9~milliard d'euros; MDS_SIGN; 1,9~Md€",
        "300 millions d'euros; MDS_SIGN; 300~M€",
        "2 Mds€; MD_SIGN; 2~Md€",
        "2 Md€; MD_SIGN; 2 Md€",
        "2 Md€; WORDS; 2 milliards d'euros",
        "1,5 M€; WORDS; 1,5 million d'euros",
        "2 milliards d'euros; WORDS; 2 milliards d'euros",
        "2 milliards €; WORDS; 2 milliards d'euros",
        "2 milliards d'euros; MD_CODE; 2~Md~EUR",
        "300 euros; MD_SIGN; 300 euros",
        "2 milliers d'euros; MD_SIGN; 2 milliers d'euros"
      })
  void largeAmounts_areInTheirForm(String written, Amounts form, String styled) {
    assertThat(amount(HouseStyle.ANY.withAmounts(form), written, "EUR")).isEqualTo(styled);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "300 euros; SIGN; 300~€",
        "300~€; WORD; 300~euros",
        "1,5€; WORD; 1,5 euro",
        "300 €; CODE; 300~EUR",
        "300 EUR; SIGN; 300~€",
        "300 €; SIGN; 300 €",
        "30 centimes; SIGN; 30 centimes",
        "2 milliards d'euros; SIGN; 2 milliards d'euros"
      })
  void currency_isInItsForm(String written, Money form, String styled) {
    assertThat(amount(HouseStyle.ANY.withMoney(form), written, "EUR")).isEqualTo(styled);
  }

  @Test
  void currencyWithoutASign_isLeftAlone() {
    HouseStyle style = HouseStyle.ANY.withMoney(Money.SIGN);

    assertThat(amount(style, "300 francs suisses", "CHF")).isEqualTo("300 francs suisses");
    assertThat(amount(style, "300 couronnes", "SEK", "NOK")).isEqualTo("300 couronnes");
  }

  @Test
  void currencyThatMayBeSeveral_getsNoCode() {
    HouseStyle style = HouseStyle.ANY.withMoney(Money.CODE);

    assertThat(amount(style, "300 dollars", "USD", "CAD")).isEqualTo("300 dollars");
    assertThat(amount(style, "300 dollars", "USD")).isEqualTo("300~USD");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "300€; NO_BREAK; 300~€",
        "300 EUR; NARROW; 300_EUR",
        "2 Md€; NONE; 2Md€",
        "300 euros; NONE; 300 euros",
        "2 milliards d'euros; NONE; 2 milliards d'euros"
      })
  void currency_hasTheSpace(String written, Space space, String styled) {
    assertThat(amount(HouseStyle.ANY.withCurrency(space), written, "EUR")).isEqualTo(styled);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "17h30; SPACED; 17~h~30",
        "17 h 30; SPACED; 17 h 30",
        "17 h 30; GLUED; 17h30",
        "17:30; GLUED; 17h30",
        "9h05; COLON; 9:05",
        "17 heures; COLON; 17 heures",
        "17h; COLON; 17h",
        "17:30:15; GLUED; 17:30:15",
        "midi; COLON; midi"
      })
  void time_isInItsForm(String written, Time form, String styled) {
    FigureStyle style = new FigureStyle(HouseStyle.ANY.withTime(form));

    assertThat(visible(style.time(real(written)).text())).isEqualTo(styled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "€", "d'euros", "+", "un million", "3\n%", "1,", "١٢٣ %"})
  void whatIsNotUnderstood_isLeftAlone(String written) {
    HouseStyle all =
        HouseStyle.ANY
            .withPercent(Space.NO_BREAK)
            .withCurrency(Space.NARROW)
            .withUnit(Space.NO_BREAK)
            .withThousands(Grouping.NARROW, 4)
            .withAmounts(Amounts.MD_SIGN)
            .withMoney(Money.SIGN);

    FigureStyle.Styled styled = new FigureStyle(all).amount(written, List.of("EUR"), true);

    assertThat(styled.text()).isEqualTo(written);
    assertThat(styled.against()).isEqualTo(FigureStyle.Against.NOTHING);
  }

  @Test
  void message_saysWhatIsAgainstTheStyle() {
    HouseStyle style = HouseStyle.ANY.withPercent(Space.NO_BREAK).withThousands(Grouping.NARROW, 4);

    assertThat(new FigureStyle(style).amount("3%", List.of(Amount.PERCENT), true).against())
        .isEqualTo(FigureStyle.Against.SPACE);
    assertThat(new FigureStyle(style).amount("4.000", List.of(), true).against())
        .isEqualTo(FigureStyle.Against.GROUPING);
  }

  private static String amount(HouseStyle style, String written, String... units) {
    return visible(new FigureStyle(style).amount(real(written), List.of(units), true).text());
  }

  private static String real(String visible) {
    return visible.replace('_', '\u202f').replace('~', '\u00a0');
  }

  private static String visible(String text) {
    return text.replace('\u202f', '_').replace('\u00a0', '~');
  }
}
