package io.github.relecteur.lexicon;

import io.github.relecteur.model.Language;
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
 * Two spaces never stand beside each other inside a value: they are mostly a tab that was lost.
 */
public final class Table {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String TWO_SPACES = "  ";

  /** The package in whose folder the packages with tables stand, with a dot. */
  private static final String ROOT =
      Table.class.getPackageName().substring(0, Table.class.getPackageName().lastIndexOf('.') + 1);

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
   * Reads a table that stands beside a class. Each of its rows has a field for each column, and
   * holds something in the first.
   *
   * @param owner the class whose package holds the table
   * @param name the file name
   * @param columns the columns that the header must name, in this order
   * @throws MalformedTableException if it is malformed; the message says where
   * @throws IllegalStateException if there is no such resource
   */
  public static Table load(Class<?> owner, String name, String... columns) {
    return load(owner, name, columns.length, columns);
  }

  /**
   * Reads a table that stands beside a class, whose rows may leave out trailing empty fields.
   *
   * @param fewest how many fields each row has at least
   * @see #load(Class, String, String...)
   */
  public static Table load(Class<?> owner, String name, int fewest, String... columns) {
    String called = path(owner, name);
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the table " + called + " is missing beside " + owner.getName());
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Table table = parse(reader, called, columns, fewest, h -> requireHeader(h, columns));
      table.rows.forEach(row -> row.require(columns[0]));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + called, e);
    }
  }

  /**
   * How messages call a table that stands beside a class: its path below the root package, as in
   * {@code lexicon/tables.txt}.
   */
  public static String path(Class<?> owner, String name) {
    String folder = owner.getPackageName();
    return (folder.startsWith(ROOT) ? folder.substring(ROOT.length()) : folder).replace('.', '/')
        + "/"
        + name;
  }

  /**
   * Reads a table whose rows have a field for each column.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @param columns the columns that the header must name, in this order
   * @throws MalformedTableException if the header differs, or a row has more or fewer fields than
   *     the header; the message says where
   * @throws IOException if reading fails
   */
  public static Table parse(Reader in, String name, String... columns) throws IOException {
    return parse(in, name, columns, columns.length, header -> requireHeader(header, columns));
  }

  /**
   * Reads a table that may leave columns out, and may have them in any order. Its rows may leave
   * out trailing empty fields.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @param columns the columns that the header may name; the first one it must name
   * @throws MalformedTableException if the header names another column, or one twice, or a row has
   *     more fields than the header; the message says where
   * @throws IOException if reading fails
   */
  public static Table parseAny(Reader in, String name, String... columns) throws IOException {
    return parse(in, name, columns, 1, header -> requireColumns(header, columns));
  }

  private static Table parse(
      Reader in, String name, String[] columns, int fewest, Function<String[], String> fault)
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
          throw new MalformedTableException(name + ":" + number + ": " + wrong);
        }
        names = fields;
        continue;
      }
      Row row = new Row(name, number, columns, names, fields);
      row.requireFields(fewest);
      rows.add(row);
    }
    if (names == null) {
      throw new MalformedTableException(name + ": the header line is missing");
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

    /**
     * The field of a column that must hold something.
     *
     * @throws MalformedTableException if it holds nothing
     */
    public String require(String column) {
      String field = get(column);
      if (field.isEmpty()) {
        throw fault("something is expected in the column '" + column + "', it is empty");
      }
      return field;
    }

    /**
     * The values of a column that must hold at least one.
     *
     * @throws MalformedTableException if it holds none
     */
    public List<String> requireList(String column) {
      List<String> list = list(column);
      if (list.isEmpty()) {
        throw fault("something is expected in the column '" + column + "', it is empty");
      }
      return list;
    }

    /**
     * The language in the column {@code language}.
     *
     * @throws MalformedTableException if it is none
     */
    public Language language() {
      String code = get("language");
      for (Language language : Language.values()) {
        if (language.code().equals(code)) {
          return language;
        }
      }
      throw fault("language must be en or fr, was '" + code + "'");
    }

    /** Refuses too many fields, too few, and fields in which spaces seem to stand for a tab. */
    private void requireFields(int fewest) {
      int most = columns.length;
      if (values.length > most) {
        String atMost = fewest == most ? "" : "at most ";
        throw fault(atMost + fields(most) + " expected, found " + values.length);
      }
      if (values.length < fewest) {
        String atLeast = fewest == most ? "" : "at least ";
        throw fault(atLeast + fields(fewest) + " expected, found " + values.length);
      }
      for (String value : values) {
        if (value.contains(TWO_SPACES)) {
          requireSingleSpaces(value);
        }
      }
    }

    /** Refuses two spaces between two words; around a field or a bar they mean nothing. */
    private void requireSingleSpaces(String field) {
      for (String value : field.split("\\|", -1)) {
        if (value.strip().contains(TWO_SPACES)) {
          throw fault(
              "two spaces stand beside each other in '"
                  + value.strip()
                  + "'; one was expected, or a tab between two fields");
        }
      }
    }

    private static String fields(int count) {
      return count == 1 ? "1 field" : count + " fields separated by tabs";
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
    public MalformedTableException fault(String what) {
      return new MalformedTableException(table + ":" + line + ": " + what);
    }
  }
}
