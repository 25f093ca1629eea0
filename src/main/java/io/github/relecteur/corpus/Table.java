package io.github.relecteur.corpus;

import java.util.List;

/**
 * A table of a report.
 *
 * @param caption what it shows
 * @param headers the names of its columns
 * @param rows its rows, each with a cell for each column; the first cell names the row
 */
record Table(String caption, List<String> headers, List<List<String>> rows) {

  Table {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != headers.size()) {
        throw new IllegalArgumentException(
            "a row must have " + headers.size() + " cells, was " + row);
      }
    }
  }
}
