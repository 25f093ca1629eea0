package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; The score was 3-1 at home.; «3-1» range 3..1",
        "ENGLISH; The score was 21–14 at home.; «21–14» range 21..14",
        "ENGLISH; It is mixed 3:1 with sand.; «3:1» range 3..1",
        "ENGLISH; The odds are five to one.; «five to one» range 5..1",
        "FRENCH; Le score est de 3-1 à domicile.; «3-1» range 3..1",
        "FRENCH; La cote est de cinq contre un.; «cinq contre un» range 5..1"
      })
  void scoreAndOdds_areReadAsWritten(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; One in five shops closed.; «One in five» fraction 0.2",
        "ENGLISH; Nine in 10 shops closed.; «Nine in 10» fraction 0.9",
        "ENGLISH; Nine out of ten shops closed.; «Nine out of ten» fraction 0.9",
        "ENGLISH; It hits 3 in every 4 shops.; «3 in every 4» fraction 0.75",
        "FRENCH; Une boutique sur cinq a fermé.; «Une boutique sur cinq» fraction 0.2",
        "FRENCH; Neuf sur dix ont fermé.; «Neuf sur dix» fraction 0.9",
        "FRENCH; Cela touche 3 petites boutiques sur 4.; «3 petites boutiques sur 4» fraction 0.75"
      })
  void proportion_isAFraction(Language language, String text, String expected) {
    assertThat(FigureHarness.read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, It fell from 5 to 3.",
    "ENGLISH, They met at 10:15 sharp.",
    "ENGLISH, They have two in 2024.",
    "ENGLISH, They sold two in 12 weeks.",
    "FRENCH, Trois ministres sur cinq ans.",
    "FRENCH, Ils parlent à deux sur un banc."
  })
  void otherNumbers_areNoRatio(Language language, String text) {
    assertThat(FigureHarness.scan(language, text)).allMatch(p -> p.figure().ends().isEmpty());
  }

  @Test
  void countsOfAProportion_areComparedOneByOne() {
    assertThat(FigureHarness.said("Two out of three left.", "Deux clients sur trois sont partis."))
        .isEmpty();
    assertThat(FigureHarness.said("Two out of seven left.", "Deux clients sur huit sont partis."))
        .containsExactly("figure.value «seven» → «huit»");
    assertThat(FigureHarness.read(ENGLISH, "two of seven")).doesNotContain("fraction");
    assertThat(FigureHarness.read(FRENCH, "deux des sept")).doesNotContain("fraction");
  }

  @Test
  void oneInMillions_isAProportion() {
    assertThat(
            FigureHarness.said(
                "The odds are less than one in 2.5 million.",
                "Il y a plus d'une chance sur 2,5 millions."))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("figure.comparator"));
    assertThat(
            FigureHarness.said(
                "The odds are less than one in 2.5 million.",
                "Il y a moins d'une chance sur 2,5 millions."))
        .isEmpty();
  }
}
