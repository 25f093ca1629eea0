package io.github.relecteur.report;

import io.github.relecteur.model.Span;
import java.util.Arrays;

/**
 * The lines of a text, to turn an offset into a line and a column. A line ends with LF, CR or CRLF.
 */
final class LineIndex {

  private final String text;
  private final Position origin;
  private final int[] starts;

  private LineIndex(String text, Position origin, int[] starts) {
    this.text = text;
    this.origin = origin;
    this.starts = starts;
  }

  /** The lines of a text that fills its file. */
  static LineIndex of(String text) {
    return of(text, Position.START);
  }

  /** The lines of a text whose first character stands at a position of its file. */
  static LineIndex of(String text, Position origin) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return new LineIndex(text, origin, Arrays.copyOf(starts, lines));
  }

  /** Where an offset stands; the end of the text counts as a place. */
  Position position(int offset) {
    int line = line(offset);
    int column = offset - starts[line] + 1;
    return line == 0
        ? new Position(origin.line(), origin.column() + column - 1)
        : new Position(origin.line() + line, column);
  }

  /** The range of the line that holds an offset, without the characters that end it. */
  Span lineAt(int offset) {
    int line = line(offset);
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return new Span(starts[line], end);
  }

  private int line(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IllegalArgumentException(
          "offset must lie in [0, " + text.length() + "], was " + offset);
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
