package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomonymsTest {

  @Test
  void term_hasItsFrenchRenderings() {
    assertThat(Homonyms.bundled().renderings("GDP")).contains("PIB");
  }

  @Test
  void unknownWord_hasNone() {
    assertThat(Homonyms.bundled().renderings("Volkswagen")).isEmpty();
  }
}
