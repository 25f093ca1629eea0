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
  CSV,
  /** In a field of CSV without quotation marks: as they are, so that separators cannot occur. */
  BARE_CSV,
  /** In a packed document, where places are counted in paragraphs and nothing can be put. */
  DOCUMENT
}
