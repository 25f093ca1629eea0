package io.github.relecteur.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

  private record Length(int characters) {}

  private static final String TEXT = "Sales rose 5%.";
  private final Source source =
      new Source(
          Article.english(TEXT),
          List.of(new Sentence(0, 0, BlockKind.PARAGRAPH, new Span(0, TEXT.length()))),
          List.of(NormalizedText.of(TEXT)));

  @Test
  void tokens_areCutOnce() {
    assertThat(source.tokens(0).size()).isEqualTo(5);
    assertThat(source.tokens(0)).isSameAs(source.tokens(0));
  }

  @Test
  void view_isMadeOnce() {
    Length first = source.view(Length.class, s -> new Length(s.text(0).length()));
    assertThat(first.characters()).isEqualTo(TEXT.length());
    assertThat(source.view(Length.class, s -> new Length(0))).isSameAs(first);
  }
}
