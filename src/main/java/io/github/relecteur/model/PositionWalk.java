package io.github.relecteur.model;

import org.jspecify.annotations.Nullable;

/** Tells lines and columns of offsets that never go back, each character looked at once. */
final class PositionWalk {

  private final String text;
  private final Origin origin;

  private Origin.@Nullable Piece piece;
  private int at;
  private int line;
  private int column;

  PositionWalk(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /**
   * Where in its file the character at an offset stands.
   *
   * @param offset an offset not before that of the last call
   * @throws IllegalArgumentException if it lies outside the text
   */
  Position to(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IllegalArgumentException(
          "offset must lie in [0, " + text.length() + "], was " + offset);
    }
    Origin.Piece own = origin.piece(offset);
    Position start = own.position();
    if (!own.isVerbatim()) {
      int written = offset < own.end() ? 0 : own.written();
      return new Position(start.line(), start.column() + written);
    }
    if (!own.equals(piece)) {
      piece = own;
      at = own.start();
      line = start.line();
      column = start.column();
    }
    for (; at < offset; at++) {
      boolean isBreak =
          text.charAt(at) == '\n'
              || (text.charAt(at) == '\r'
                  && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
      line += isBreak ? 1 : 0;
      column = isBreak ? 1 : column + 1;
    }
    return new Position(line, column);
  }
}
