package io.github.relecteur.model;

/**
 * A place in a file as editors count it.
 *
 * @param line the line from 1; a line ends with LF, CR or CRLF
 * @param column the column from 1, in UTF-16 code units
 */
public record Position(int line, int column) {

  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column must be positive, were " + line + " and " + column);
    }
  }

  /** Line and column with a colon between them. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
