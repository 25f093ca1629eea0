package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts are counted as a map counts them. */
class TextCountsTest {

  @Test
  void manyTexts_areCountedAsByAMap() {
    Random random = new Random(11);
    TextCounts counts = new TextCounts();
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      String text = "doc-" + Integer.toString(random.nextInt(60_000), 36);
      assertThat(counts.add(text)).isEqualTo(expected.merge(text, 1, Integer::sum));
    }
    expected.forEach((text, count) -> assertThat(counts.count(text)).isEqualTo(count));
    assertThat(counts.count("nothing")).isZero();
  }

  @Test
  void similarTexts_areToldApart() {
    TextCounts counts = new TextCounts();
    assertThat(counts.add("")).isEqualTo(1);
    assertThat(counts.add("\0")).isEqualTo(1);
    assertThat(counts.add("\0\0")).isEqualTo(1);
    assertThat(counts.add("ab")).isEqualTo(1);
    assertThat(counts.add("ba")).isEqualTo(1);
    assertThat(counts.add("ab")).isEqualTo(2);
  }

  @Test
  void clear_forgetsEverything() {
    TextCounts counts = new TextCounts();
    counts.add("a");
    counts.clear();
    assertThat(counts.count("a")).isZero();
  }
}
