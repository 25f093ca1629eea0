package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Span;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

  private static final String PATH = "articles/results/x-errors";
  private static final String ENGLISH = "Sales rose 5%.\nProfit rose 5%.\n";
  private static final String FRENCH = "Les ventes ont augmenté de 5 %.\nLe bénéfice de 6 %.\n";

  private static final String EXPECTED =
      """
      {"findings": [
        {"code": "figure.value",
         "original": {"text": "5%", "nth": 2},
         "translation": {"text": "6 %"},
         "suggestion": "5 %"},
        {"code": "sentence.missing", "original": {"text": "Sales rose 5%."}, "translation": null}
      ]}
      """;

  @Test
  void expectations_pointIntoTheTexts() throws IOException {
    CorpusItem item = ArticleReader.parse(PATH, ENGLISH, FRENCH, EXPECTED);

    assertThat(item.expectations())
        .containsExactly(
            new Expectation("figure.value", null, new Span(27, 29), new Span(47, 50), "5 %", 2),
            new Expectation("sentence.missing", null, new Span(0, 14), null, null, 6));
  }

  @Test
  void sideThatIsLeftOut_isAsIfItWereNull() throws IOException {
    String expected = EXPECTED.replace(", \"translation\": null", "");

    assertThat(expected).isNotEqualTo(EXPECTED);
    assertThat(ArticleReader.parse(PATH, ENGLISH, FRENCH, expected))
        .isEqualTo(ArticleReader.parse(PATH, ENGLISH, FRENCH, EXPECTED));
  }

  @Test
  void emptyList_isClean() throws IOException {
    CorpusItem item = ArticleReader.parse(PATH, ENGLISH, FRENCH, "{\"findings\": []}");

    assertThat(item.isClean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "findings"            | "results"           | x-errors.expected.json:1: the only field
          "nth": 2              | "nth": 3            | :3: the article does not hold '5%' 3 times
          "nth": 2              | "nth": 0            | :3: a place must have a text
          "nth": 2              | "at": 2             | :3: unknown field 'at'
          "text": "6 %"         | "text": "7 %"       | :4: the article does not hold '7 %' 1 times
          "suggestion"          | "suggest"           | :5: unknown field 'suggest'
          "code": "figure.value" | "code": 3          | :2: expected VALUE_STRING
          "translation": null   | "translation": 4    | :6: a place must be an object or null
          ]}                    | ]                   | x-errors.expected.json:8:
          """)
  void fault_saysWhere(String good, String bad, String message) {
    assertThat(EXPECTED).contains(good);
    assertThatThrownBy(
            () -> ArticleReader.parse(PATH, ENGLISH, FRENCH, EXPECTED.replace(good, bad)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void findingWithoutPlace_isAFault() {
    assertThatThrownBy(
            () ->
                ArticleReader.parse(
                    PATH, ENGLISH, FRENCH, "{\"findings\": [{\"code\": \"figure.value\"}]}"))
        .hasMessageContaining(":1: a finding must have a code and a place");
  }

  @Test
  void brokenJson_isAFault() {
    assertThatThrownBy(() -> ArticleReader.parse(PATH, ENGLISH, FRENCH, "{\"findings\": [}"))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining("corpus/articles/results/x-errors.expected.json:1:");
  }
}
