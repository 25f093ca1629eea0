package io.github.relecteur.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line. Lines end in LF or CRLF; those longer than 64 MiB are refused. */
final class ByteLines {

  private ByteLines() {}

  /** The bytes of a line without its end; null at the end of the stream. */
  static byte @Nullable [] next(InputStream in, String name, int number) throws InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      for (; next >= 0 && next != '\n'; next = in.read()) {
        if (bytes.size() == Utf8.MOST_BYTES) {
          throw tooLong(name, number, "line");
        }
        bytes.write(next);
      }
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
    byte[] all = bytes.toByteArray();
    int end = all.length;
    return end > 0 && all[end - 1] == '\r' ? Arrays.copyOf(all, end - 1) : all;
  }

  /** A line, or what takes several, that is longer than anything of use. */
  static InputException tooLong(String name, int line, String what) {
    return new InputException(
        "%s:%d: the %s is longer than %d MiB".formatted(name, line, what, Utf8.MOST_BYTES >> 20));
  }
}
