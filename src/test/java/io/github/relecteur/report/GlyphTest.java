package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphTest {

  @Test
  void escapeSequences_areShownNotPassedOn() {
    assertThat(Glyph.line("\u001B[31mred\u0007\u007F")).isEqualTo("␛[31mred␇␡");
  }

  @Test
  void c1Controls_areNamed() {
    assertThat(Glyph.line("a\u009B2Jb")).isEqualTo("a<U+009B>2Jb");
  }

  @Test
  void marksThatTurnTheDirection_areNamed() {
    assertThat(Glyph.line("\u202E12\u2066")).isEqualTo("<U+202E>12<U+2066>");
  }

  @Test
  void lineBreaks_stayOnOneLine() {
    assertThat(Glyph.line("a\nb\rc\td\u2028e")).isEqualTo("a␊b␍c d<U+2028>e");
  }

  @Test
  void loneSurrogate_isReplaced() {
    assertThat(Glyph.line("a\uD800b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void lettersAndFrenchSpaces_areLeftAlone() {
    String text = "« 4,61\u00A0% » à 2\u202Fmilliards d’euros 🙂";
    assertThat(Glyph.line(text)).isEqualTo(text);
  }

  @Test
  void width_followsWhatTerminalsShow() {
    assertThat(Glyph.of('é').width()).isEqualTo(1);
    assertThat(Glyph.of(0x0301).width()).isZero();
    assertThat(Glyph.of('字').width()).isEqualTo(2);
    assertThat(Glyph.of(0x1F642).width()).isEqualTo(2);
    assertThat(Glyph.of(0x200B).width()).isEqualTo("<U+200B>".length());
  }
}
