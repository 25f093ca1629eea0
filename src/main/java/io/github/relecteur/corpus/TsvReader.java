package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.List;

/** Reads a tab-separated table of the corpus: remarks with {@code #}, a header line, the rows. */
final class TsvReader {

  /**
   * One row.
   *
   * @param line its line in the file
   * @param fields its fields, as many as the header has
   */
  record Row(int line, List<String> fields) {}

  private TsvReader() {}

  /**
   * Reads a table.
   *
   * @param path the file, from the root of the project, for messages
   * @param content its text
   * @param columns what the header must say
   * @throws CorpusFormatException if the header differs or a row has not as many fields, or an
   *     empty first one
   */
  static List<Row> parse(String path, String content, List<String> columns)
      throws CorpusFormatException {
    List<Row> rows = new ArrayList<>();
    boolean header = false;
    String[] lines = content.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      List<String> fields = List.of(lines[i].split("\t", -1));
      if (!header) {
        if (!fields.equals(columns)) {
          throw new CorpusFormatException(
              path, i + 1, "the header must be '" + String.join("\\t", columns) + "'");
        }
        header = true;
      } else if (fields.size() != columns.size() || fields.get(0).isBlank()) {
        throw new CorpusFormatException(
            path, i + 1, columns.size() + " fields expected, found " + fields.size());
      } else {
        rows.add(new Row(i + 1, fields));
      }
    }
    if (!header) {
      throw new CorpusFormatException(path, 1, "the header line is missing");
    }
    return rows;
  }
}
