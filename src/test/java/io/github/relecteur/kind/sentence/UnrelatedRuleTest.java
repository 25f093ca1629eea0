package io.github.relecteur.kind.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Severity;
import org.junit.jupiter.api.Test;

class UnrelatedRuleTest {

  private static final String EN = "The orchard behind the station was planted by monks long ago.";
  private static final String FR = "Le cinéma de la place rouvre enfin ses portes après deux ans.";

  @Test
  void articlesWithoutPairs_giveOneFinding() {
    Texts texts = new Texts();
    for (int i = 0; i < 6; i++) {
      texts.lost(EN, .9).added(FR, .9);
    }
    assertThat(texts.judge())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(SentenceKind.UNRELATED);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void oneDoubtfulPair_changesNothing() {
    Texts texts = new Texts().lost(EN, .9).added(FR, .9);
    for (int i = 0; i < 12; i++) {
      texts.lost(EN, .9).added(FR, .9);
    }
    assertThat(texts.pair("Yes.", "Oui.").judge())
        .extracting(Finding::code)
        .containsExactly(SentenceKind.UNRELATED);
  }

  @Test
  void abridgedTranslation_isRelated() {
    Texts texts = new Texts();
    for (int i = 0; i < 5; i++) {
      texts.pair(EN, "Le verger derrière la gare a été planté par des moines.").lost(EN, .9);
    }
    assertThat(texts.judge()).extracting(Finding::code).doesNotContain(SentenceKind.UNRELATED);
  }

  @Test
  void shortTexts_areNotJudged() {
    assertThat(new Texts().lost(EN, .9).added(FR, .9).judge())
        .extracting(Finding::code)
        .doesNotContain(SentenceKind.UNRELATED);
  }

  @Test
  void emptyTranslation_isUnrelated() {
    assertThat(new Texts().lost("Yes.", .9).judge())
        .extracting(Finding::code)
        .containsExactly(SentenceKind.UNRELATED);
  }

  @Test
  void emptyOriginal_isUnrelated() {
    assertThat(new Texts().added("Oui.", .9).judge())
        .extracting(Finding::code)
        .containsExactly(SentenceKind.UNRELATED);
  }

  @Test
  void isolatedSegment_isNotJudged() {
    Texts texts = new Texts().isolated();
    for (int i = 0; i < 6; i++) {
      texts.lost(EN, .9).added(FR, .9);
    }
    assertThat(texts.judge()).extracting(Finding::code).doesNotContain(SentenceKind.UNRELATED);
  }
}
