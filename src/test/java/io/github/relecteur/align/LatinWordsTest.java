package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatinWordsTest {

  private static final String CHARACTERS =
      "aAbsSlLdDuéÉœŒßſŉİıĿŀ0189 .,;:'’‘\"“”-–—…/()&%$€£°§«»×÷\t\n\u00A0@#*+=<>[]|!?";

  private static final class Words implements WordReader.Sink {
    private final List<String> words = new ArrayList<>();

    @Override
    public void add(char[] buffer, int length) {
      words.add(new String(buffer, 0, length));
    }

    @Override
    public void add(String mark) {
      words.add(mark);
    }
  }

  @Test
  void readsAnyLatinTextAsLuceneDoes() {
    Random random = new Random(20);
    for (Language language : Language.values()) {
      LatinWords latin = new LatinWords(language == Language.ENGLISH);
      WordReader reader = new WordReader(language);
      for (int i = 0; i < 50_000; i++) {
        String text = text(random);
        Words words = new Words();
        Words lucene = new Words();
        assertThat(latin.read(text, words)).as(text).isTrue();
        reader.analyze(text, lucene);
        assertThat(words.words).as(text).isEqualTo(lucene.words);
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
    Words english = new Words();
    assertThat(new LatinWords(true).read("Nordvik's 3 ferries, L'Aube", english)).isTrue();
    assertThat(english.words).containsExactly("nordvik", "ferries", "l'aube");
    Words french = new Words();
    assertThat(new LatinWords(false).read("L'Étoile qu’aujourd'hui", french)).isTrue();
    assertThat(french.words).containsExactly("étoile", "aujourd'hui");
  }

  @Test
  void leavesOtherTextsToLucene() {
    Words words = new Words();
    assertThat(new LatinWords(true).read("the Ωmega ferry", words)).isFalse();
    assertThat(new LatinWords(true).read("snake_case", words)).isFalse();
    assertThat(new LatinWords(true).read("a".repeat(255), words)).isFalse();
    assertThat(words.words).isEmpty();
  }
}
