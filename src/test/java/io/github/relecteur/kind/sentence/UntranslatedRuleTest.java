package io.github.relecteur.kind.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntranslatedRuleTest {

  private static final String ENGLISH = "The miller said that he would not sell the old wheel.";

  @Test
  void copiedSentence_isFound() {
    List<Finding> findings = new Texts().isolated().pair(ENGLISH, ENGLISH).judge();
    assertThat(findings).extracting(Finding::code).containsExactly("sentence.untranslated");
    assertThat(Texts.text(findings.get(0).translation())).isEqualTo(ENGLISH);
    assertThat(Texts.text(findings.get(0).original())).isEqualTo(ENGLISH);
  }

  @Test
  void englishSentenceWithoutCounterpart_isFound() {
    assertThat(beside().added(ENGLISH, .9).judge())
        .extracting(Finding::code)
        .containsExactly("sentence.untranslated");
  }

  @Test
  void fiveEnglishWords_areEnough() {
    assertThat(beside().added("The miller will sell it.", .9).judge()).hasSize(1);
    assertThat(beside().added("The miller will sell.", .9).judge()).isEmpty();
  }

  @Test
  void rewordedEnglishSentence_isFound() {
    assertThat(
            new Texts()
                .isolated()
                .pair(ENGLISH, "The miller has said that he will not sell the wheel.")
                .judge())
        .hasSize(1);
  }

  @Test
  void halfTranslatedSentence_isFoundAtItsEnglishPart() {
    List<Finding> findings =
        new Texts()
            .isolated()
            .pair(
                "In spring the village council promised that it would pay for the repair of the dam.",
                "Au printemps, le conseil du village a promis that it would pay for the repair of the"
                    + " dam.")
            .judge();
    assertThat(findings).hasSize(1);
    assertThat(Texts.text(findings.get(0).translation()))
        .isEqualTo("that it would pay for the repair of the dam");
    assertThat(Texts.text(findings.get(0).original()))
        .isEqualTo("that it would pay for the repair of the dam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora Fields, Tom Hale, Ruth Ames | Nora Fields, Tom Hale, Ruth Ames",
        "She read The Heart of the Matter twice. | Elle a lu deux fois The Heart of the Matter.",
        "Their slogan was \"we are here for the long run of it\". |"
            + " Leur slogan était « we are here for the long run of it ».",
        "The Return of the Miller of the North | The Return of the Miller of the North",
        "Arsenal 3-1 Leeds | Arsenal 3-1 Leeds",
        "Restaurant, hotel, garage, parking | Restaurant, hotel, garage, parking",
        "The miller sold the wheel. | Le meunier a vendu la roue.",
        "***** | *****"
      })
  void frenchOrNames_areSilent(String en, String fr) {
    assertThat(new Texts().isolated().pair(en, fr).judge()).isEmpty();
  }

  @Test
  void englishLineOfThePage_isSilent() {
    String line = "Sign up for our letter if you want to read more of this.";
    assertThat(new Texts().isolated().pair(line, line).judge()).isEmpty();
  }

  private static Texts beside() {
    return new Texts().pair("The wheel turns.", "La roue tourne.");
  }
}
