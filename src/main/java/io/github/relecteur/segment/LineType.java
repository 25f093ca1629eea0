package io.github.relecteur.segment;

/** What a line is. */
enum LineType {
  /** Nothing visible. */
  BLANK,
  /** A line of dashes, a fence: nothing to read, and the end of a block. */
  RULE,
  /** A line under a heading. */
  UNDERLINE,
  /** A heading with its number signs. */
  HEADING,
  /** The first line of a list item. */
  ITEM,
  /** A row of a table. */
  ROW,
  /** A quoted line. */
  QUOTE,
  /** Anything else. */
  TEXT
}
