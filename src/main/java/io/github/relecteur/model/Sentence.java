package io.github.relecteur.model;

import java.util.Objects;

/**
 * A sentence of an article; a headline, a list item or a table cell without a full stop is a
 * sentence too.
 *
 * @param index its 0-based place among the sentences of the article
 * @param block the 0-based place of the block it stands in
 * @param kind the kind of that block
 * @param span its range in the article as read, without surrounding white space
 */
public record Sentence(int index, int block, BlockKind kind, Span span) {

  /** Checks the parts. */
  public Sentence {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(span, "span must not be null");
  }
}
