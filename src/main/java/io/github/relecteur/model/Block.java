package io.github.relecteur.model;

import java.util.List;
import java.util.Objects;

/**
 * A block of an article: a headline, a paragraph, a list item, a table cell or a caption.
 *
 * <p>The text of a block is the concatenation of its parts. A plain text has one part a block; in
 * HTML each run of text between two tags is a part, so that tags inside a paragraph belong to no
 * part.
 *
 * @param kind what the block is
 * @param parts the ranges of the article that hold its text, in order, not overlapping, at least
 *     one
 */
public record Block(BlockKind kind, List<Span> parts) {

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if there is no part, or parts overlap or are out of order
   */
  public Block {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(parts, "parts must not be null");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts must not be empty");
    }
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).start() < parts.get(i - 1).end()) {
        throw new IllegalArgumentException("parts must be in order and apart, was " + parts);
      }
    }
  }

  /** A block with one part. */
  public static Block of(BlockKind kind, Span span) {
    return new Block(kind, List.of(span));
  }

  /** The range from the first part to the last. */
  public Span span() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }
}
