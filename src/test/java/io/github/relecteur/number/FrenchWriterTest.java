package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.number.CalendarDate.Period;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchWriterTest {

  private final FrenchWriter writer = new FrenchWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2000000000; USD; 2 milliards de dollars",
        "1500000; EUR; 1,5 million d'euros",
        "450000000; GBP; 450 millions de livres sterling",
        "1000000; CHF; 1 million de francs suisses",
        "2350000000; CNY; 2,35 milliards de yuans",
        "1E12; USD; 1_000 milliards de dollars",
        "2300000000000; ''; 2_300 milliards",
        "1234567; ''; 1_234_567",
        "1234567; USD; 1_234_567 dollars",
        "999999; JPY; 999_999 yens",
        "2500000; year; 2,5 millions d'années",
        "3000000; hectare; 3 millions d'hectares"
      })
  void largeValue_isWrittenWithScaleWords(BigDecimal value, String unit, String expected) {
    assertThat(plain(writer.write(Amount.of(value, unit)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4.61; percent; 4,61~%",
        "4.60; percent; 4,60~%",
        "3; percentage-point; 3 points de pourcentage",
        "0.5; percentage-point; 0,5 point de pourcentage",
        "25; basis-point; 25 points de base",
        "200000; ''; 200_000",
        "2000; ''; 2_000",
        "12; kilometer; 12 kilomètres",
        "1; celsius; 1 degré Celsius",
        "-3.2; percent; −3,2~%",
        "12.50; USD; 12,50 dollars",
        "1.99; USD; 1,99 dollar",
        "34; no-such-unit; 34"
      })
  void plainValue_isWrittenInDigits(BigDecimal value, String unit, String expected) {
    assertThat(plain(writer.write(Amount.of(value, unit)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.34, USD, 34 cents",
    "0.34, EUR, 34 centimes",
    "0.01, GBP, 1 penny",
    "0.125, USD, '12,5 cents'",
    "0.1234, USD, '0,1234 dollar'",
    "0.5, JPY, '0,5 yen'"
  })
  void smallMoney_isWrittenInTheFractionWithUpToOneDecimal(
      BigDecimal value, String unit, String expected) {
    assertThat(writer.write(Amount.of(value, unit))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5E9; 1E10; USD; 5 à 10 milliards de dollars",
        "5; 10; percent; 5 à 10~%",
        "500000000; 1500000000; EUR; 500 millions à 1,5 milliard d'euros",
        "2000000; 2345678; USD; 2_000_000 à 2_345_678 dollars",
        "900000; 1100000; USD; 900_000 à 1,1 million de dollars",
        "0.1; 0.2; USD; 10 à 20 cents",
        "1; 2; kilometer; 1 à 2 kilomètres"
      })
  void range_namesItsUnitOnce(BigDecimal low, BigDecimal high, String unit, String expected) {
    assertThat(plain(writer.write(new Amount(low, high, unit)))).isEqualTo(expected);
  }

  @Test
  void move_keepsItsSign() {
    assertThat(plain(writer.signed(Amount.of(new BigDecimal("4.61"), Amount.PERCENT))))
        .isEqualTo("+4,61~%");
    assertThat(plain(writer.signed(Amount.of(new BigDecimal("-4.61"), Amount.PERCENT))))
        .isEqualTo("−4,61~%");
    assertThat(plain(writer.signed(Amount.of(BigDecimal.ZERO, Amount.PERCENT)))).isEqualTo("0~%");
  }

  @Test
  void thirds_areWrittenInWords() {
    assertThat(writer.write(Amount.of(new BigDecimal("0.3333333333"), ""))).isEqualTo("un tiers");
    assertThat(writer.write(Amount.of(new BigDecimal("0.6666666667"), ""))).isEqualTo("deux tiers");
    assertThat(writer.write(Amount.of(new BigDecimal("0.1428571429"), ""))).isEqualTo("0,143");
  }

  @Test
  void hugeNumber_isWrittenAsPower() {
    assertThat(writer.write(Amount.of(new BigDecimal("1E+100000"), "USD"))).isEqualTo("1E+100000");
  }

  @Test
  void grouping_readsBackThroughIcu() throws ParseException {
    NumberFormat icu = NumberFormat.getNumberInstance(ULocale.FRENCH);
    icu.setMaximumFractionDigits(9);
    Random random = new Random(20240314);
    for (int i = 0; i < 500; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextLong() >>> random.nextInt(1, 63), 0);
      String written = FrenchNumerals.digits(value);

      assertThat(written).isEqualTo(icu.format(value));
      assertThat(new BigDecimal(icu.parse(written).toString())).isEqualByComparingTo(value);
    }
  }

  @Test
  void decimals_readBackThroughIcu() throws ParseException {
    NumberFormat icu = NumberFormat.getNumberInstance(ULocale.FRENCH);
    icu.setMaximumFractionDigits(9);
    Random random = new Random(20240315);
    for (int i = 0; i < 500; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(7));
      String written = FrenchNumerals.digits(value);

      assertThat(new BigDecimal(icu.parse(written).toString())).isEqualByComparingTo(value);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "0.5", "1", "1.5", "1.99", "2", "2.1", "10", "999"})
  void plural_agreesWithIcu(BigDecimal value) {
    boolean singular =
        PluralRules.forLocale(ULocale.FRENCH).select(value.doubleValue()).equals("one");

    assertThat(writer.write(Amount.of(value, Amount.BASIS_POINT)))
        .endsWith(singular ? " point de base" : " points de base");
  }

  @Test
  void elision_stopsAtVowelsAndMuteH() {
    BigDecimal million = new BigDecimal("3E6");

    assertThat(writer.write(Amount.of(million, "hour"))).isEqualTo("3 millions d'heures");
    assertThat(writer.write(Amount.of(million, "UAH"))).isEqualTo("3 millions de hryvnias");
    assertThat(writer.write(Amount.of(million, "JPY"))).isEqualTo("3 millions de yens");
    assertThat(writer.write(Amount.of(million, "ounce"))).isEqualTo("3 millions d'onces");
  }

  @Test
  void everyCurrency_isWritten() {
    assertThat(Currencies.bundled().all())
        .allSatisfy(
            currency ->
                assertThat(writer.write(Amount.of(BigDecimal.TEN, currency.code())))
                    .isEqualTo("10 " + currency.plural()));
  }

  @Test
  void date_isWrittenAsFarAsKnown() {
    assertThat(date(null, 10, 14, null)).isEqualTo("14 octobre");
    assertThat(date(2024, 10, 14, null)).isEqualTo("14 octobre 2024");
    assertThat(date(2024, 10, null, null)).isEqualTo("octobre 2024");
    assertThat(date(null, 3, 1, null)).isEqualTo("1er mars");
    assertThat(date(null, 3, 3, 1)).isEqualTo("lundi 3 mars");
    assertThat(date(null, null, null, 7)).isEqualTo("dimanche");
    assertThat(date(2024, null, null, null)).isEqualTo("2024");
  }

  @Test
  void period_isWrittenInWords() {
    assertThat(period(2024, Period.Q3)).isEqualTo("troisième trimestre 2024");
    assertThat(period(null, Period.Q1)).isEqualTo("premier trimestre");
    assertThat(period(2025, Period.H1)).isEqualTo("premier semestre 2025");
    assertThat(period(null, Period.H2)).isEqualTo("second semestre");
    assertThat(period(1990, Period.DECADE)).isEqualTo("années 1990");
    assertThat(period(2000, Period.CENTURY)).isEqualTo("XXIe siècle");
    assertThat(period(0, Period.CENTURY)).isEqualTo("Ier siècle");
  }

  @ParameterizedTest
  @CsvSource({
    "17, 0, 17~heures",
    "9, 30, 9~h~30",
    "9, 5, 9~h~05",
    "12, 0, midi",
    "12, 15, 12~h~15",
    "0, 0, minuit",
    "24, 0, minuit",
    "1, 0, 1~heure"
  })
  void time_isWrittenWithHours(int hour, int minute, String expected) {
    assertThat(plain(writer.write(new ClockTime(hour, minute, false)))).isEqualTo(expected);
  }

  @Test
  void ordinal_takesItsEnding() {
    assertThat(writer.ordinal(1, false)).isEqualTo("1er");
    assertThat(writer.ordinal(1, true)).isEqualTo("1re");
    assertThat(writer.ordinal(2, false)).isEqualTo("2e");
    assertThat(writer.ordinal(21, true)).isEqualTo("21e");
  }

  @ParameterizedTest
  @CsvSource({
    "0, zéro",
    "21, vingt et un",
    "80, quatre-vingts",
    "81, quatre-vingt-un",
    "200, deux cents",
    "201, deux cent un",
    "1000, mille",
    "2000000, deux millions"
  })
  void number_isWrittenInWords(long number, String expected) {
    assertThat(writer.words(number)).isEqualTo(expected);
  }

  @Test
  void romanNumeral_agreesWithIcu() {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
    for (int number = 1; number < 3000; number++) {
      assertThat(FrenchNumerals.roman(number)).isEqualTo(icu.format(number, "%roman-upper"));
    }
    assertThat(FrenchNumerals.roman(0)).isEqualTo("0");
  }

  private String date(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer weekday) {
    return writer.write(new CalendarDate(year, month, day, weekday, Period.NONE));
  }

  private String period(@Nullable Integer year, Period period) {
    return writer.write(new CalendarDate(year, null, null, null, period));
  }

  /** Special spaces made visible: _ parts groups, ~ does not break. */
  private static String plain(String written) {
    return written.replace('\u202f', '_').replace('\u00a0', '~');
  }
}
