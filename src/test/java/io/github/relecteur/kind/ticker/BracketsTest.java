package io.github.relecteur.kind.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {

  @Test
  void place_isInsideTheInnermostPair() {
    Brackets brackets = new Brackets("a (b [c] d) e");
    assertThat(brackets.open(0)).isEqualTo(-1);
    assertThat(brackets.open(2)).isEqualTo(-1);
    assertThat(brackets.open(3)).isEqualTo(2);
    assertThat(brackets.open(6)).isEqualTo(5);
    assertThat(brackets.open(7)).isEqualTo(2);
    assertThat(brackets.open(9)).isEqualTo(2);
    assertThat(brackets.open(10)).isEqualTo(-1);
    assertThat(brackets.open(12)).isEqualTo(-1);
    assertThat(brackets.close(2)).isEqualTo(10);
    assertThat(brackets.close(5)).isEqualTo(7);
  }

  @Test
  void bracketThatIsNeverClosed_reachesToTheEnd() {
    String text = "a (b] c";
    Brackets brackets = new Brackets(text);
    assertThat(brackets.close(2)).isEqualTo(text.length());
    assertThat(brackets.open(6)).isEqualTo(2);
    assertThat(brackets.open(text.length())).isEqualTo(-1);
  }

  @Test
  void textWithoutOpeningBracket_hasNone() {
    assertThat(new Brackets("a) b").open(1)).isEqualTo(-1);
  }
}
