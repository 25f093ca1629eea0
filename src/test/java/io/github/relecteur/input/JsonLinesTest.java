package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  private static List<SegmentRow> rows(String text) throws InputException, IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), "f.jsonl")) {
      List<SegmentRow> rows = new ArrayList<>();
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
      return rows;
    }
  }

  private static String reason(String line) throws InputException, IOException {
    MalformedRow row = (MalformedRow) rows(line + "\n").get(0);
    assertThat(row.text()).isEqualTo(line);
    return row.reason();
  }

  @Test
  void members_areReadAndOthersPassedOver() throws Exception {
    Segment row =
        (Segment)
            rows("\uFEFF\n{\"x\": [1, {\"en\": 2}], \"fr\": \"Un\", \"en\": \"One\", \"id\": 7,"
                    + " \"doc\": null}\n")
                .get(0);
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.id()).isEqualTo("7");
    assertThat(row.doc()).isEmpty();
    assertThat(row.english()).isEqualTo("One");
    assertThat(row.french()).isEqualTo("Un");
    assertThat(row.frenchOrigin().notation()).isEqualTo(Notation.JSON);
    assertThat(row.frenchOrigin().piece(0).position()).isEqualTo(new Position(2, 30));
  }

  @Test
  void escapes_keepThePlacesBehindThem() throws Exception {
    String line =
        "{\"id\":\"1\",\"en\":\"\",\"fr\":\"a\\n\\u00e9\\\"\\\\\\/\\ud83d\\ude00\\t\\b\\f\\r z\"}";
    Segment row = (Segment) rows(line).get(0);
    assertThat(row.french()).isEqualTo("a\n\u00E9\"\\/\uD83D\uDE00\t\b\f\r z");
    int z = row.french().indexOf(" z");
    assertThat(row.frenchOrigin().piece(z).position())
        .isEqualTo(new Position(1, line.indexOf(" z") + 1));
    assertThat(row.frenchOrigin().piece(2).position())
        .isEqualTo(new Position(1, line.indexOf("\\u00e9") + 1));
  }

  @Test
  void objectsWithoutIds_areCalledByTheirLines() throws Exception {
    List<SegmentRow> rows =
        rows(
            """
            {"en":"a","fr":"b"}

            {"original":"a","translation":"b"}
            {"id":"3","en":"a","fr":"b"}
            """);
    assertThat(((Segment) rows.get(0)).id()).isEqualTo("1");
    assertThat(((ArticleRow) rows.get(1)).id()).isEqualTo("3");
    assertThat(((MalformedRow) rows.get(2)).reason()).isEqualTo("the id '3' occurs twice");
  }

  @Test
  void syntaxFaults_areToldWithoutNamesOfTheParser() throws Exception {
    assertThat(reason("{\"id\":[1}"))
        .isEqualTo("column 7: JSON: 'id' must be a string, was an array");
    assertThat(reason("{\"x\":[1}"))
        .isEqualTo("column 8: JSON: Unexpected close marker '}': expected ']'");
    assertThat(reason("{\"x\":"))
        .startsWith("column ")
        .contains("JSON: Unexpected end-of-input")
        .doesNotContain("Source");
    assertThat(reason("{\"x\":" + "[".repeat(99)))
        .contains("depth (65) exceeds the maximum allowed (64)")
        .doesNotContain("`");
  }

  @Test
  void wholeArticles_areRows() throws Exception {
    ArticleRow row =
        (ArticleRow)
            rows("{\"id\":\"a\",\"original\":\"Head\\n\\nOne.\",\"translation\":\"<p>Un.</p>"
                    + "<p>Deux.</p>\"}")
                .get(0);
    assertThat(row.english().text()).isEqualTo("Head\n\nOne.");
    assertThat(row.english().markup()).isFalse();
    assertThat(row.french().markup()).isTrue();
    assertThat(row.french().blocks()).hasSize(2);
    assertThat(row.french().name()).isEqualTo("f.jsonl");
  }

  @Test
  void loneSurrogates_areTextLikeAnyOther() throws Exception {
    Segment row = (Segment) rows("{\"id\":\"1\",\"en\":\"\\ud800\",\"fr\":\"\\udc00x\"}").get(0);
    assertThat(row.english()).isEqualTo("\uD800");
    assertThat(row.french()).isEqualTo("\uDC00x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\",\"en\":\"a\"}|has no 'fr'; id, en and fr, or id, original and translation"
            + " were expected",
        "{\"id\":\" \",\"en\":\"a\",\"fr\":\"b\"}|the id is empty",
        "{\"id\":\"1\",\"original\":\"a\"}|has no 'translation'; id, en and fr, or id, original and"
            + " translation were expected",
        "{\"id\":\"1\",\"original\":\"a\",\"translation\":\" \"}|an article is empty",
        "{\"id\":\"1\",\"original\":\"a\",\"fr\":\"b\"}|either en and fr or original and"
            + " translation were expected, found both",
        "{\"id\":\"1\",\"en\":5,\"fr\":\"b\"}|column 16: JSON: 'en' must be a string, was a number",
        "[1]|column 1: JSON: an object was expected",
        "{\"id\":\"1\",\"en\":\"a\",\"fr\":\"b\"} {}|column 30: JSON: something follows the object"
      })
  void objectsThatDoNotFit_areMalformed(String line, String reason) throws Exception {
    assertThat(reason(line)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\",\"id\":\"2\",\"en\":\"a\",\"fr\":\"b\"}|Duplicate field 'id'",
        "{\"id\":\"1\",\"en\":\"a\",\"fr\":\"b|end-of-input",
        "{\"id\":\"1\",\"en\":\"a\\x\",\"fr\":\"b\"}|escape",
        "{\"id\":\"1\",\"en\":\"a\\u00\",\"fr\":\"b\"}|hex",
        "{'id':1}|Unexpected character",
        "{\"id\":NaN}|NaN"
      })
  void whatIsNoJson_isMalformed(String line, String part) throws Exception {
    assertThat(reason(line)).startsWith("column ").contains("JSON: ", part);
  }

  @Test
  void hostileJson_isMalformed() throws Exception {
    assertThat(reason("{\"a\":" + "[".repeat(100_000))).contains("nesting depth");
    assertThat(reason("{\"a\":" + "{\"a\":".repeat(5_000) + "1")).contains("nesting depth");
    assertThat(reason("{\"id\":" + "9".repeat(200_000) + "}")).contains("Number value length");
    assertThat(reason("{\"" + "a".repeat(70_000) + "\":1}")).contains("Name length");
  }

  @Test
  void idThatOccursTwice_isMalformed() throws Exception {
    String row = "{\"id\":1,\"en\":\"a\",\"fr\":\"b\"}\n";
    assertThat(((MalformedRow) rows(row + row).get(1)).reason())
        .isEqualTo("the id '1' occurs twice");
  }

  @Test
  void emptyFile_isRefused() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> rows(""))
        .withMessage("f.jsonl: is empty, a JSON object a line was expected");
  }
}
