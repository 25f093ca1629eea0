package io.github.relecteur.kind.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameBeforeTest {

  private final NameBefore names = new NameBefore();

  private List<String> before(String text) {
    return names.read(text, text.indexOf('|'));
  }

  @Test
  void nearestWord_comesFirst() {
    assertThat(before("the bank Morgan Stanley |")).startsWith("stanley", "morgan", "bank");
  }

  @Test
  void legalForms_areLeftOut() {
    assertThat(before("Acme Widgets, Inc. |")).startsWith("widgets", "acme");
  }

  @Test
  void elisionAndAccents_areTakenOff() {
    assertThat(before("la hausse d'Hermès |")).startsWith("hermes");
  }

  @Test
  void shortBracketBefore_isPassedOver() {
    assertThat(before("Taiwan Semiconductor (TSMC) |")).startsWith("semiconductor");
  }

  @Test
  void endOfSentence_endsTheName() {
    assertThat(before("It closed yesterday. Apple |")).containsExactly("apple");
  }

  @Test
  void sameLastWord_isTheSameName() {
    assertThat(NameBefore.likeness(List.of("shell"), List.of("shell", "petrolier"))).isOne();
    assertThat(NameBefore.likeness(List.of("shell"), List.of("total"))).isZero();
    assertThat(NameBefore.likeness(List.of("america", "bank"), List.of("amerique"))).isPositive();
  }
}
