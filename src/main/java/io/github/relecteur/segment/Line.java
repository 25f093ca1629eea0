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
record Line(LineType type, int marker, int start, int end, int indent) {

  int length() {
    return end - start;
  }

  /** Whether it may be continued by a line of text. */
  boolean isOpen() {
    return type == LineType.TEXT || type == LineType.ITEM || type == LineType.QUOTE;
  }

  /** The same line as text or a row of a table, with its marker. */
  Line as(LineType other) {
    return new Line(other, marker, marker, end, indent);
  }
}
