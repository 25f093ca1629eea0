package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It opens on October 14, 2024.; «October 14, 2024» date 2024-10-14",
        "It opens on Oct. 14, 2024.; «Oct. 14, 2024» date 2024-10-14",
        "It opens on 14 October 2024.; «14 October 2024» date 2024-10-14",
        "It opens on the 14th of October.; «14th of October» date --10-14",
        "It opens on Monday, October 14.; «Monday, October 14» date --10-14",
        "It opens on Monday.; «Monday» date -W-1",
        "It opens in October.; «October» date --10",
        "It opens in October 2024.; «October 2024» date 2024-10",
        "It opens on 10/31/2024.; «10/31/2024» date 2024-10-31",
        "It opens on 2024-10-14.; «2024-10-14» date 2024-10-14",
        "It opens in 2026.; «2026» date 2026",
        "It opens in May.; «May» date --05",
        "It opened in 1998 and closed in 2004.; «1998» date 1998 | «2004» date 2004"
      })
  void englishDate_isRead(String text, String expected) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Ouverture le 14 octobre 2024.; «14 octobre 2024» date 2024-10-14",
        "Ouverture le lundi 14 octobre.; «lundi 14 octobre» date --10-14",
        "Ouverture le 1er mars.; «1er mars» date --03-01",
        "Ouverture lundi.; «lundi» date -W-1",
        "Ouverture en octobre.; «octobre» date --10",
        "Ouverture en octobre 2024.; «octobre 2024» date 2024-10",
        "Ouverture le 31/10/2024.; «31/10/2024» date 2024-10-31",
        "Ouverture le 14.10.2024.; «14.10.2024» date 2024-10-14",
        "Ouverture le 11 septembre.; «11 septembre» date --09-11",
        "Ouverture en 2026.; «2026» date 2026",
        "Ouverture le vendredi 13.; «vendredi 13» date ---13"
      })
  void frenchDate_isRead(String text, String expected) {
    assertThat(FigureHarness.read(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; They may leave.",
        "ENGLISH; They march on.",
        "ENGLISH; The sun rose.",
        "ENGLISH; An august body met.",
        "FRENCH; Il met la main à la pâte.",
        "FRENCH; Elle a mis un mars dans son sac, mais pas un lundi.",
        "ENGLISH; March on, said the officer."
      })
  void wordThatIsAlsoAMonth_isNoDateByItself(Language language, String text) {
    String read = FigureHarness.read(language, text);

    assertThat(read).doesNotContain("--03 ").doesNotContain("--05").doesNotContain("--08");
  }

  @Test
  void bareYear_mayAlsoBeANumber() {
    Figure year = FigureHarness.figure(ENGLISH, "It opens in 2026.");

    assertThat(year.readings()).hasSize(2);
    assertThat(year.readings().get(0)).isInstanceOf(Reading.On.class);
    assertThat(year.readings().get(1)).isInstanceOf(Reading.Of.class);
  }

  @Test
  void countOfThings_isANumberFirst() {
    Figure count = FigureHarness.figure(ENGLISH, "It sold 2000 machines.");

    assertThat(count.type()).isEqualTo(FigureType.NUMBER);
    assertThat(count.readings().get(1)).isInstanceOf(Reading.On.class);
  }

  /** 5/11/2024 is November in Europe and May in America. */
  @Test
  void ambiguousNumericDate_keepsBothReadingsInEnglish() {
    Figure date = FigureHarness.figure(ENGLISH, "It opens on 5/11/2024.");

    assertThat(date.readings())
        .extracting(reading -> ((Reading.On) reading).date().iso())
        .containsExactlyInAnyOrder("2024-11-05", "2024-05-11");
  }

  @Test
  void englishOrder_isForeignInFrench() {
    assertThat(FigureHarness.figure(FRENCH, "Ouverture octobre 14, 2024.").reading().foreign())
        .isTrue();
    assertThat(FigureHarness.figure(FRENCH, "Ouverture le 14 octobre 2024.").reading().foreign())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; In the 2008-09 season; «2008-09» date 2008",
        "ENGLISH; In the 2008/2009 season; «2008/2009» date 2008",
        "FRENCH; La saison 2008-2009; «2008-2009» date 2008",
        "ENGLISH; From 2008-2012; «2008» date 2008 | «2012» date 2012"
      })
  void season_isNamedByItsFirstYear(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {"32 October", "0 October", "45/45/2024", "99.99.2024"})
  void impossibleDay_isNoDay(String text) {
    assertThat(FigureHarness.read(ENGLISH, text))
        .doesNotContain("-32")
        .doesNotContain("-45")
        .doesNotContain("-99")
        .doesNotContain("-00");
  }
}
