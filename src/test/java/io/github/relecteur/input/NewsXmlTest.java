package io.github.relecteur.input;

import static io.github.relecteur.input.XmlFiles.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsXmlTest {

  private static Article read(String name, String text) throws InputException {
    return ArticleReader.parse(text.getBytes(StandardCharsets.UTF_8), name, Language.ENGLISH);
  }

  /** The blocks as {@code KIND: parts}. */
  private static List<String> blocks(Article article) {
    List<String> shown = new ArrayList<>();
    for (Block block : article.blocks()) {
      StringBuilder text = new StringBuilder();
      for (Span part : block.parts()) {
        text.append(article.text(), part.start(), part.end());
      }
      shown.add(block.kind() + ": " + text.toString().replaceAll("\\s+", " ").strip());
    }
    return shown;
  }

  @Test
  void nitf_isReadWithItsBlocksAndWithoutItsMetadata() throws Exception {
    String file = resource("strike.en.nitf.xml");
    Article article = read("strike.en.nitf.xml", file);
    assertThat(article.text()).isEqualTo(file);
    assertThat(article.markup()).isTrue();
    assertThat(article.origin().isWholeFile()).isTrue();
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE: Dockers in Brest end a strike of 12 days",
            "HEADLINE: Port counts 40 ships that wait",
            "PARAGRAPH: By Ann Keel",
            "PARAGRAPH: Shipping correspondent",
            "PARAGRAPH: Brest, Nov. 27",
            "CAPTION: Some 300 dockers voted on Friday.",
            "PARAGRAPH: The dockers of Brest went back to work on Friday after 12 days, and the"
                + " port &#8211; the largest of the region &#x2013; expects to clear $2.5 billion"
                + " of goods by March.",
            "PARAGRAPH: A spokeswoman of Gap said that 60 containers of the company were late.",
            "LIST_ITEM: Ships waiting: 40",
            "LIST_ITEM: Containers: 9,500",
            "CAPTION: Cost by week",
            "TABLE_CELL: Week",
            "TABLE_CELL: Million euros",
            "TABLE_CELL: 48",
            "TABLE_CELL: 7.5",
            "PARAGRAPH: Ann Keel writes about ports.");
  }

  @Test
  void newsItem_takesItsHeadlineIfTheContentHasNone() throws Exception {
    assertThat(blocks(read("rates.en.xml", resource("rates.en.xml"))))
        .containsExactly(
            "HEADLINE: Target shops raise wages by 6%",
            "PARAGRAPH: Shop workers of Target will get 6% more from March.",
            "HEADLINE: From 15 to 16 dollars",
            "PARAGRAPH: The firm employs 400,000 people &amp; it pays them weekly.");
  }

  @Test
  void newsItemWithNitf_keepsTheHeadlineOfTheContent() throws Exception {
    String nitf =
        "<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.head><hedline><hl1>Own 1"
            + "</hl1></hedline></body.head><body.content><p>Text</p></body.content></body></nitf>";
    assertThat(blocks(read("a.xml", item("<headline>Meta 2</headline>", "", nitf))))
        .containsExactly("HEADLINE: Own 1", "PARAGRAPH: Text");
    String message = "<newsMessage><itemSet>" + item("", "", nitf) + "</itemSet></newsMessage>";
    assertThat(blocks(read("a.xml", message)))
        .containsExactly("HEADLINE: Own 1", "PARAGRAPH: Text");
  }

  private static String item(String meta, String attributes, String content) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" standard=\"NewsML-G2\""
        + " standardversion=\"2.30\"><contentMeta>"
        + meta
        + "</contentMeta><contentSet><inlineXML"
        + attributes
        + ">"
        + content
        + "</inlineXML></contentSet></newsItem>";
  }

  @Test
  void organisations_areThoseOfMetadataAndMarkup() throws Exception {
    assertThat(ArticleReader.organisations(read("rates.en.xml", resource("rates.en.xml"))))
        .containsExactly("Target");
    assertThat(ArticleReader.organisations(read("s.nitf.xml", resource("strike.en.nitf.xml"))))
        .containsExactly("Gap");
    assertThat(ArticleReader.organisations(read("a.txt", "Plain text of Gap."))).isEmpty();
    assertThat(ArticleReader.organisations(read("a.html", "<p>Gap</p>"))).isEmpty();
  }

  @Test
  void pages_andOtherTexts_areNoNewsXml() throws Exception {
    assertThat(blocks(read("a.xml", "<?xml version=\"1.0\"?><html><p>Text<br>more</html>")))
        .hasSize(2);
    assertThat(read("a.xml", "Plain text").markup()).isFalse();
    assertThat(read("a.txt", "<?xml version=\"1.0\"?><other>Text</other>").markup()).isFalse();
  }
}
