package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.util.Arrays;

/**
 * The lines of a text, to turn an offset into a line and a column. A line ends with LF, CR or CRLF.
 */
final class LineIndex {

  private final String text;
  private final Origin origin;
  private final int[] starts;

  private LineIndex(String text, Origin origin, int[] starts) {
    this.text = text;
    this.origin = origin;
    this.starts = starts;
  }

  /** The lines of a text that fills its file. */
  static LineIndex of(String text) {
    return of(text, Origin.WHOLE_FILE);
  }

  /** The lines of an article. */
  static LineIndex of(Article article) {
    return of(article.text(), article.origin());
  }

  /** The lines of a text that stands somewhere in a file. */
  static LineIndex of(String text, Origin origin) {
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

  /** Where in the file an offset stands; the end of the text counts as a place. */
  Position position(int offset) {
    int line = line(offset);
    Origin.Piece piece = origin.piece(offset);
    if (piece.isVerbatim()) {
      return inside(piece, line, offset);
    }
    return offset < piece.end() ? piece.position() : behind(piece);
  }

  /** Where in the file the character before an offset ends. */
  Position end(int offset) {
    if (offset == 0) {
      return position(offset);
    }
    Origin.Piece piece = origin.piece(offset - 1);
    return piece.isVerbatim() ? inside(piece, line(offset), offset) : behind(piece);
  }

  private Position inside(Origin.Piece piece, int line, int offset) {
    int lines = line - line(piece.start());
    Position start = piece.position();
    return lines == 0
        ? new Position(start.line(), start.column() + offset - piece.start())
        : new Position(start.line() + lines, offset - starts[line] + 1);
  }

  private static Position behind(Origin.Piece piece) {
    Position start = piece.position();
    return new Position(start.line(), start.column() + piece.written());
  }

  /** The offset of a place in a text that fills its file. */
  int offset(Position position) {
    return starts[position.line() - 1] + position.column() - 1;
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
