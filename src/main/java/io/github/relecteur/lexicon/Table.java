package io.github.relecteur.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;

/**
 * A tab-separated table: comment lines that start with {@code #}, one header line, one fact a row.
 * A byte order mark before the first line means nothing.
 *
 * <p>Fields are raw, quotes mean nothing. A field may hold several values separated by {@code |}.
 * Trailing empty fields may be left out.
 */
public final class Table {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = rows;
  }

  /** The rows in order. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * All values of a column, each once, in order; a field may hold several.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public Set<String> values(String column) {
    Set<String> values = new LinkedHashSet<>();
    for (Row row : rows) {
      values.addAll(row.list(column));
    }
    return values;
  }

  /**
   * Reads a table that stands beside a class.
   *
   * @param owner the class whose package holds the table
   * @param name the file name
   * @param columns the columns that the header must name, in this order
   * @throws IllegalStateException if there is no such resource, or it is malformed
   */
  public static Table load(Class<?> owner, String name, String... columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the table " + name + " is missing beside " + owner.getName());
      }
      return parse(new InputStreamReader(in, StandardCharsets.UTF_8), name, columns);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @param columns the columns that the header must name, in this order
   * @throws IllegalArgumentException if the header differs, or a row has more fields than the
   *     header; the message says where
   * @throws IOException if reading fails
   */
  public static Table parse(Reader in, String name, String... columns) throws IOException {
    return parse(in, name, columns, header -> requireHeader(header, columns));
  }

  /**
   * Reads a table that may leave columns out, and may have them in any order.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @param columns the columns that the header may name; the first one it must name
   * @throws IllegalArgumentException if the header names another column, or one twice, or a row has
   *     more fields than the header; the message says where
   * @throws IOException if reading fails
   */
  public static Table parseAny(Reader in, String name, String... columns) throws IOException {
    return parse(in, name, columns, header -> requireColumns(header, columns));
  }

  private static Table parse(
      Reader in, String name, String[] columns, Function<String[], String> fault)
      throws IOException {
    BufferedReader reader = new BufferedReader(in);
    List<Row> rows = new ArrayList<>();
    String[] names = null;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (names == null) {
        String wrong = fault.apply(fields);
        if (!wrong.isEmpty()) {
          throw new IllegalArgumentException(name + ":" + number + ": " + wrong);
        }
        names = fields;
        continue;
      }
      if (fields.length > names.length) {
        throw new IllegalArgumentException(
            "%s:%d: at most %d fields expected, found %d"
                .formatted(name, number, names.length, fields.length));
      }
      rows.add(new Row(name, number, columns, names, fields));
    }
    if (names == null) {
      throw new IllegalArgumentException(name + ": the header line is missing");
    }
    return new Table(List.copyOf(rows));
  }

  /** What is wrong with a header that must name all columns in order; empty if nothing is. */
  private static String requireHeader(String[] fields, String[] columns) {
    return Arrays.equals(fields, columns)
        ? ""
        : "the header must be '"
            + String.join("\\t", columns)
            + "', was '"
            + String.join("\\t", fields)
            + "'";
  }

  /** What is wrong with a header that may name any columns, but the first; empty if nothing is. */
  private static String requireColumns(String[] fields, String[] columns) {
    List<String> known = List.of(columns);
    Set<String> named = new LinkedHashSet<>();
    if (isNoHeader(fields, known)) {
      return "the first line must name the columns: "
          + String.join(", ", known)
          + " ("
          + columns[0]
          + " is needed), was '"
          + String.join("\\t", fields)
          + "'";
    }
    for (String field : fields) {
      if (!known.contains(field) && isOfSeveral(field, known)) {
        return "'" + field + "' names several columns; tabs between them were expected";
      }
      if (!known.contains(field)) {
        return "unknown column '"
            + field
            + "' in the header"
            + Nearest.near(field, known).map(near -> ", the nearest is '" + near + "'").orElse("")
            + "; known: "
            + String.join(", ", known);
      }
      if (!named.add(field)) {
        return "the header names the column " + field + " twice";
      }
    }
    return named.contains(columns[0]) ? "" : "the header must name the column " + columns[0];
  }

  /** Whether a line names no column, nor anything like one. */
  private static boolean isNoHeader(String[] fields, List<String> known) {
    return Arrays.stream(fields)
        .noneMatch(field -> Nearest.near(field, known).isPresent() || isOfSeveral(field, known));
  }

  /** Whether a field holds columns with something else between them than tabs. */
  private static boolean isOfSeveral(String field, List<String> known) {
    List<Object> names = Collections.list(new StringTokenizer(field, " ,;|\u00A0"));
    return names.size() > 1 && names.stream().anyMatch(known::contains);
  }

  /** One row of a table. */
  public static final class Row {
    private final String table;
    private final int line;
    private final String[] known;
    private final String[] columns;
    private final String[] values;

    private Row(String table, int line, String[] known, String[] columns, String[] values) {
      this.table = table;
      this.line = line;
      this.known = known;
      this.columns = columns;
      this.values = values;
    }

    /**
     * The field of a column; empty if it holds nothing, or the header leaves the column out.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i].equals(column)) {
          return i < values.length ? values[i].strip() : "";
        }
      }
      if (Arrays.asList(known).contains(column)) {
        return "";
      }
      throw new IllegalArgumentException("the table " + table + " has no column " + column);
    }

    /** The values of a column that are separated by {@code |}, without empty ones. */
    public List<String> list(String column) {
      String field = get(column);
      if (field.isEmpty()) {
        return List.of();
      }
      if (field.indexOf('|') < 0) {
        return List.of(field);
      }
      List<String> list = new ArrayList<>();
      for (String value : field.split("\\|", -1)) {
        if (!value.isBlank()) {
          list.add(value.strip());
        }
      }
      return List.copyOf(list);
    }

    /** A fault of this row, with the table and the line in its message. */
    public IllegalArgumentException fault(String what) {
      return new IllegalArgumentException(table + ":" + line + ": " + what);
    }
  }
}
