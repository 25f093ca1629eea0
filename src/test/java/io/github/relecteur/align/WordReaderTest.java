package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {

  private final WordReader english = new WordReader(Language.ENGLISH);
  private final WordReader french = new WordReader(Language.FRENCH);

  @Test
  void elidedArticle_isCutOff() {
    assertThat(words(french, "l'économie d'Annecy"))
        .extracting(Word::form)
        .containsExactly("economie", "annecy");
  }

  @Test
  void possessiveEnding_isCutOff() {
    assertThat(words(english, "Renault's plants")).extracting(Word::form).startsWith("renault");
  }

  @Test
  void stems_joinForms() {
    assertThat(words(english, "banks")).extracting(Word::stem).containsExactly("bank");
    assertThat(words(french, "banques").get(0).stem())
        .isEqualTo(words(french, "banque").get(0).stem());
  }

  @Test
  void signs_areReadBesideWords() {
    assertThat(words(french, "« Pourquoi ? »"))
        .extracting(Word::form)
        .containsExactly("pourquoi", "?open", "?close", "??");
  }

  @Test
  void marks_areNotStemmed() {
    assertThat(english.words(List.of("@XNAS:NVDAs", "#2025")))
        .allSatisfy(word -> assertThat(word.stem()).isEqualTo(word.form()))
        .noneMatch(Word::isLetters);
  }

  @Test
  void emptyText_hasNoWords() {
    assertThat(words(english, "")).isEmpty();
  }

  private static List<Word> words(WordReader reader, String text) {
    return reader.wordsOfEach(List.of(text)).get(0);
  }
}
