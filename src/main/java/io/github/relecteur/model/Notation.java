package io.github.relecteur.model;

/** How characters are written where a text stands in its file. */
public enum Notation {
  /** As they are. */
  PLAIN,
  /** In XML or HTML: with character references. */
  XML,
  /** In a string of JSON: with escapes that begin with a backslash. */
  JSON,
  /** In a quoted field of CSV: with quotation marks doubled. */
  CSV
}
