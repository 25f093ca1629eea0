package io.github.relecteur.input;

import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record of CSV.
 *
 * @param texts what stands in them
 * @param origins where they stand in the file
 * @param fault what is wrong with the record, or null
 */
record CsvRecord(List<String> texts, List<Origin> origins, @Nullable String fault) {

  /**
   * Cuts a record.
   *
   * @param text the record without the line break that ends it
   * @param separator what stands between fields
   * @param line the line of the file at which it begins
   */
  static CsvRecord of(String text, char separator, int line) {
    return new Cutter(text, separator, line).cut();
  }

  /** How many line breaks a text holds: LF, CR or CRLF. */
  static int lines(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += isBreak(text, i) ? 1 : 0;
    }
    return lines;
  }

  /** Whether a line break ends with a character. */
  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
  }

  /** Cuts one record, field by field. */
  private static final class Cutter {
    private final String text;
    private final char separator;
    private final List<String> texts = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private @Nullable String fault;
    private int reached;
    private Position here;

    Cutter(String text, char separator, int line) {
      this.text = text;
      this.separator = separator;
      this.here = new Position(line, 1);
    }

    CsvRecord cut() {
      int at = 0;
      do {
        at = 1 + (text.startsWith("\"", at) ? quoted(at) : bare(at));
      } while (at <= text.length());
      return new CsvRecord(List.copyOf(texts), List.copyOf(origins), fault);
    }

    /** Adds a field without quotation marks and gives the offset of its end. */
    private int bare(int start) {
      int end = separator(start);
      texts.add(text.substring(start, end));
      origins.add(add(Origin.in(Notation.BARE_CSV), start, end).build());
      return end;
    }

    /** Adds a field in quotation marks and gives the offset of its end. */
    private int quoted(int start) {
      StringBuilder field = new StringBuilder();
      Origin.Builder origin = Origin.in(Notation.CSV);
      Position opened = position(start);
      int at = start + 1;
      int mark = text.indexOf('"', at);
      for (; mark >= 0 && text.startsWith("\"", mark + 1); mark = text.indexOf('"', at)) {
        field.append(text, at, mark + 1);
        add(origin, at, mark).add(1, new Span(mark, mark + 2), position(mark));
        at = mark + 2;
      }
      if (mark < 0) {
        tell("the quotation mark at " + opened + " is not closed");
      }
      int end = mark < 0 ? text.length() : mark;
      field.append(text, at, end);
      texts.add(field.toString());
      origins.add(add(origin, at, end).build());
      int after = Math.min(end + 1, text.length());
      int next = separator(after);
      if (next > after) {
        tell("a separator was expected behind the quotation mark at " + position(end));
      }
      return next;
    }

    private int separator(int from) {
      int at = text.indexOf(separator, from);
      return at < 0 ? text.length() : at;
    }

    private Origin.Builder add(Origin.Builder origin, int start, int end) {
      return origin.add(end - start, new Span(start, end), position(start));
    }

    /** Where an offset stands in the file; offsets must not fall from call to call. */
    private Position position(int offset) {
      for (; reached < offset; reached++) {
        here =
            isBreak(text, reached)
                ? new Position(here.line() + 1, 1)
                : new Position(here.line(), here.column() + 1);
      }
      return here;
    }

    private void tell(String what) {
      fault = fault == null ? what : fault;
    }
  }
}
