package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, They are in room 12 today.",
    "ENGLISH, He was saved by a Catch-22 clause.",
    "ENGLISH, The Covid-19 wave is over.",
    "ENGLISH, They built High Speed Two there.",
    "FRENCH, Ils sont dans la salle 12 ce soir.",
    "FRENCH, La vague de Covid-19 est finie."
  })
  void numberInAName_needsNoCounterpart(Language language, String text) {
    assertThat(FigureHarness.figure(language, text).isHard()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, They sold 49.3 of it.",
    "ENGLISH, Twelve ships are in port.",
    "ENGLISH, They sold twelve ships.",
    "FRENCH, Ils ont vendu douze navires.",
    "FRENCH, Douze navires sont au port."
  })
  void otherNumber_needsOne(Language language, String text) {
    assertThat(FigureHarness.figure(language, text).isHard()).isTrue();
  }

  @Test
  void theTwo_mayStandForBoth() {
    assertThat(FigureHarness.figure(FRENCH, "Il aime les deux frères.").isHard()).isFalse();
    assertThat(FigureHarness.figure(FRENCH, "Il a deux frères.").isHard()).isTrue();
  }

  @Test
  void formOfANumberInAName_isNotForeign() {
    assertThat(FigureHarness.figure(FRENCH, "Il conduit une Jazz 1.4 Diesel.").reading())
        .matches(reading -> !reading.foreign());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; They invoked Article 49.3 of the law.; 1",
        "ENGLISH; They invoked articles 5, 6 and 8 of the treaty.; 3",
        "ENGLISH; It falls under Section 230 and clause 4.; 2",
        "ENGLISH; See art. 12 of the code.; 1",
        "FRENCH; Ils invoquent l'article 49 de la loi.; 1",
        "FRENCH; Ils invoquent les articles 5, 6 et 8 du traité.; 3",
        "FRENCH; Cela relève de l'alinéa 3 de la section 2.; 2",
        "FRENCH; Voir l'art. 12 du code.; 1"
      })
  void numberOfAnArticle_isALabel(Language language, String text, int labels) {
    assertThat(FigureHarness.scan(language, text))
        .hasSize(labels)
        .allMatch(phrase -> phrase.figure().weight() == Weight.LABEL);
  }

  @Test
  void label_mayBeLeftOut() {
    assertThat(FigureHarness.said("Flight 370 vanished.", "L'avion a disparu.")).isEmpty();
    assertThat(FigureHarness.said("The plane vanished.", "Le vol 370 a disparu.")).isEmpty();
  }

  @Test
  void anotherLabel_isWrong() {
    assertThat(FigureHarness.said("Flight 370 vanished.", "Le vol 307 a disparu."))
        .containsExactly("figure.value «370» → «307»");
    assertThat(FigureHarness.said("Flight 370 vanished.", "Le vol a disparu à 307 km d'ici."))
        .doesNotContain("figure.value «370» → «307»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; They tested version 2.0 of it.",
        "ENGLISH; They tested firmware 7.2 in the format 1.2.",
        "FRENCH; Ils testent la version 2.0 du site.",
        "FRENCH; Ils testent le format 1.2."
      })
  void numberOfAVersion_isNoFigure(Language language, String text) {
    assertThat(FigureHarness.scan(language, text)).isEmpty();
  }

  @Test
  void numberBesideThem_isOne() {
    assertThat(FigureHarness.read(FRENCH, "Les 3 articles comptent 5 versions."))
        .isEqualTo("«3» number 3 | «5» number 5");
  }

  @Test
  void isotope_isAName() {
    assertThat(
            FigureHarness.said("Radiocarbon dates agree.", "Les dates au carbone 14 concordent."))
        .isEmpty();
    assertThat(FigureHarness.said("It holds radioactive waste.", "Il contient du césium 137."))
        .isEmpty();
    assertThat(FigureHarness.said("It holds waste.", "Il contient 137 fûts."))
        .containsExactly("figure.added — → «137»");
  }
}
