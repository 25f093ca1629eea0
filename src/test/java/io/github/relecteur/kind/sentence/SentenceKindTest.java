package io.github.relecteur.kind.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.RuleInfo;
import org.junit.jupiter.api.Test;

class SentenceKindTest {

  @Test
  void rules_areFour() {
    assertThat(new SentenceKind().rules())
        .extracting(RuleInfo::code)
        .containsExactlyInAnyOrder(
            SentenceKind.UNRELATED,
            SentenceKind.ADDED,
            SentenceKind.MISSING,
            SentenceKind.UNTRANSLATED);
  }

  @Test
  void emptyTexts_haveNoFindings() {
    assertThat(new Texts().judge()).isEmpty();
  }
}
