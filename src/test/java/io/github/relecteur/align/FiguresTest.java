package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void groupedFigures_areTheSameInBothConventions() {
    assertThat(figures("1,234,567 people")).isEqualTo(figures("1 234 567 personnes"));
  }

  @Test
  void decimals_areTheSameInBothConventions() {
    assertThat(figures("up 2.75%")).isEqualTo(figures("en hausse de 2,75 %"));
  }

  @Test
  void neighbouringFigures_stayApart() {
    assertThat(figures("in 2025 300 ships, 12 34, 5-3"))
        .containsExactly("#2025", "#300", "#12", "#34", "#5", "#3");
  }

  @Test
  void textWithoutDigits_hasNone() {
    assertThat(figures("three dozen")).isEmpty();
  }

  @Test
  void trailingSeparators_areNoPart() {
    assertThat(figures("It cost 40, then 50.")).containsExactly("#40", "#50");
  }

  private static List<String> figures(String text) {
    WordReader.Forms figures = new WordReader.Forms();
    Figures.read(text, figures);
    return figures.all();
  }
}
