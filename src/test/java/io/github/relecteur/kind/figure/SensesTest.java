package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.number.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensesTest {

  @Test
  void weight_makesPoundsAMass() {
    Figure figure = FigureHarness.figure(ENGLISH, "The crate weighs 12 pounds.");

    assertThat(((Reading.Of) figure.reading()).units()).containsExactly("pound");
  }

  @Test
  void otherPounds_areMoneyFirst() {
    assertThat(FigureHarness.read(ENGLISH, "The crate costs 12 pounds."))
        .isEqualTo("«12 pounds» money 12 GBP");
  }

  @Test
  void ambiguousUnit_keepsEverySense() {
    Reading.Of reading =
        (Reading.Of) FigureHarness.figure(ENGLISH, "It costs 12 pounds.").reading();

    assertThat(reading.units()).startsWith("GBP").contains("pound");
  }

  @Test
  void senses_keepWhatTheSentenceSpeaksFor() {
    List<String> all = List.of("GBP", "pound");

    assertThat(senses("a heavy crate").units(all)).containsExactly("pound");
    assertThat(senses("a cheap crate").units(all)).isEqualTo(all);
  }

  @Test
  void singleSense_isNeverLost() {
    assertThat(senses("a heavy crate").units(List.of("GBP"))).containsExactly("GBP");
  }

  @Test
  void senseThatTheFormCannotHave_changesNothing() {
    assertThat(senses("a heavy crate").units(List.of("ton", "tonne")))
        .containsExactly("ton", "tonne");
  }

  private static Senses senses(String text) {
    return Senses.of(Tokens.of(text), text.startsWith("un") ? FRENCH : ENGLISH);
  }
}
