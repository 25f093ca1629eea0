package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

  @Test
  void markdown_hasCommentsThatAreClosed() throws InputException {
    assertThat(comments("a.md", "x <!-- a --> y <!--b\nc--><!----> <!-- d -> z"))
        .containsExactly("<!-- a -->", "<!--b\nc-->", "<!---->");
    assertThat(comments("A.MARKDOWN", "x <!--a-->")).containsExactly("<!--a-->");
    assertThat(comments("a.txt", "x <!--a-->")).isEmpty();
  }

  @Test
  void page_hasCommentsAsBrowsersSeeThem() throws InputException {
    String page =
        "<!DOCTYPE html><?x?><!-- a --><head><!--b--></head><p title='<!--c-->'>x<!--d\n--> y"
            + "<script>'<!--e-->'</script><table><!--f--><tr><td>z</table><!-- g";
    assertThat(comments("a.html", page))
        .containsExactly("<!-- a -->", "<!--b-->", "<!--d\n-->", "<!--f-->", "<!-- g");
  }

  private static List<String> comments(String name, String text) throws InputException {
    Article article =
        ArticleReader.parse(text.getBytes(StandardCharsets.UTF_8), name, Language.FRENCH);
    assertThat(article.text()).isEqualTo(text);
    return article.comments().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
