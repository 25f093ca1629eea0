package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; Sales of Q3 2024; «Q3 2024» date 2024-Q3",
        "ENGLISH; Sales of Q3; «Q3» date XXXX-Q3",
        "ENGLISH; Sales of 3Q 2024; «3Q 2024» date 2024-Q3",
        "ENGLISH; Sales of the third quarter; «third quarter» date XXXX-Q3",
        "ENGLISH; Third-quarter sales; «Third-quarter» date XXXX-Q3",
        "ENGLISH; Sales of the third quarter of 2024; «third quarter of 2024» date 2024-Q3",
        "FRENCH; Les ventes du T3 2024; «T3 2024» date 2024-Q3",
        "FRENCH; Les ventes du troisième trimestre; «troisième trimestre» date XXXX-Q3",
        "FRENCH; Les ventes du 3e trimestre 2024; «3e trimestre 2024» date 2024-Q3"
      })
  void quarter_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; Sales of H1 2024; «H1 2024» date 2024-H1",
        "ENGLISH; Sales of the first half of 2024; «first half of 2024» date 2024-H1",
        "ENGLISH; Sales of the second half; «second half» date XXXX-H2",
        "FRENCH; Les ventes du S1 2024; «S1 2024» date 2024-H1",
        "FRENCH; Les ventes du premier semestre; «premier semestre» date XXXX-H1",
        "FRENCH; Les ventes du second semestre 2024; «second semestre 2024» date 2024-H2"
      })
  void half_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; Music of the 1990s; «1990s» date 199",
        "ENGLISH; Music of the 1990's; «1990's» date 199",
        "FRENCH; La musique des années 1990; «années 1990» date 199"
      })
  void decade_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  /** The nineties, '90s and années 90 leave the century open: they are matched, never missed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; Music of the nineties",
        "ENGLISH; Music of the '90s",
        "FRENCH; La musique des années 90",
        "FRENCH; La musique des années quatre-vingt-dix"
      })
  void decadeWithoutCentury_isSoft(Language language, String text) {
    Figure decade = FigureHarness.figure(language, text);

    assertThat(((Reading.On) decade.reading()).date().year()).isEqualTo(90);
    assertThat(decade.isHard()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; In the 21st century; «21st century» date 20",
        "ENGLISH; In the nineteenth century; «nineteenth century» date 18",
        "FRENCH; Au XXIe siècle; «XXIe siècle» date 20",
        "FRENCH; Au XIXe siècle; «XIXe siècle» date 18",
        "FRENCH; Au 19e siècle; «19e siècle» date 18",
        "FRENCH; Au IVe siècle; «IVe siècle» date 3"
      })
  void century_isRead(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @Test
  void quarterWithoutYear_mayAlsoBeThreeMonths() {
    assertThat(FigureHarness.figure(ENGLISH, "Sales of the third quarter").readings()).hasSize(3);
    assertThat(FigureHarness.figure(ENGLISH, "Sales of Q3 2024").readings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; The Q5 sold well.",
        "ENGLISH; The Q32 sold well.",
        "ENGLISH; The H20 sold well.",
        "ENGLISH; The BQ3 sold well.",
        "FRENCH; Le T5 se vend bien.",
        "ENGLISH; They live in the third quarter-mile."
      })
  void otherCode_isNoPeriod(Language language, String text) {
    assertThat(FigureHarness.read(language, text)).doesNotContain("-Q").doesNotContain("-H");
  }
}
