package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.lexicon.Dictionary;
import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BilingualWordsTest {

  @Test
  void inflectedWord_isFoundByItsStem() throws IOException {
    BilingualWords words = parse("en\tfr\nship\tnavire|bateau\n");
    assertThat(words.renderings("ship"))
        .containsExactlyInAnyOrder(words.number("navir"), words.number("bateau"));
    assertThat(words.number("bateau")).isNotNegative().isLessThan(words.size());
    assertThat(words.number("train")).isNegative();
  }

  @Test
  void formsOfOneRow_shareTheirRenderings() throws IOException {
    BilingualWords words = parse("en\tfr\nbuy|bought\tacheter\n");
    assertThat(words.renderings("bought")).isEqualTo(words.renderings("bui")).isNotEmpty();
  }

  @Test
  void bundledTable_isLarge() {
    BilingualWords words =
        new BilingualWords(
            Dictionary.bundled(),
            new WordReader(Language.ENGLISH),
            new WordReader(Language.FRENCH));
    assertThat(words.renderings("market")).contains(words.number("march"));
    assertThat(Dictionary.bundled().entries()).hasSizeGreaterThan(3000);
  }

  @Test
  void bundledTable_isWellFormed() {
    Set<String> seen = new HashSet<>();
    for (Dictionary.Entry entry : Dictionary.bundled().entries()) {
      assertThat(entry.french()).as("renderings of %s", entry.english()).isNotEmpty();
      for (String word : entry.english()) {
        assertThat(seen.add(word)).as("%s stands once", word).isTrue();
        assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void rowWithoutRendering_isRefused() throws IOException {
    assertThat(parse("en\tfr\nship\tnavire\n").renderings("ship")).isNotEmpty();
    assertThatThrownBy(() -> parse("en\tfr\nship\t\n"))
        .hasMessage("words.tsv:2: something is expected in the column 'fr', it is empty");
    assertThatThrownBy(() -> parse("en\tfr\nship\n"))
        .hasMessage("words.tsv:2: 2 fields separated by tabs expected, found 1");
  }

  private static BilingualWords parse(String table) throws IOException {
    return new BilingualWords(
        Dictionary.parse(new StringReader(table), "words.tsv"),
        new WordReader(Language.ENGLISH),
        new WordReader(Language.FRENCH));
  }
}
