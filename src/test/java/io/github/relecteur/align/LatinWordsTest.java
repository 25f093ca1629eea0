package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatinWordsTest {

  private static final String CHARACTERS =
      "aAbsSlLdDuéÉœŒßſŉİıĿŀ0189 .,;:'’‘\"“”-–—…/()&%$€£°§«»×÷\t\n\u00A0@#*+=<>[]|!?";

  @Test
  void readsAnyLatinTextAsLuceneDoes() {
    Random random = new Random(20);
    for (Language language : Language.values()) {
      LatinWords latin = new LatinWords(language == Language.ENGLISH);
      WordReader reader = new WordReader(language);
      for (int i = 0; i < 50_000; i++) {
        String text = text(random);
        WordReader.Forms words = new WordReader.Forms();
        WordReader.Forms lucene = new WordReader.Forms();
        assertThat(latin.read(text, words)).as(text).isTrue();
        reader.analyze(text, lucene);
        assertThat(words.all()).as(text).isEqualTo(lucene.all());
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int few = 2 + random.nextInt(CHARACTERS.length() - 2);
    for (int length = random.nextInt(40); length > 0; length--) {
      int c = random.nextBoolean() ? random.nextInt(few) : random.nextInt(CHARACTERS.length());
      text.append(CHARACTERS.charAt(c));
    }
    return text.toString();
  }

  @Test
  void stripsPossessiveEndingsAndElidedArticles() {
    WordReader.Forms english = new WordReader.Forms();
    assertThat(new LatinWords(true).read("Nordvik's 3 ferries, L'Aube", english)).isTrue();
    assertThat(english.all()).containsExactly("nordvik", "ferries", "l'aube");
    WordReader.Forms french = new WordReader.Forms();
    assertThat(new LatinWords(false).read("L'Étoile qu’aujourd'hui", french)).isTrue();
    assertThat(french.all()).containsExactly("étoile", "aujourd'hui");
  }

  @Test
  void leavesOtherTextsToLucene() {
    WordReader.Forms words = new WordReader.Forms();
    assertThat(new LatinWords(true).read("the Ωmega ferry", words)).isFalse();
    assertThat(new LatinWords(true).read("snake_case", words)).isFalse();
    assertThat(new LatinWords(true).read("a".repeat(255), words)).isFalse();
    assertThat(words.all()).isEmpty();
  }
}
