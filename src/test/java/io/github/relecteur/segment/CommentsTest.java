package io.github.relecteur.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

  @Test
  void comment_belongsToNoBlockAndMovesNothing() {
    assertThat(blocks("One <!-- 2 -->three.\n\n<!-- 4\n\n5 -->\n\nSix.<!--7-->\n"))
        .containsExactly("One |three.", "Six.");
    assertThat(blocks("# A<!--b--> head\n\n- <!--c-->item\n- other\n\nA<!--d--><!--e-->B text.\n"))
        .containsExactly("A| head", "item", "other", "A|B text.");
  }

  @Test
  void textOfCommentsOnly_hasNoBlock() {
    assertThat(blocks("<!-- a -->\n<!-- b -->")).isEmpty();
  }

  private static List<String> blocks(String text) {
    List<Span> comments = new ArrayList<>();
    for (int i = text.indexOf("<!--"); i >= 0; i = text.indexOf("<!--", i + 1)) {
      comments.add(new Span(i, text.indexOf("-->", i) + 3));
    }
    Article article =
        new Article(Language.ENGLISH, "", text, false, List.of()).withComments(comments);
    return Blocks.of(article).stream().map(block -> shown(block, text)).toList();
  }

  private static String shown(Block block, String text) {
    return String.join(
        "|", block.parts().stream().map(part -> text.substring(part.start(), part.end())).toList());
  }
}
