package io.github.relecteur.input;

/**
 * A row of a pair file that cannot be used.
 *
 * @param line the 1-based line of the file
 * @param column the 1-based column at which it begins; 0 if it is the whole line
 * @param text the row as read, without its line end; bytes that are not UTF-8 as U+FFFD
 * @param reason what is wrong with it
 */
public record MalformedRow(int line, int column, String text, String reason) implements SegmentRow {

  /** A row that is a line. */
  MalformedRow(int line, String text, String reason) {
    this(line, 0, text, reason);
  }

  /** The fault to raise when bad rows stop the run. */
  public InputException fault(String file) {
    return new InputException(file + ":" + line + (column > 0 ? ":" + column : "") + ": " + reason);
  }
}
