package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.lexicon.Dictionary;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandTest {

  @Test
  void smallTexts_areSearchedWhole() {
    Band band = Band.of(numbered(5, 5), range(5), range(5));
    assertThat(band.low(3)).isZero();
    assertThat(band.high(3)).isEqualTo(5);
  }

  @Test
  void longTexts_areSearchedAlongTheirAnchors() {
    Band band = Band.of(numbered(1000, 1000), range(1000), range(1000));
    assertThat(band.low(500)).isBetween(450, 500);
    assertThat(band.high(500)).isBetween(500, 550);
  }

  @Test
  void textsWithoutAnchors_areSearchedAroundTheDiagonal() {
    Band band = Band.of(numbered(2000, 0), range(2000), range(2000));
    assertThat(band.high(1000) - band.low(1000)).isBetween(100, 400);
  }

  @Test
  void corners_areInsideAndRowsOverlap() {
    for (int columns : new int[] {0, 1, 3, 5000}) {
      Band band = Band.of(numbered(300, 300), range(300), range(columns == 5000 ? 300 : columns));
      assertThat(band.low(0)).isZero();
      for (int row = 1; row <= 300; row++) {
        assertThat(band.low(row)).isBetween(band.low(row - 1), band.high(row - 1));
        assertThat(band.high(row)).isGreaterThanOrEqualTo(band.high(row - 1));
      }
    }
  }

  private static int[] range(int size) {
    return IntStream.range(0, size).toArray();
  }

  /** Texts of equal length that share two rare words in each of the first sentences. */
  private static Correspondence numbered(int size, int shared) {
    List<String> english = new ArrayList<>();
    List<String> french = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      english.add("Kilo " + (1000 + i) + " ab" + letters(i));
      french.add(i < shared ? "Lima " + (1000 + i) + " ab" + letters(i) : "Lima papa");
    }
    return new Correspondence(
        lines(english, Language.ENGLISH),
        lines(french, Language.FRENCH),
        new BilingualWords(
            Dictionary.bundled(),
            new WordReader(Language.ENGLISH),
            new WordReader(Language.FRENCH)));
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; letters.length() < 4; rest /= 10) {
      letters.append((char) ('k' + rest % 10));
    }
    return letters.toString();
  }

  private static Lines lines(List<String> sentences, Language language) {
    return new Lines(Story.units(sentences.toArray(String[]::new)), new WordReader(language));
  }
}
