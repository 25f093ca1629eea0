package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLettersTest {

  @Test
  void foldedText_hasNoCapitalsDiacriticsOrLigatures() {
    assertThat(PlainLetters.of("Œuvre Škoda ÖVP")).isEqualTo("oeuvre skoda ovp");
  }

  @Test
  void decomposedAccent_isNoLetter() {
    assertThat(PlainLetters.of("Me\u0301tro")).isEqualTo("metro");
  }

  @Test
  void otherScripts_stay() {
    assertThat(PlainLetters.of("\u0413\u0430\u0437")).isEqualTo("\u0433\u0430\u0437");
  }
}
