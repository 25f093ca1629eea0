package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StemsTest {

  @Test
  void longestStem_wins() {
    Stems<Integer> stems = new Stems<>();
    stems.add("augment", 1);
    stems.add("augmenta", 2);
    stems.add("augu", 3);
    assertThat(stems.longest("augmentation")).isEqualTo(2);
    assertThat(stems.longest("augmenter")).isEqualTo(1);
    assertThat(stems.longest("augure")).isEqualTo(3);
    assertThat(stems.longest("augment")).isEqualTo(1);
  }

  @Test
  void wordWithoutStem_meansNothing() {
    Stems<Integer> stems = new Stems<>();
    stems.add("baiss", 1);
    assertThat(stems.longest("bais")).isNull();
    assertThat(stems.longest("bai")).isNull();
    assertThat(stems.longest("")).isNull();
  }

  @Test
  void shortStem_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stems<Integer>().add("bai", 1))
        .withMessageContaining("bai");
  }
}
