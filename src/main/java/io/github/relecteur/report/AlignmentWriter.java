package io.github.relecteur.report;

import io.github.relecteur.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/** Writes the alignments of pairs of articles one after the other. Not thread-safe. */
public interface AlignmentWriter {

  /**
   * Adds a pair.
   *
   * @param id the name of the pair
   * @param report a report that holds its alignment
   * @throws IllegalStateException if the output holds all that it can, see {@link #json}
   */
  void write(String id, Report report) throws IOException;

  /**
   * Ends the output and flushes it; the underlying writer stays open. Nothing may be written
   * afterwards, except by {@link #jsonLines}, whose lines have no end of their own.
   */
  void finish() throws IOException;

  /**
   * One JSON object, indented; takes exactly one pair, while {@link #jsonArray} and {@link
   * #jsonLines} take any number. Its {@code write} throws an {@link IllegalStateException} for a
   * second one. Without a pair the object has an empty id and no beads.
   */
  static AlignmentWriter json(Writer out) {
    return new JsonAlignment(new JsonStream(out, JsonStream.Layout.OBJECT));
  }

  /** A JSON array with an object for each pair, indented. */
  static AlignmentWriter jsonArray(Writer out) {
    return new JsonAlignment(new JsonStream(out, JsonStream.Layout.ARRAY));
  }

  /** One JSON object a line for each pair. */
  static AlignmentWriter jsonLines(Writer out) {
    return new JsonAlignment(new JsonStream(out, JsonStream.Layout.LINES));
  }

  /** A table with a row for each bead, readable as aligned segments. */
  static AlignmentWriter table(Writer out) {
    return new TableAlignment(required(out));
  }

  /**
   * A translation memory, TMX 1.4b, with a unit for each bead that has both sides.
   *
   * @param version the version of the program that writes it
   */
  static AlignmentWriter tmx(Writer out, String version) {
    Objects.requireNonNull(version, "version must not be null");
    return new TmxAlignment(required(out), version);
  }

  /** A page with the articles side by side that needs nothing but itself. */
  static AlignmentWriter html(Writer out) {
    return new HtmlAlignment(required(out));
  }

  private static Writer required(Writer out) {
    return Objects.requireNonNull(out, "out must not be null");
  }
}
