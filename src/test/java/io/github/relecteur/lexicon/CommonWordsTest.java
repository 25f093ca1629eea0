package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommonWordsTest {

  @Test
  void everyWord_hasOneClass() {
    Map<String, String> classes = new HashMap<>();
    Table table = Table.load(CommonWords.class, "common-words.tsv", "class", "names");
    for (Table.Row row : table.rows()) {
      for (String name : row.list("names")) {
        assertThat(classes.put(name, row.get("class"))).as(name).isNull();
      }
    }
    assertThat(classes).hasSizeGreaterThan(1000);
  }

  @Test
  void firstNamesPlacesAndWords_areToldApart() {
    CommonWords words = CommonWords.bundled();

    assertThat(words.ambiguity("Angela")).isEqualTo(Ambiguity.PERSON);
    assertThat(words.ambiguity("Prague")).isEqualTo(Ambiguity.PLACE);
    assertThat(words.ambiguity("Total")).isEqualTo(Ambiguity.WORD);
    assertThat(words.ambiguity("Volkswagen")).isEqualTo(Ambiguity.NONE);
  }
}
