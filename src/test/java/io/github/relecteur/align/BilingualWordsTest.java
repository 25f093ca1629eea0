package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class BilingualWordsTest {

  @Test
  void inflectedWord_isFoundByItsStem() throws IOException {
    BilingualWords words = parse("en\tfr\nship\tnavire|bateau\n");
    assertThat(words.renderings("ship")).containsExactlyInAnyOrder("navir", "bateau");
    assertThat(words.hasFrench("bateau")).isTrue();
    assertThat(words.hasFrench("train")).isFalse();
  }

  @Test
  void formsOfOneRow_shareTheirRenderings() throws IOException {
    BilingualWords words = parse("en\tfr\nbuy|bought\tacheter\n");
    assertThat(words.renderings("bought")).isEqualTo(words.renderings("bui")).isNotEmpty();
  }

  @Test
  void bundledTable_isLarge() {
    BilingualWords words =
        BilingualWords.load(new WordReader(Language.ENGLISH), new WordReader(Language.FRENCH));
    assertThat(words.renderings("market")).contains("march");
  }

  @Test
  void rowWithoutRendering_isAFault() {
    assertThatThrownBy(() -> parse("en\tfr\nship\t\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words.tsv:2");
  }

  private static BilingualWords parse(String table) throws IOException {
    return BilingualWords.parse(Table.parse(new StringReader(table), "words.tsv", "en", "fr"));
  }
}
