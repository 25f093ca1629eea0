package io.github.relecteur.number;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Form;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2.5 million, 2500000",
    "2.5-million, 2500000",
    "67 thousand million, 67000000000",
    "40 thousand, 40000",
    "3bn, 3000000000",
    "3 bn, 3000000000",
    "1.3tn, 1300000000000",
    "7.3mn, 7300000",
    "12 mln, 12000000",
    "4 hundred, 400",
    "2 dozen, 24",
    "3 crore, 30000000",
    "two million, 2000000",
    "twenty-five million, 25000000",
    "two thousand million, 2000000000",
    "three hundred thousand, 300000",
    "seventeen hundred, 1700",
    "one hundred and twenty million, 120000000",
    "three quarters of a million, 750000",
    "a quarter of a billion, 250000000"
  })
  void englishScale_multiplies(String text, String expected) {
    assertThat(Numbers.value(ENGLISH, text)).isEqualTo(expected);
    assertThat(Numbers.whole(ENGLISH, text).scaled() || text.contains("hundred")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2,5 millions; 2500000",
        "1,5 milliard; 1500000000",
        "3 Md; 3000000000",
        "3 Mds; 3000000000",
        "3 mrd; 3000000000",
        "200 mille; 200000",
        "deux cents millions; 200000000",
        "deux cent mille; 200000",
        "quatre-vingt mille; 80000",
        "quatre-vingts millions; 80000000",
        "mille milliards; 1000000000000",
        "2 billions; 2000000000000",
        "trois billiards; 3000000000000000",
        "120 000 milliards; 120000000000000"
      })
  void frenchScale_multiplies(String text, String expected) {
    assertThat(Numbers.value(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"8-1/2, 8.5", "1-1/4, 1.25", "2 1/2, 2.5", "5.43-3/4, 5.4375", "5.04½, 5.045"})
  void fractionBehindANumber_isAPartOfItsLastDigit(String text, String expected) {
    assertThat(Numbers.value(ENGLISH, text)).isEqualTo(expected);
  }

  /** The French billion is a million times larger than the milliard that news means. */
  @Test
  void billion_isLongInFrench() {
    assertThat(Numbers.value(ENGLISH, "2 billion")).isEqualTo("2000000000");
    assertThat(Numbers.value(FRENCH, "2 billions")).isEqualTo("2000000000000");
  }

  @ParameterizedTest
  @CsvSource({
    "350 derniers milliards, 350000000000",
    "3 premiers millions, 3000000",
    "200 autres millions, 200000000"
  })
  void adjectiveBeforeTheFrenchScale_isPassedOver(String text, String expected) {
    assertThat(Numbers.value(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "soixante-dix, 70",
    "septante, 70",
    "soixante et onze, 71",
    "septante et un, 71",
    "soixante-dix-neuf, 79",
    "septante-neuf, 79",
    "quatre-vingts, 80",
    "huitante, 80",
    "octante, 80",
    "quatre-vingt-un, 81",
    "huitante et un, 81",
    "quatre-vingt-dix, 90",
    "nonante, 90",
    "quatre-vingt-dix-neuf, 99",
    "nonante-neuf, 99",
    "mille neuf cent nonante-deux, 1992",
    "vingt-et-un-mille-trois-cent-cinq, 21305",
    "quatre-cent-quatre-vingt-dix-sept, 497",
    "dix neuf, 19"
  })
  void frenchTens_areReadInEveryCountry(String text, String expected) {
    assertThat(Numbers.value(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2½, 2.5",
    "2 1/2, 2.5",
    "two and a half, 2.5",
    "two-and-a-half, 2.5",
    "2 and a half, 2.5",
    "two and a half million, 2500000",
    "1½ million, 1500000",
    "half a million, 500000",
    "half a dozen, 6",
    "half-dozen, 6",
    "half-a-million, 500000",
    "a half-dozen, 6"
  })
  void englishHalf_isAdded(String text, String expected) {
    assertThat(Numbers.value(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2½, 2.5",
    "deux et demi, 2.5",
    "2 et demi, 2.5",
    "deux millions et demi, 2500000",
    "un milliard et demi, 1500000000",
    "3 milliards et demi, 3500000000",
    "demi-million, 500000",
    "demi-douzaine, 6"
  })
  void frenchHalf_isAdded(String text, String expected) {
    assertThat(Numbers.value(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, two thirds, 0.6666666666666667",
    "ENGLISH, two-thirds, 0.6666666666666667",
    "ENGLISH, a third, 0.3333333333333333",
    "ENGLISH, one-fifth, 0.2",
    "ENGLISH, three quarters, 0.75",
    "ENGLISH, seven tenths, 0.7",
    "ENGLISH, 3/4, 0.75",
    "ENGLISH, ¾, 0.75",
    "ENGLISH, 5/8, 0.625",
    "FRENCH, deux tiers, 0.6666666666666667",
    "FRENCH, un tiers, 0.3333333333333333",
    "FRENCH, trois quarts, 0.75",
    "FRENCH, un cinquième, 0.2",
    "FRENCH, neuf dixièmes, 0.9",
    "FRENCH, 3/4, 0.75",
    "FRENCH, ⅔, 0.6666666666666667"
  })
  void fraction_isRead(Language language, String text, String expected) {
    assertThat(Numbers.value(language, text)).isEqualTo(expected);
    assertThat(Numbers.whole(language, text).form()).isEqualTo(Form.FRACTION);
  }

  /** Three quarters of a year are three of them; a third man is the third, but not for sure. */
  @Test
  void fractionThatCounts_keepsTheCountAsAnotherReading() {
    assertThat(Numbers.readings(read(ENGLISH, "three quarters"))).isEqualTo("0.75 3");
    assertThat(Numbers.readings(read(ENGLISH, "a third man"))).isEqualTo("3 0.3333333333333333");
    assertThat(Numbers.readings(read(ENGLISH, "a third of"))).isEqualTo("0.3333333333333333");
  }

  @ParameterizedTest
  @ValueSource(strings = {"14/10/2024", "24/7", "9/11", "4/3", "7/6"})
  void slash_thatIsNoFractionIsLeft(String text) {
    assertThat(read(ENGLISH, text).form()).isEqualTo(Form.DIGITS);
    assertThat(read(ENGLISH, text).to()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, dozens, 12",
    "ENGLISH, hundreds, 100",
    "ENGLISH, hundreds of thousands, 100000",
    "ENGLISH, tens of thousands, 10000",
    "ENGLISH, tens of millions, 10000000",
    "ENGLISH, millions, 1000000",
    "FRENCH, dizaines, 10",
    "FRENCH, centaines, 100",
    "FRENCH, milliers, 1000",
    "FRENCH, dizaines de milliers, 10000",
    "FRENCH, centaines de millions, 100000000",
    "FRENCH, millions, 1000000"
  })
  void vaguePlural_isRead(Language language, String text, String expected) {
    assertThat(Numbers.value(language, text)).isEqualTo(expected);
    assertThat(Numbers.whole(language, text).form()).isEqualTo(Form.VAGUE);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, a dozen, 12",
    "ENGLISH, dozen, 12",
    "FRENCH, douzaine, 12",
    "FRENCH, quinzaine, 15",
    "FRENCH, vingtaine, 20",
    "FRENCH, centaine, 100",
    "FRENCH, millier, 1000"
  })
  void collective_isRead(Language language, String text, String expected) {
    assertThat(Numbers.value(language, text)).isEqualTo(expected);
    assertThat(Numbers.whole(language, text).form()).isEqualTo(Form.COLLECTIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1st, 1",
    "ENGLISH, 22nd, 22",
    "ENGLISH, 103rd, 103",
    "ENGLISH, first, 1",
    "ENGLISH, twenty-first, 21",
    "ENGLISH, twenty first, 21",
    "ENGLISH, hundredth, 100",
    "ENGLISH, two hundredth, 200",
    "FRENCH, 1er, 1",
    "FRENCH, 1re, 1",
    "FRENCH, 1ère, 1",
    "FRENCH, 21e, 21",
    "FRENCH, 3ème, 3",
    "FRENCH, premier, 1",
    "FRENCH, seconde, 2",
    "FRENCH, vingt et unième, 21",
    "FRENCH, quatre-vingt-dixième, 90",
    "FRENCH, deux centième, 200"
  })
  void ordinal_isRead(Language language, String text, String expected) {
    assertThat(Numbers.value(language, text)).isEqualTo(expected);
    assertThat(Numbers.whole(language, text).form()).isEqualTo(Form.ORDINAL);
  }

  @ParameterizedTest
  @CsvSource({
    "a hundred, 100",
    "a thousand, 1000",
    "a million, 1000000",
    "a hundred thousand, 100000",
    "a billion, 1000000000",
    "a hundred and one, 101",
    "a hundred and fifty thousand, 150000"
  })
  void article_standsForOne(String text, String expected) {
    assertThat(Numbers.value(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLISH; thirty-one fifths; 6.2",
        "ENGLISH; one thirty-second; 0.03125",
        "ENGLISH; three hundred forty fifths; 6.666666666666667",
        "ENGLISH; six and a quarter; 6.25",
        "ENGLISH; six million and a quarter; 6250000",
        "ENGLISH; four point zero six; 4.06",
        "ENGLISH; four point seven million; 4700000",
        "ENGLISH; 7 hundred and 12; 712",
        "ENGLISH; 45,67,890.5; 4567890.5",
        "ENGLISH; four dozens; 48",
        "FRENCH; trente-deux cinquièmes; 6.4",
        "FRENCH; un trente-deuxieme; 0.03125",
        "FRENCH; six et un quart; 6.25",
        "FRENCH; trente et un quart; 30.25",
        "FRENCH; trois virgule vingt-cinq; 3.25"
      })
  void partsOfOne_areRead(Language language, String text, String expected) {
    assertThat(Numbers.value(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLISH; one hundred and two hundred; one hundred = 100",
        "ENGLISH; five and six; five = 5",
        "ENGLISH; twenty thirty; twenty = 20",
        "ENGLISH; two three; two = 2",
        "ENGLISH; five hundred people; five hundred = 500",
        "ENGLISH; six-year; six = 6",
        "ENGLISH; ten to twelve; ten = 10",
        "ENGLISH; 5 and a quarter; 5 and a quarter = 5.25",
        "FRENCH; cinq et six; cinq = 5",
        "FRENCH; deux trois; deux = 2",
        "FRENCH; vingt et deux; vingt = 20",
        "FRENCH; cent personnes; cent = 100",
        "FRENCH; deux ans et demi; deux = 2",
        "FRENCH; dix à douze; dix = 10"
      })
  void number_endsWhereTheWordsDoNotGoOn(Language language, String text, String covered) {
    assertThat(Numbers.covered(language, text)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, people",
    "ENGLISH, a man",
    "ENGLISH, and",
    "ENGLISH, bn",
    "ENGLISH, m",
    "FRENCH, et",
    "FRENCH, milliardaire",
    "FRENCH, Md",
    "FRENCH, de",
    "ENGLISH, ''",
    "FRENCH, %"
  })
  void otherWord_isNoNumber(Language language, String text) {
    assertThat(Numbers.first(language, text)).isNull();
  }

  @Test
  void caseOfLetters_doesNotMatter() {
    assertThat(Numbers.value(ENGLISH, "Two Million")).isEqualTo("2000000");
    assertThat(Numbers.value(ENGLISH, "TWENTY-ONE")).isEqualTo("21");
    assertThat(Numbers.value(FRENCH, "Quatre-Vingt-Dix")).isEqualTo("90");
  }

  @Test
  void digits_areKeptAsWritten() {
    assertThat(read(ENGLISH, "1,234.5 million").digits()).isEqualTo("1,234.5");
    assertThat(read(FRENCH, "1 234,5").digits()).isEqualTo("1 234,5");
    assertThat(read(ENGLISH, "five").digits()).isEmpty();
  }

  @Test
  void scaledForeignNumber_staysForeign() {
    assertThat(Numbers.readings(read(FRENCH, "1.5 million"))).isEqualTo("1500000!");
    assertThat(Numbers.readings(read(FRENCH, "1,5 million"))).isEqualTo("1500000");
  }

  @Test
  void absurdlyLongRunOfDigits_isNoNumber() {
    assertThat(Numbers.first(ENGLISH, "9".repeat(41))).isNull();
    assertThat(Numbers.first(ENGLISH, "9".repeat(40))).isNotNull();
  }

  private static Numeral read(Language language, String text) {
    return Objects.requireNonNull(Numbers.first(language, text));
  }
}
