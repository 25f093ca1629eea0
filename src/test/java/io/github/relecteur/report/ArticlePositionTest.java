package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article tells lines and columns as reports do. */
class ArticlePositionTest {

  @Test
  void position_countsLinesAndColumnsFromOne() {
    Article article = Article.french("Un.\nDeux.\r\nTrois.");
    assertThat(article.position(0)).isEqualTo(new Position(1, 1));
    assertThat(article.position(4)).isEqualTo(new Position(2, 1));
    assertThat(article.position(article.text().indexOf("ois"))).isEqualTo(new Position(3, 3));
    assertThat(article.position(article.text().length())).isEqualTo(new Position(3, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\n", "\r", "\r\n\r\n", "a\rb\nc\r\nd", "é\n\n\uD83D\uDE00\r"})
  void everyOffset_isToldAsInReports(String text) {
    assertSame(Article.english(text));
  }

  @Test
  void articleFromPieces_isToldAsInReports() {
    Origin origin =
        Origin.in(Origin.Notation.XML)
            .add(4, new Span(10, 14), new Position(2, 5))
            .add(1, new Span(14, 19), new Position(2, 9))
            .add(3, new Span(30, 33), new Position(4, 1))
            .build();
    assertSame(Article.english("ab\nc&def").from(origin));
  }

  @Test
  void offsetOutsideTheText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.english("abc").position(4))
        .withMessageContaining("[0, 3]");
    assertThatIllegalArgumentException().isThrownBy(() -> Article.english("abc").position(-1));
  }

  @Test
  void positionsOfManyOffsets_areToldInTheirOrder_inLinearTime() {
    Article article = Article.french("Un.\nDeux.\r\nTrois.");
    assertThat(article.positions(17, 4, 0, 4))
        .containsExactly(
            new Position(3, 7), new Position(2, 1), new Position(1, 1), new Position(2, 1));
    assertThat(article.positions()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.positions(1, 18))
        .withMessageContaining("[0, 17]");
    assertThatIllegalArgumentException().isThrownBy(() -> article.positions(1, -1));
    String lines = "Elle a vendu 40 navires.\n".repeat(40_000);
    int[] all = IntStream.range(0, lines.length()).toArray();
    assertThat(Article.french(lines).positions(all)).hasSize(lines.length());
  }

  private static void assertSame(Article article) {
    LineIndex lines = LineIndex.of(article);
    for (int offset = 0; offset <= article.text().length(); offset++) {
      assertThat(List.of(offset, article.position(offset)))
          .isEqualTo(List.of(offset, lines.position(offset)));
    }
    int[] backwards = IntStream.rangeClosed(-article.text().length(), 0).map(i -> -i).toArray();
    assertThat(article.positions(backwards))
        .isEqualTo(IntStream.of(backwards).mapToObj(lines::position).toList());
  }
}
