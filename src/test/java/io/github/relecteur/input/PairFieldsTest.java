package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;

class PairFieldsTest {

  private static PairFields segment(String id) {
    return new PairFields(id, " d ", "One", "Un", null, null);
  }

  private static PairFields whole(String original, String translation) {
    return new PairFields("1", null, null, null, original, translation);
  }

  @Test
  void names_loseTheWhiteSpaceAroundThem() {
    assertThat(segment("\u20031 ").id()).isEqualTo("1");
    assertThat(segment("1").doc()).isEqualTo("d");
    assertThat(segment("1").fault()).isNull();
    assertThat(segment("1").isWhole()).isFalse();
  }

  @Test
  void faults_areTold() {
    assertThat(segment(" ").fault()).isEqualTo("the id is empty");
    assertThat(new PairFields(null, null, "a", "b", null, null).fault())
        .isEqualTo("the id is empty");
    assertThat(new PairFields("1", null, null, "b", null, null).fault()).startsWith("has no 'en';");
    assertThat(new PairFields("1", null, "a", null, null, null).fault()).startsWith("has no 'fr';");
    assertThat(new PairFields("1", null, "a", null, "b", null).fault()).endsWith("found both");
    assertThat(new PairFields("1", null, null, null, "b", null).fault())
        .startsWith("has no 'translation';");
    assertThat(new PairFields("1", null, null, null, null, "b").fault())
        .startsWith("has no 'original';");
    assertThat(whole("a", "\n").fault()).isEqualTo("an article is empty");
    assertThat(whole("a", "b").fault()).isNull();
  }

  @Test
  void wholeArticles_areHtmlIfTheyLookSo() {
    PairFields fields = whole("<p>One</p>", "Un");
    assertThat(fields.isWhole()).isTrue();
    assertThat(fields.originalArticle("f").markup()).isTrue();
    assertThat(fields.originalArticle("f").blocks()).hasSize(1);
    assertThat(fields.translatedArticle("f").markup()).isFalse();
    assertThat(fields.translatedArticle("f").language()).isEqualTo(Language.FRENCH);
    assertThatNullPointerException().isThrownBy(() -> segment("1").originalArticle("f"));
  }
}
