package io.github.relecteur.segment;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of an article in plain text. */
public final class Blocks {

  private Blocks() {}

  /** The blocks of an article: its own, or those that its lines show. */
  public static List<Block> of(Article article) {
    if (!article.blocks().isEmpty()) {
      return article.blocks();
    }
    List<Block> blocks = new ArrayList<>();
    String text = article.text();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (!text.substring(from, to).isBlank()) {
        blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(from, to)));
      }
      from = to + 1;
    }
    return blocks;
  }
}
