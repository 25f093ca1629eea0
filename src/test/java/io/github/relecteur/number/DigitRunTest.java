package io.github.relecteur.number;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunTest {

  /** The readings, likeliest first; ! where the form is that of the other language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "5; 5",
        "2024; 2024",
        "1,234; 1234",
        "12,345; 12345",
        "1,234,567; 1234567",
        "1,234.5; 1234.5",
        "1,234,567.89; 1234567.89",
        "1.5; 1.5",
        "0.25; 0.25",
        "0.5; 0.5",
        ".5; 0.5",
        "1 234; 1234",
        "1 234 567; 1234567",
        "1 234.5; 1234.5",
        "1'234; 1234",
        "1'234'567; 1234567",
        "1234.567; 1234.567",
        "12345; 12345",
        "007; 7"
      })
  void englishNumber_isReadAsEnglish(String text, String expected) {
    assertThat(readings(text, ENGLISH, Convention.OWN)).isEqualTo(expected);
  }

  /** An English text may be written by a continental hand: no form of it is an error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "17,5; 17.5",
        "0,25; 0.25",
        "1.234,5; 1234.5",
        "1.234.567; 1234567",
        "1.234.567,8; 1234567.8",
        "2.000; 2000 2",
        "1.234; 1.234 1234",
        "12.345; 12.345 12345",
        "1234,567; 1234.567"
      })
  void continentalNumber_isReadInEnglishToo(String text, String expected) {
    assertThat(readings(text, ENGLISH, Convention.OWN)).isEqualTo(expected);
  }

  @Test
  void groupedNumber_mayBeADecimalInAContinentalText() {
    assertThat(readings("1,234", ENGLISH, Convention.OWN)).isEqualTo("1234");
    assertThat(readings("1,234", ENGLISH, Convention.CONTINENTAL)).isEqualTo("1.234 1234");
    assertThat(readings("1,234", ENGLISH, Convention.EITHER)).isEqualTo("1234 1.234");
    assertThat(readings("2,000", ENGLISH, Convention.CONTINENTAL)).isEqualTo("2000 2");
    assertThat(readings("3.423", ENGLISH, Convention.OWN)).isEqualTo("3.423 3423");
    assertThat(readings("3.423", ENGLISH, Convention.CONTINENTAL)).isEqualTo("3423 3.423");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "5; 5",
        "1 234; 1234",
        "1 234 567; 1234567",
        "1 234,5; 1234.5",
        "1,5; 1.5",
        "0,25; 0.25",
        ",5; 0.5",
        "1234,5; 1234.5",
        "1.234,5; 1234.5",
        "1.234.567; 1234567",
        "1.234.567,89; 1234567.89",
        "1'234; 1234",
        "12 345; 12345"
      })
  void frenchNumber_isReadAsFrench(String text, String expected) {
    assertThat(readings(text, FRENCH, Convention.OWN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "4.61; 4.61!",
        "1.5; 1.5!",
        ".5; 0.5!",
        "1,234.5; 1234.5!",
        "1,234,567; 1234567!",
        "1,234,567.89; 1234567.89!",
        "1 234.5; 1234.5!",
        "1234.567; 1234.567!"
      })
  void englishForm_isForeignInFrench(String text, String expected) {
    assertThat(readings(text, FRENCH, Convention.OWN)).isEqualTo(expected);
  }

  /** One mark before three digits may group or part the decimals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "4.000; 4000 4!",
        "1.234; 1234 1.234!",
        "1,234; 1.234 1234!",
        "200,000; 200 200000!"
      })
  void markBeforeThreeDigits_isReadBothWaysInFrench(String text, String expected) {
    assertThat(readings(text, FRENCH, Convention.OWN)).isEqualTo(expected);
  }

  @Test
  void leadingZero_isNeverGrouped() {
    assertThat(readings("0,125", FRENCH, Convention.OWN)).isEqualTo("0.125");
    assertThat(readings("0.125", ENGLISH, Convention.OWN)).isEqualTo("0.125");
    assertThat(readings("0.125", FRENCH, Convention.OWN)).isEqualTo("0.125!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "192.168.0.1", "10.04.2024", "1.23.456", "1,234.567.8"})
  void versionOrAddress_isNoNumber(String text) {
    assertThat(run(text, ENGLISH, Convention.OWN)).isNull();
    assertThat(run(text, FRENCH, Convention.OWN)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "5,6,7; 5",
        "1,2,3,4; 1",
        "10,20,30; 10",
        "12 5000; 12",
        "2024 100; 2024",
        "1 2345; 1",
        "12 34; 12",
        "1 234 5; 1 234",
        "1.5 million; 1.5",
        "3, 4; 3",
        "1234 567; 1234",
        "0 123; 0",
        "5.; 5",
        "5,; 5"
      })
  void run_endsWhereTheNumberEnds(String text, String covered) {
    Tokens tokens = Tokens.of(text);
    DigitRun run = Objects.requireNonNull(DigitRun.at(tokens, 0, FRENCH, Convention.OWN));

    assertThat(tokens.between(0, run.to())).isEqualTo(covered);
    assertThat(run.digits()).isEqualTo(covered);
  }

  @Test
  void word_isNoRun() {
    assertThat(run("five", ENGLISH, Convention.OWN)).isNull();
    assertThat(run(".five", ENGLISH, Convention.OWN)).isNull();
    assertThat(run("", ENGLISH, Convention.OWN)).isNull();
  }

  private static String readings(String text, Language language, Convention convention) {
    DigitRun run = Objects.requireNonNull(run(text, language, convention), text);
    assertThat(run.digits()).isEqualTo(text);
    StringJoiner readings = new StringJoiner(" ");
    for (Numeral.Value value : run.values()) {
      readings.add(Numbers.plain(value.value()) + (value.foreign() ? "!" : ""));
    }
    return readings.toString();
  }

  private static @Nullable DigitRun run(String text, Language language, Convention convention) {
    return DigitRun.at(Tokens.of(text), 0, language, convention);
  }
}
