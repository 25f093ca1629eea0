package io.github.relecteur.input;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pair file row by row: UTF-8, tab-separated, the first line a header that names the
 * columns {@code en} and {@code fr}, and optionally {@code id} and {@code doc}, in any order among
 * others. Without ids a row is called by its line.
 *
 * <p>Fields are raw, quotes mean nothing. Lines end in LF or CRLF; blank lines are passed over, and
 * so is a byte order mark. Only hashes of the ids are kept in memory. Lines longer than 64 MiB are
 * refused.
 */
final class TabSeparated extends LineRows {

  private final String header;
  private final Columns columns;
  private final TextCounts ids = new TextCounts();

  private TabSeparated(InputStream in, String name, String header, Columns columns) {
    super(in, name, 1);
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
          name + ": is empty, a header with the columns en and fr, perhaps id, was expected");
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
  public String header() {
    return header;
  }

  @Override
  @Nullable SegmentRow row(String text) {
    if (text.isBlank()) {
      return null;
    }
    String[] fields = text.split("\t", -1);
    String fault = text.indexOf('\0') >= 0 ? "holds a NUL byte" : columns.fault(fields);
    if (fault == null && ids.add(columns.name(line(), fields)) > 1) {
      fault = "the id '" + columns.name(line(), fields) + "' occurs twice";
    }
    return fault == null ? columns.segment(line(), fields) : new MalformedRow(line(), text, fault);
  }
}
