package io.github.relecteur.input;

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
    return open(file, InputOptions.NONE);
  }

  /**
   * Opens a file.
   *
   * @param file the file; its extension tells the format, otherwise its content
   * @param options what else is known of it
   * @throws InputException if there is no such file, it is empty, not text, or does not begin as
   *     its format wants
   */
  static SegmentReader open(Path file, InputOptions options) throws InputException {
    return open(Utf8.open(file), file.toString(), options);
  }

  /**
   * Reads a stream of which nothing else is known.
   *
   * @param in the bytes; closed with the reader, or when this fails
   * @param name how to call it in messages; its extension may tell the format
   * @throws InputException if it is empty, not text, or does not begin as its format wants
   */
  static SegmentReader open(InputStream in, String name) throws InputException {
    return open(in, name, InputOptions.NONE);
  }

  /**
   * Reads a stream.
   *
   * @param in the bytes; closed with the reader, or when this fails
   * @param name how to call it in messages; its extension may tell the format
   * @param options what else is known of it
   * @throws InputException if it is empty, not text, or does not begin as its format wants
   */
  static SegmentReader open(InputStream in, String name, InputOptions options)
      throws InputException {
    try {
      InputStream unpacked = Transcoder.unpacked(in);
      if (XmlSegments.isXml(unpacked, options.extension(name))) {
        return XmlSegments.open(Decoded.of(Utf8.read(unpacked, name), name, options).text(), name);
      }
      InputStream text = Transcoder.utf8(unpacked, options);
      Beginning beginning = Beginning.of(text, options.extension(name));
      if (beginning.isJsonLines()) {
        return JsonLines.open(text, name);
      }
      if (beginning.isCommaSeparated()) {
        return CommaSeparated.open(text, name);
      }
      return TabSeparated.open(text, name);
    } catch (IOException e) {
      throw closed(in, Utf8.unreadable(name, e));
    } catch (InputException e) {
      throw closed(in, e);
    }
  }

  private static InputException closed(InputStream in, InputException e) {
    try {
      in.close();
    } catch (IOException closing) {
      e.addSuppressed(closing);
    }
    return e;
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
