package io.github.relecteur.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pair file row by row: UTF-8, tab-separated, the first line a header that names the
 * columns {@code id}, {@code en} and {@code fr}, and optionally {@code doc}, in any order among
 * others.
 *
 * <p>Fields are raw, quotes mean nothing. Lines end in LF or CRLF; blank lines are passed over, and
 * so is a byte order mark. Only hashes of the ids are kept in memory. Lines longer than 64 MiB are
 * refused.
 */
final class TabSeparated implements SegmentReader {

  private final InputStream in;
  private final String name;
  private final String header;
  private final Columns columns;
  private final TextCounts ids = new TextCounts();
  private int line = 1;

  private TabSeparated(InputStream in, String name, String header, Columns columns) {
    this.in = in;
    this.name = name;
    this.header = header;
    this.columns = columns;
  }

  /**
   * Reads the header of a stream of rows.
   *
   * @param in the bytes
   * @param name how to call it in messages
   * @throws InputException if it is empty, not text, or its header lacks a column or names one
   *     twice
   */
  static TabSeparated open(InputStream in, String name) throws InputException {
    byte[] first = ByteLines.next(in, name, 1);
    if (first == null) {
      throw new InputException(
          name + ": is empty, a header with the columns id, en and fr was expected");
    }
    String header = Utf8.decode(first, name);
    if (!header.isEmpty() && header.charAt(0) == Utf8.MARK) {
      header = header.substring(1);
    }
    return new TabSeparated(
        in,
        name,
        header,
        Columns.of(List.of(header.split("\t", -1)), name, "a tab-separated header"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public Optional<SegmentRow> next() throws InputException {
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
    if (bad >= 0) {
      return new MalformedRow(
          line, new String(bytes, StandardCharsets.UTF_8), Utf8.notUtf8(bytes, bad, "line"));
    }
    String text = chars.flip().toString();
    if (text.isBlank()) {
      return null;
    }
    String[] fields = text.split("\t", -1);
    String fault = text.indexOf('\0') >= 0 ? "holds a NUL byte" : columns.fault(fields);
    if (fault == null && ids.add(fields[columns.id()].strip()) > 1) {
      fault = "the id '" + fields[columns.id()].strip() + "' occurs twice";
    }
    return fault == null ? columns.segment(line, fields) : new MalformedRow(line, text, fault);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
