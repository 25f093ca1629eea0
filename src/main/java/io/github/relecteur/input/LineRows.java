package io.github.relecteur.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file whose rows are lines of UTF-8. */
abstract class LineRows implements SegmentReader {

  private final InputStream in;
  private final String name;
  private int line;

  /**
   * A reader of the lines that follow.
   *
   * @param in the bytes
   * @param name how to call it in messages
   * @param read how many lines have been read from it
   */
  LineRows(InputStream in, String name, int read) {
    this.in = in;
    this.name = name;
    this.line = read;
  }

  /** The row in the line that was read last, or null if there is none. */
  abstract @Nullable SegmentRow row(String text);

  /** The number of the line that was read last, from 1. */
  final int line() {
    return line;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Optional<SegmentRow> next() throws InputException {
    for (byte[] bytes = ByteLines.next(in, name, ++line);
        bytes != null;
        bytes = ByteLines.next(in, name, ++line)) {
      SegmentRow row = row(bytes);
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private @Nullable SegmentRow row(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    int bad = Utf8.decode(bytes, chars);
    return bad >= 0
        ? new MalformedRow(
            line, new String(bytes, StandardCharsets.UTF_8), Utf8.notUtf8(bytes, bad, "line"))
        : row(chars.flip().toString());
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
