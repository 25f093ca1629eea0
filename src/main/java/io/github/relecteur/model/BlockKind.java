package io.github.relecteur.model;

/** What a block of an article is on the page. */
public enum BlockKind {
  /** A title or an intermediate heading. */
  HEADLINE,
  /** A paragraph of running text. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A cell of a table. */
  TABLE_CELL,
  /** The words under a picture or a table. */
  CAPTION
}
