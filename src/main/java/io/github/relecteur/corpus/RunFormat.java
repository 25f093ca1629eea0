package io.github.relecteur.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** A format that a run is reported in. */
public enum RunFormat {
  /** For people. */
  TEXT,
  /** For programs, and for later runs to compare with. */
  JSON,
  /** For continuous integration. */
  JUNIT,
  /** For forges. */
  MARKDOWN,
  /** A page. */
  HTML;

  /** The name on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes a report; the writer stays open. */
  public void write(RunReport report, Writer out) throws IOException {
    switch (this) {
      case TEXT -> TextSummary.write(report, out);
      case JSON -> ScoresWriter.report(report, out);
      case JUNIT -> JunitSummary.write(report, out);
      case MARKDOWN -> MarkdownSummary.write(report, out);
      case HTML -> HtmlSummary.write(report, out);
    }
  }
}
