package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A map of words answers as any map. */
class WordMapTest {

  @Test
  void map_answersAsAnyMap() {
    WordMap<Integer> words = new WordMap<>();
    Map<String, Integer> expected = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      String word = Integer.toString(random.nextInt(3_000), 36);
      words.put(word, i);
      expected.put(word, i);
    }
    assertThat(words.size()).isEqualTo(expected.size());
    assertThat(words.words()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    for (int i = 0; i < 4_000; i++) {
      String word = Integer.toString(i, 36);
      assertThat(words.get(word)).isEqualTo(expected.get(word));
      assertThat(words.has(word)).isEqualTo(expected.containsKey(word));
      assertThat(words.get("-" + word + "0", 1, 1 + word.length())).isEqualTo(expected.get(word));
    }
  }

  @Test
  void wordsOfOneHash_areToldApart() {
    WordMap<String> words = new WordMap<>();
    words.put("Aa", "first");
    words.put("BB", "second");
    words.put("", "empty");
    assertThat(words.get("Aa")).isEqualTo("first");
    assertThat(words.get("BB")).isEqualTo("second");
    assertThat(words.get("")).isEqualTo("empty");
    assertThat(words.has("C#")).isFalse();
  }
}
