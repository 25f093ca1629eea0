package io.github.relecteur.report;

import java.io.IOException;
import java.io.Writer;

/** Writes checked pairs one after the other. Not thread-safe. */
public interface ReportWriter {

  /** Adds a pair. */
  void write(CheckedPair pair) throws IOException;

  /** Ends the report and flushes it; the underlying writer stays open. */
  void finish() throws IOException;

  /**
   * A report for people, like that of a compiler: place, severity, code and message, both sentences
   * with a line that points at the place, the suggestion, and counts at the end.
   *
   * @param out where it goes
   * @param colour whether to use ANSI colours
   */
  static ReportWriter text(Writer out, boolean colour) {
    return new TextReport(out, colour);
  }

  /** One JSON object, indented; takes exactly one pair. */
  static ReportWriter json(Writer out) {
    return new JsonReport(new JsonStream(out, JsonStream.Layout.OBJECT));
  }

  /** A JSON array with an object for each pair, indented. */
  static ReportWriter jsonArray(Writer out) {
    return new JsonReport(new JsonStream(out, JsonStream.Layout.ARRAY));
  }

  /** One JSON object a line for each pair. */
  static ReportWriter jsonLines(Writer out) {
    return new JsonReport(new JsonStream(out, JsonStream.Layout.LINES));
  }

  /**
   * One page that holds all it needs: both articles side by side with every figure, ticker, name
   * and designation marked and linked to its twin, and the findings beside them. Of several pairs
   * only those with findings are shown; they are kept in memory until the end.
   */
  static ReportWriter html(Writer out) {
    return new HtmlLedger(out);
  }
}
