package io.github.relecteur.report;

import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** Writes checked pairs one after the other. Not thread-safe. */
public interface ReportWriter {

  /** Adds a pair. */
  void write(CheckedPair pair) throws IOException;

  /**
   * Adds a pair whose findings have been judged by what is known of them. Only those that are new
   * are reported, unless a format can tell the others apart, as JSON and SARIF do.
   */
  default void write(JudgedPair judged) throws IOException {
    write(judged.news());
  }

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
   * A SARIF log, version 2.1.0.
   *
   * @param out where it goes
   * @param rules all rules there are, in an order that does not change
   * @param version the version of the program that writes it
   */
  static ReportWriter sarif(Writer out, List<RuleInfo> rules, String version) {
    return new SarifReport(out, rules, version);
  }

  /**
   * A suite in JUnit's XML with a test for each pair.
   *
   * @param out where it goes
   * @param failing the severities of findings that make a test fail
   */
  static ReportWriter junit(Writer out, Set<Severity> failing) {
    return new JunitReport(out, failing);
  }

  /** Workflow commands that GitHub Actions shows as annotations. */
  static ReportWriter github(Writer out) {
    return new GithubReport(out);
  }

  /** A Code Quality report of GitLab. */
  static ReportWriter gitlab(Writer out) {
    return new GitlabReport(new JsonStream(out, JsonStream.Layout.ARRAY));
  }

  /** XML as Checkstyle writes it. */
  static ReportWriter checkstyle(Writer out) {
    return new CheckstyleReport(out);
  }

  /** The Reviewdog Diagnostic Format, one JSON object a line for each finding. */
  static ReportWriter reviewdog(Writer out) {
    return new ReviewdogReport(new JsonStream(out, JsonStream.Layout.LINES));
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
