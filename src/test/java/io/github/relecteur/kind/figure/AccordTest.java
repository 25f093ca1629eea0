package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccordTest {

  @ParameterizedTest
  @EnumSource(names = {"SAME", "FORMAT", "CONVERTED", "ROUNDED"})
  void rightSize_isRight(Accord accord) {
    assertThat(accord.isRight()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SAME", "FORMAT", "CONVERTED", "ROUNDED"},
      mode = EnumSource.Mode.EXCLUDE)
  void otherSize_isWrong(Accord accord) {
    assertThat(accord.isRight()).isFalse();
  }
}
