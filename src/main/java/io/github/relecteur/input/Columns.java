package io.github.relecteur.input;

import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a pair file stand, counted from 0.
 *
 * @param count how many columns the header names
 * @param id the column of the row's name, or -1: rows are called by their lines then
 * @param doc the column of the article's name, or -1
 * @param english the column of the English text
 * @param french the column of the French text
 */
record Columns(int count, int id, int doc, int english, int french) {

  private static final int LONGEST_HEADER = 200;

  /**
   * The columns of a header.
   *
   * @param names what stands in its fields
   * @param file how to call the file in messages
   * @param kind what was expected, for instance a tab-separated header
   * @throws InputException if one that is needed is missing, or one that is read occurs twice
   */
  static Columns of(List<String> names, String file, String kind) throws InputException {
    List<String> all = names.stream().map(String::strip).toList();
    return new Columns(
        all.size(),
        optional(all, "id", file),
        optional(all, "doc", file),
        required(all, "en", file, kind),
        required(all, "fr", file, kind));
  }

  private static int required(List<String> names, String name, String file, String kind)
      throws InputException {
    int at = optional(names, name, file);
    if (at < 0) {
      throw new InputException(
          "%s:1: no column '%s'; %s with en and fr, perhaps id, was expected, found: %s"
              .formatted(file, name, kind, shown(names)));
    }
    return at;
  }

  private static int optional(List<String> names, String name, String file) throws InputException {
    int at = names.indexOf(name);
    if (at != names.lastIndexOf(name)) {
      throw new InputException(
          "%s:1: the column '%s' occurs twice, found: %s".formatted(file, name, shown(names)));
    }
    return at;
  }

  private static String shown(List<String> names) {
    String all = String.join(", ", names).replaceAll("\\p{Cntrl}", " ");
    return all.length() <= LONGEST_HEADER ? all : all.substring(0, LONGEST_HEADER) + "…";
  }

  /** What is wrong with the fields of a row, or null. */
  @Nullable String fault(String[] fields) {
    if (fields.length != count) {
      return "%d fields were expected, as in the header, found %d".formatted(count, fields.length);
    }
    return id >= 0 && fields[id].isBlank() ? "the id is empty" : null;
  }

  /**
   * What a row without fault is called: its id, or its line where the table has no ids.
   *
   * @param line its first line, from 1
   */
  String name(int line, String[] fields) {
    return id < 0 ? Integer.toString(line) : fields[id].strip();
  }

  /** The segment of a row without fault. */
  Segment segment(int line, String[] fields) {
    return new Segment(
        line,
        name(line, fields),
        doc < 0 ? "" : fields[doc].strip(),
        fields[english],
        fields[french],
        Origin.at(new Position(line, position(fields, english))),
        Origin.at(new Position(line, position(fields, french))));
  }

  /** Where a field begins in its row, counted from 1. */
  private static int position(String[] fields, int column) {
    int before = 0;
    for (int i = 0; i < column; i++) {
      before += fields[i].length() + 1;
    }
    return before + 1;
  }
}
