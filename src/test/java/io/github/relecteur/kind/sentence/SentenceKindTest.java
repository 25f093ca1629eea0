package io.github.relecteur.kind.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceKindTest {

  @Test
  void emptyTexts_haveNoFindings() {
    assertThat(new Texts().judge()).isEmpty();
  }
}
