package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void transposedLetters_areOneSlip() {
    assertThat(new Likeness("honda", false).of("hnoda")).isGreaterThan(0.7);
  }

  @Test
  void nameItself_isNoMisspelling() {
    assertThat(new Likeness("honda", false).of("honda")).isZero();
  }

  @Test
  void otherWord_isUnlike() {
    assertThat(new Likeness("honda", false).of("heures")).isZero();
  }

  @Test
  void sharedLetters_areCountedInAnyOrder() {
    assertThat(Likeness.shared("psg", "gps")).isEqualTo(1);
    assertThat(Likeness.shared("ods", "xyz")).isZero();
  }
}
