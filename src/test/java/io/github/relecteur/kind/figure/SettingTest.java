package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.number.Convention;
import io.github.relecteur.number.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {

  @Test
  void landOfTheCrown_isFoundInAnySentence() {
    Tokens silent = Tokens.of("Il coûte 30 couronnes.");
    Tokens telling = Tokens.of("Le gouvernement suédois hésite.");

    assertThat(Setting.of(List.of(silent), FRENCH).crowns()).isFalse();
    assertThat(Setting.of(List.of(silent, telling), FRENCH).crowns()).isTrue();
  }

  @Test
  void wreaths_needNoCurrency() {
    assertThat(FigureHarness.said("They laid 40 wreaths.", "Ils ont déposé 40 couronnes."))
        .isEmpty();
    assertThat(FigureHarness.said("He paid 40 in Oslo.", "Il a payé 40 couronnes à Oslo."))
        .hasSize(1);
  }

  @Test
  void commasOfAnotherSentence_tellHowNumbersAreWritten() {
    Tokens text = Tokens.of("It rose 17,5 percent.");

    assertThat(Setting.of(List.of(text), ENGLISH).convention()).isEqualTo(Convention.CONTINENTAL);
    assertThat(
            FigureHarness.said(
                "It rose 17,5 percent.\nThe rate is 5,829%.",
                "Il a progressé de 17,5 %.\nLe taux est de 5,829 %."))
        .isEmpty();
  }
}
