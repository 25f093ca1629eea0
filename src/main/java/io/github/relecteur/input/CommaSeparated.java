package io.github.relecteur.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV record by record, the first of them a header with the columns {@code en} and {@code
 * fr}, and optionally {@code id} and {@code doc}, in any order among others. Without ids a record
 * is called by its first line.
 *
 * <p>Fields are separated by commas, or by semicolons if the header is. A field in quotation marks
 * may hold separators, line breaks and doubled quotation marks. Records end in LF or CRLF; blank
 * lines are passed over, and so is a byte order mark. Only hashes of the ids are kept in memory.
 * Records longer than 64 MiB are refused.
 *
 * <p>Source: RFC 4180, section 2.
 */
final class CommaSeparated implements SegmentReader {

  private static final String KIND = "a header separated by commas or semicolons";

  private final InputStream in;
  private final String name;
  private final String header;
  private final char separator;
  private final Columns columns;
  private final TextCounts ids = new TextCounts();
  private int line;

  private CommaSeparated(
      InputStream in, String name, String header, char separator, Columns columns) {
    this.in = in;
    this.name = name;
    this.header = header;
    this.separator = separator;
    this.columns = columns;
    this.line = 2 + CsvRecord.lines(header);
  }

  /**
   * Reads the header of a stream of records.
   *
   * @param in UTF-8
   * @param name how to call it in messages
   * @throws InputException if it is empty, not text, or its header lacks a column or names one
   *     twice
   */
  static CommaSeparated open(InputStream in, String name) throws InputException {
    byte[] first = record(in, name, 1, ",;");
    if (first == null) {
      throw new InputException(
          name + ": is empty, a header with the columns en and fr, perhaps id, was expected");
    }
    String header = Utf8.decode(first, name);
    if (!header.isEmpty() && header.charAt(0) == Utf8.MARK) {
      header = header.substring(1);
    }
    char separator = names(header, ';').contains("en") ? ';' : ',';
    Columns columns = Columns.of(names(header, separator), name, KIND);
    return new CommaSeparated(in, name, header, separator, columns);
  }

  private static List<String> names(String header, char separator) {
    return CsvRecord.of(header, separator, 1).texts().stream().map(String::strip).toList();
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
    String separators = String.valueOf(separator);
    for (byte[] bytes = record(in, name, line, separators);
        bytes != null;
        bytes = record(in, name, line, separators)) {
      CharBuffer chars = CharBuffer.allocate(bytes.length);
      int bad = Utf8.decode(bytes, chars);
      String text = bad < 0 ? chars.flip().toString() : new String(bytes, StandardCharsets.UTF_8);
      int first = line;
      line += 1 + CsvRecord.lines(text);
      if (bad >= 0) {
        String reason = Utf8.notUtf8(bytes, bad, "record");
        return Optional.of(new MalformedRow(first, text, reason));
      }
      if (!text.isBlank()) {
        return Optional.of(row(first, text));
      }
    }
    return Optional.empty();
  }

  private SegmentRow row(int first, String text) {
    CsvRecord read = CsvRecord.of(text, separator, first);
    String[] fields = read.texts().toArray(String[]::new);
    String fault = text.indexOf('\0') >= 0 ? "holds a NUL byte" : read.fault();
    if (fault == null) {
      fault = columns.fault(fields);
    }
    if (fault == null && ids.add(columns.name(first, fields)) > 1) {
      fault = "the id '" + columns.name(first, fields) + "' occurs twice";
    }
    if (fault != null) {
      return new MalformedRow(first, text, fault);
    }
    return new Segment(
        first,
        columns.name(first, fields),
        columns.doc() < 0 ? "" : fields[columns.doc()].strip(),
        fields[columns.english()],
        fields[columns.french()],
        read.origins().get(columns.english()),
        read.origins().get(columns.french()));
  }

  /** The bytes of a record without the line break that ends it; null at the end of the stream. */
  private static byte @Nullable [] record(InputStream in, String name, int line, String separators)
      throws InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    CsvState state = CsvState.FIELD_START;
    try {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      for (; next >= 0; next = in.read()) {
        if (next == '\n' && state != CsvState.QUOTED) {
          break;
        }
        if (bytes.size() == Utf8.MOST_BYTES) {
          throw ByteLines.tooLong(name, line, "record");
        }
        bytes.write(next);
        state = state.after((char) next, separators.indexOf(next) >= 0);
      }
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
    byte[] all = bytes.toByteArray();
    boolean cut = state != CsvState.QUOTED && all.length > 0 && all[all.length - 1] == '\r';
    return cut ? Arrays.copyOf(all, all.length - 1) : all;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
