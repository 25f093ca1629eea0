package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

  @ParameterizedTest
  @CsvSource({
    "It holds more than 200 ships., MORE",
    "It holds over 200 ships., MORE",
    "It holds in excess of 200 ships., MORE",
    "It holds well over 200 ships., MORE",
    "It holds at least 200 ships., AT_LEAST",
    "It holds no fewer than 200 ships., AT_LEAST",
    "It holds 200 ships or more., AT_LEAST",
    "It holds 200 or more ships., AT_LEAST",
    "It holds less than 200 ships., LESS",
    "It holds fewer than 200 ships., LESS",
    "It holds under 200 ships., LESS",
    "It holds just under 200 ships., LESS",
    "It holds up to 200 ships., AT_MOST",
    "It holds at most 200 ships., AT_MOST",
    "It holds as many as 200 ships., AT_MOST",
    "It holds 200 or fewer ships., AT_MOST",
    "It holds about 200 ships., ABOUT",
    "It holds some 200 ships., ABOUT",
    "It holds nearly 200 ships., NEARLY",
    "It holds almost 200 ships., NEARLY",
    "It holds only 200 ships., ONLY",
    "It holds 200 ships., NONE",
    "It holds the 200 ships., NONE"
  })
  void englishBound_isRead(String text, Comparison expected) {
    assertThat(FigureHarness.figure(ENGLISH, text).comparison()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Il compte plus de 200 navires., MORE",
    "Il compte un peu plus de 200 navires., MORE",
    "Il compte au-delà de 200 navires., MORE",
    "Un total supérieur à 200 navires., MORE",
    "Il compte au moins 200 navires., AT_LEAST",
    "Il compte pas moins de 200 navires., AT_LEAST",
    "Il compte 200 navires au moins., AT_LEAST",
    "Il en compte 200 au moins., AT_LEAST",
    "Il compte moins de 200 navires., LESS",
    "Un total inférieur à 200 navires., LESS",
    "Il compte jusqu'à 200 navires., AT_MOST",
    "Il compte au plus 200 navires., AT_MOST",
    "Il en compte 200 au maximum., AT_MOST",
    "Il compte environ 200 navires., ABOUT",
    "Il compte quelque 200 navires., ABOUT",
    "Il compte près de 200 navires., NEARLY",
    "Il compte presque 200 navires., NEARLY",
    "Il compte seulement 200 navires., ONLY",
    "Il compte 200 navires., NONE"
  })
  void frenchBound_isRead(String text, Comparison expected) {
    assertThat(FigureHarness.figure(FRENCH, text).comparison()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, It does not hold more than 200 ships., AT_MOST",
    "ENGLISH, It never held less than 200 ships., AT_LEAST",
    "ENGLISH, It holds no more than 200 ships., AT_MOST",
    "FRENCH, Il n'en compte pas plus de 200., AT_MOST",
    "FRENCH, Il n'a jamais compté moins de 200 navires., AT_LEAST"
  })
  void negation_turnsTheBoundRound(Language language, String text, Comparison expected) {
    assertThat(FigureHarness.figure(language, text).comparison()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLISH; The port, not far, holds more than 200 ships.; MORE",
        "ENGLISH; More ships than the 200 of Lyon.; NONE",
        "ENGLISH; Over the years it held 200 ships.; NONE"
      })
  void farWord_boundsNothing(Language language, String text, Comparison expected) {
    assertThat(FigureHarness.figure(language, text).comparison()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLISH; Sales rose 12%.; 1",
        "ENGLISH; Sales grew by 12%.; 1",
        "ENGLISH; Sales are up 12%.; 1",
        "ENGLISH; Sales fell 12%.; -1",
        "ENGLISH; Sales dropped by 12%.; -1",
        "ENGLISH; Sales are down 12%.; -1",
        "ENGLISH; A drop of 12% hit sales.; -1",
        "ENGLISH; Sales reached 12%.; 0",
        "FRENCH; Les ventes ont progressé de 12 %.; 1",
        "FRENCH; Les ventes sont en hausse de 12 %.; 1",
        "FRENCH; Les ventes augmentent de 12 %.; 1",
        "FRENCH; Les ventes ont reculé de 12 %.; -1",
        "FRENCH; Les ventes sont en baisse de 12 %.; -1",
        "FRENCH; Une chute de 12 % des ventes.; -1",
        "FRENCH; Les ventes atteignent 12 %.; 0"
      })
  void direction_isSaidByTheWordsBefore(Language language, String text, int expected) {
    assertThat(FigureHarness.figure(language, text).direction()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLISH; As sales rose, margins reached 12%.; 0",
        "FRENCH; Si les ventes ont reculé, la marge atteint 12 %.; 0"
      })
  void direction_endsAtTheClause(Language language, String text, int expected) {
    assertThat(FigureHarness.figure(language, text).direction()).isEqualTo(expected);
  }

  @Test
  void boundBehindTheNoun_isRead() {
    assertThat(
            FigureHarness.said(
                "It holds 48 hours of power at most.",
                "Elle offre 48 heures d'autonomie au minimum."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("figure.comparator");
    assertThat(
            FigureHarness.said(
                "It holds 48 hours of power at most.",
                "Elle offre 48 heures d'autonomie au maximum."))
        .isEmpty();
    assertThat(
            FigureHarness.said(
                "It opens in 2031 at the earliest.", "Il ouvrira en 2031 au plus tard."))
        .hasSize(1);
  }
}
