package io.github.relecteur.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file of aligned segments row by row. Not thread-safe. */
public interface SegmentReader extends Closeable {

  /**
   * Opens a file.
   *
   * @throws InputException if there is no such file, it is empty, not text, or does not begin as
   *     its format wants
   */
  static SegmentReader open(Path file) throws InputException {
    return open(Utf8.open(file), file.toString());
  }

  /**
   * Reads a stream.
   *
   * @param in the bytes; closed with the reader, or when this fails
   * @param name how to call it in messages; its extension may tell the format
   * @throws InputException if it is empty, not text, or does not begin as its format wants
   */
  static SegmentReader open(InputStream in, String name) throws InputException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    try {
      if (XmlSegments.isXml(buffered, name)) {
        return XmlSegments.open(buffered, name);
      }
      return TabSeparated.open(buffered, name);
    } catch (InputException e) {
      try {
        buffered.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  /** How the file is called in messages. */
  String name();

  /**
   * What stands above the rows of a file with malformed ones: the header line as read, without its
   * line end and without a byte order mark; empty for formats that have none.
   */
  String header();

  /** How many units so far had no translation and were passed over. */
  default int untranslated() {
    return 0;
  }

  /** The whole file as read if it is XLIFF, so that annotations can be written into a copy. */
  default Optional<String> xliff() {
    return Optional.empty();
  }

  /**
   * The next row; empty after the last.
   *
   * @throws InputException if reading fails
   */
  Optional<SegmentRow> next() throws InputException;
}
