package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NinjsItemTest {

  private static final String ITEM =
      """
      {
        "uri": "http://wire.example/items/77",
        "byline": "Claire Renard",
        "organisations": [{"name": "Verlaine Semi", "rel": "mentions"}],
        "associations": [
          {"name": "pic", "headlines": [{"value": "The hall"}],
           "descriptions": [
             {"contentType": "text/plain", "value": "The hall in 1974."},
             {"contentType": "text/html", "value": "<p>The hall in <b>1974</b>.</p>"}]}
        ],
        "headlines": [{"role": "main", "value": "Orders \\"rise\\""}, {"value": "Short"}],
        "bodies": [
          {"contentType": "text/plain", "value": "Plain."},
          {"contentType": "application/xhtml+xml",
           "value": "<h2>Lyon<\\/h2>\\n<p>Forty people &amp; more.</p><p>Five.</p>"}
        ]
      }
      """;

  private static Article read(String json) throws InputException {
    return ArticleReader.parse(
        json.getBytes(StandardCharsets.UTF_8), "a.en.json", Language.ENGLISH);
  }

  private static String words(Article article, Block block) {
    StringBuilder words = new StringBuilder();
    block.parts().forEach(part -> words.append(article.text(), part.start(), part.end()));
    return words.toString();
  }

  @Test
  void item_isHeadlinesThenBodyThenCaptions() throws Exception {
    Article article = read(ITEM);
    assertThat(article.markup()).isTrue();
    assertThat(article.blocks())
        .extracting(block -> block.kind() + " " + words(article, block))
        .containsExactly(
            "HEADLINE Orders \"rise\"",
            "HEADLINE Short",
            "HEADLINE Lyon",
            "PARAGRAPH Forty people &amp; more.",
            "PARAGRAPH Five.",
            "CAPTION The hall in 1974.");
  }

  @Test
  void words_knowTheirPlaceInTheFile() throws Exception {
    Article article = read("\uFEFF" + ITEM);
    String[] lines = ITEM.split("\n", -1);
    for (String word : new String[] {"Short", "Five", "rise", "Forty"}) {
      Position position = article.origin().piece(article.text().indexOf(word)).position();
      String line = lines[position.line() - 1];
      assertThat(line.indexOf(word)).as(word).isGreaterThanOrEqualTo(position.column() - 1);
    }
    Position five = article.origin().piece(article.text().indexOf("<p>Forty")).position();
    assertThat(lines[five.line() - 1].substring(five.column() - 1)).startsWith("<p>Forty");
  }

  @Test
  void largeItem_keepsItsPlaces() throws Exception {
    String filler = "Aucun chiffre ici. ".repeat(9_000);
    String json = "{\"headline\": \"A\",\n\"x\": \"" + filler + "\",\n \"body_text\": \"Seven.\"}";
    Article article = read(json);
    assertThat(article.origin().piece(article.text().indexOf("Seven")).position())
        .isEqualTo(new Position(3, 16));
  }

  @Test
  void earlierVersions_nameTheTypeInTheMember() throws Exception {
    Article article =
        read(
            "{\"headline\":\"Head\",\"body_text\":\"One.\\n\\nTwo.\",\"description_text\":\"No.\","
                + "\"associations\":{\"a\":{\"description_text\":\"Cap.\"}}}");
    assertThat(article.text()).isEqualTo("Head\n\nOne.\n\nTwo.\n\nCap.");
    assertThat(article.markup()).isFalse();
    assertThat(read("{\"headline\":\"H\",\"body_xhtml\":\"<p>X</p>\",\"body_text\":\"X\"}").text())
        .isEqualTo("H\n\n<p>X</p>");
  }

  @Test
  void itemWithoutBody_isItsDescription() throws Exception {
    assertThat(read("{\"headline\":\"H\",\"description_text\":\"A hall.\"}").text())
        .isEqualTo("H\n\nA hall.");
  }

  @Test
  void plainBodyBesidePage_hasItsParagraphs() throws Exception {
    Article article =
        read(
            "{\"bodies\":[{\"value\":\"One.\\n\\nTwo\\nlines.\"}],"
                + "\"associations\":[{\"description_html\":\"<p>Cap</p>\"}]}");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.CAPTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"uri\":\"x\"}|: is JSON without a headline, body or description of ninjs, an article was"
            + " expected",
        "{\"bodies\":[{\"value\":\"\"}]}|: is JSON without a headline, body or description of"
            + " ninjs, an article was expected",
        "[1]|:1:1: JSON: an object was expected",
        "{\"headline\":\"a\"} 1|:1:18: JSON: something follows the object",
        "{\"body_html\":\"<p></p>\"}|: is ninjs without any text, an article was expected"
      })
  void whatIsNoItem_isRefused(String json, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(json))
        .withMessage("a.en.json" + message);
  }

  @Test
  void hostileJson_isRefused() {
    for (String json :
        new String[] {
          "{\"headline\":\"a\",\"headline\":\"b\"}",
          "{\"x\":" + "[".repeat(200_000),
          "{\"x\":" + "1".repeat(200_000) + "}",
          "{\"headline\":\"a\tb\"}",
          "{\"headline\":\"a"
        }) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> read(json))
          .withMessageMatching("a\\.en\\.json:1:\\d+: JSON: .+");
    }
  }

  @Test
  void plainTextThatBeginsWithABrace_isPlainText() throws Exception {
    byte[] bytes = "{Lyon} Orders rose.".getBytes(StandardCharsets.UTF_8);
    assertThat(ArticleReader.parse(bytes, "a.txt", Language.ENGLISH).text())
        .isEqualTo("{Lyon} Orders rose.");
  }
}
