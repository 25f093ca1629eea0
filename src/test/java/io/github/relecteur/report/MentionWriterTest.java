package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MentionWriterTest {

  private static final Article ARTICLE =
      Article.english("Up\nmore than $2 billion in H20").named("a.txt");
  private static final List<Mention> MENTIONS =
      List.of(
          new Mention(
              MentionKind.FIGURE,
              "money",
              new Span(3, 23),
              "more than $2 billion",
              "USD:2000000000",
              Map.of("unit", "USD", "value", "2000000000", "comparator", ">", "extra", "e")),
          new Mention(MentionKind.DESIGNATION, "model", new Span(27, 30), "H20", "H20", Map.of()));

  @Test
  void jsonLine_hasAttributesInOrderAndNoEmptyOnes() throws IOException {
    assertThat(write(MentionWriter::jsonLines, MENTIONS))
        .isEqualTo(
            """
            {"mentions":[{"kind":"figure","type":"money","text":"more than $2 billion",\
            "start":3,"end":23,"value":"2000000000","unit":"USD","comparator":">","extra":"e"},\
            {"kind":"designation","type":"model","text":"H20","start":27,"end":30}]}
            """);
  }

  @Test
  void secondTextInOneObject_isRefused_andSaysWhatTakesSeveral() throws IOException {
    MentionWriter writer = MentionWriter.json(new StringWriter());
    writer.write(ARTICLE, MENTIONS);
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write(ARTICLE, MENTIONS))
        .withMessageContaining("jsonArray and jsonLines");
  }

  @Test
  void mentionsOfAnotherArticle_areRefused() {
    Article other = Article.english("x");
    for (Function<Writer, MentionWriter> format :
        List.<Function<Writer, MentionWriter>>of(
            MentionWriter::text, MentionWriter::textLines, MentionWriter::jsonLines)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> format.apply(new StringWriter()).write(other, MENTIONS))
          .withMessageStartingWith(
              "a mention must be one of its article, was figure 'more than $2 billion' at ");
    }
  }

  @Test
  void textWithoutMentions_isAnEmptyListInJson() throws IOException {
    assertThat(write(MentionWriter::jsonLines, List.of())).isEqualTo("{\"mentions\":[]}\n");
  }

  @Test
  void text_hasOneLineForEachMention() throws IOException {
    assertThat(write(MentionWriter::text, MENTIONS))
        .isEqualTo(
            """
            a.txt:2:1: figure money "more than $2 billion" value=2000000000 unit=USD comparator=> extra=e
            a.txt:2:25: designation model "H20"
            """);
  }

  @Test
  void textLines_haveOneLineForEachText() throws IOException {
    assertThat(write(MentionWriter::textLines, MENTIONS))
        .isEqualTo(
            """
            figure money "more than $2 billion" value=2000000000 unit=USD comparator=> extra=e; \
            designation model "H20"
            """);
    assertThat(write(MentionWriter::textLines, List.of())).isEqualTo("\n");
  }

  private static String write(Function<Writer, MentionWriter> format, List<Mention> mentions)
      throws IOException {
    StringWriter out = new StringWriter();
    MentionWriter writer = format.apply(out);
    writer.write(ARTICLE, mentions);
    writer.finish();
    return out.toString();
  }
}
