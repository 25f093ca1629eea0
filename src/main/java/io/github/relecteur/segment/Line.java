package io.github.relecteur.segment;

/**
 * A line of plain text.
 *
 * @param type what it is
 * @param marker where anything visible begins
 * @param start where its words begin, after white space and markers such as {@code #} and {@code -}
 * @param end where its words end
 * @param indent how far its words or its marker stand from the margin
 */
record Line(Type type, int marker, int start, int end, int indent) {

  /** What a line is. */
  enum Type {
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

  int length() {
    return end - start;
  }

  /** Whether it may be continued by a line of text. */
  boolean isOpen() {
    return type == Type.TEXT || type == Type.ITEM || type == Type.QUOTE;
  }

  /** The same line as text or a row of a table, with its marker. */
  Line as(Type other) {
    return new Line(other, marker, marker, end, indent);
  }
}
