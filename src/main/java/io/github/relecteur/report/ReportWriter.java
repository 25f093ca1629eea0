package io.github.relecteur.report;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes checked pairs one after the other. Not thread-safe. Messages and labels are in English
 * unless a language is given.
 *
 * <p>Every report needs {@link #finish}, as the last of the calls that succeed. It is no {@link
 * AutoCloseable} and does not belong into a {@code finally}: a report that some failure has cut off
 * would be ended like a complete one, and what is missing in it would pass for clean. Let the
 * underlying writer be closed that way; the report stays cut off then, as it should.
 */
public interface ReportWriter {

  /**
   * Says which run the report is of; before the first pair. The report tells it as far as its
   * format has a place; one that nobody says it to does not.
   *
   * @throws IllegalStateException if a pair has been written
   */
  default void identify(RunIdentity run) {}

  /**
   * Leaves out all texts of the articles; before the first pair. A message is what its code means,
   * and there are no suggestions. Places, codes, severities, confidences and fingerprints stay, and
   * so do the names of files and pairs.
   *
   * @param rules what the codes mean
   * @throws UnsupportedOperationException if the report is there to show the articles
   * @throws IllegalStateException if a pair has been written
   */
  default void redact(List<RuleInfo> rules) {
    throw new UnsupportedOperationException("this report shows the texts of the articles");
  }

  /**
   * Adds a pair.
   *
   * @throws IllegalStateException if the report holds all that it can, see {@link #json(Writer)},
   *     or has been finished
   */
  void write(CheckedPair pair) throws IOException;

  /**
   * Adds a pair whose findings have been judged by what is known of them. Only those that are new
   * are reported, unless a format can tell the others apart, as JSON and SARIF do.
   */
  default void write(JudgedPair judged) throws IOException {
    write(judged.news());
  }

  /**
   * Ends the report and flushes it; the underlying writer stays open. Nothing may be written
   * afterwards, except by {@link #jsonLines(Writer)}, whose lines have no end of their own. Called
   * again, it does nothing.
   */
  void finish() throws IOException;

  /**
   * A report for people, like that of a compiler: place, severity, code and message, both sentences
   * with a line that points at the place, the suggestion, and counts at the end.
   *
   * @param out where it goes
   * @param colour whether to use ANSI colours
   */
  static ReportWriter text(Writer out, boolean colour) {
    return text(out, colour, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter text(Writer out, boolean colour, Language language) {
    return ordered(new TextReport(required(out), colour, labels(language)));
  }

  /**
   * One JSON object, indented; takes exactly one pair, while {@link #jsonArray(Writer)} and {@link
   * #jsonLines(Writer)} take any number. Its {@code write} throws an {@link IllegalStateException}
   * for a second one. Without a pair the object has empty names and no findings.
   */
  static ReportWriter json(Writer out) {
    return json(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter json(Writer out, Language language) {
    JsonStream stream = new JsonStream(out, JsonStream.Layout.OBJECT);
    return ordered(new JsonReport(stream, labels(language).language()));
  }

  /** A JSON array with an object for each pair, indented. */
  static ReportWriter jsonArray(Writer out) {
    return jsonArray(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter jsonArray(Writer out, Language language) {
    JsonStream stream = new JsonStream(out, JsonStream.Layout.ARRAY);
    return ordered(new JsonReport(stream, labels(language).language()));
  }

  /** One JSON object a line for each pair. */
  static ReportWriter jsonLines(Writer out) {
    return jsonLines(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter jsonLines(Writer out, Language language) {
    JsonStream stream = new JsonStream(out, JsonStream.Layout.LINES);
    return new OrderedReport(new JsonReport(stream, labels(language).language()), true);
  }

  /**
   * A SARIF log, version 2.1.0.
   *
   * @param out where it goes
   * @param rules all rules there are, in an order that does not change: {@code Relecteur.rules()}
   * @param version the version of the program that writes it: {@code Relecteur.version()}, unless
   *     another program wants to be named
   */
  static ReportWriter sarif(Writer out, List<RuleInfo> rules, String version) {
    return sarif(out, rules, version, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter sarif(Writer out, List<RuleInfo> rules, String version, Language language) {
    Objects.requireNonNull(version, "version must not be null");
    return ordered(new SarifReport(required(out), required(rules), version, labels(language)));
  }

  /**
   * A suite in JUnit's XML with a test for each pair.
   *
   * @param out where it goes
   * @param failing the severities of findings that make a test fail
   */
  static ReportWriter junit(Writer out, Set<Severity> failing) {
    return junit(out, failing, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter junit(Writer out, Set<Severity> failing, Language language) {
    Objects.requireNonNull(failing, "failing must not be null");
    return ordered(new JunitReport(required(out), failing, labels(language)));
  }

  /** Workflow commands that GitHub Actions shows as annotations. */
  static ReportWriter github(Writer out) {
    return github(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter github(Writer out, Language language) {
    return ordered(new GithubReport(required(out), labels(language)));
  }

  /** A Code Quality report of GitLab. */
  static ReportWriter gitlab(Writer out) {
    return gitlab(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter gitlab(Writer out, Language language) {
    JsonStream stream = new JsonStream(out, JsonStream.Layout.ARRAY);
    return ordered(new GitlabReport(stream, labels(language)));
  }

  /** XML as Checkstyle writes it. */
  static ReportWriter checkstyle(Writer out) {
    return checkstyle(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter checkstyle(Writer out, Language language) {
    return ordered(new CheckstyleReport(required(out), labels(language)));
  }

  /** The Reviewdog Diagnostic Format, one JSON object a line for each finding. */
  static ReportWriter reviewdog(Writer out) {
    return reviewdog(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter reviewdog(Writer out, Language language) {
    JsonStream stream = new JsonStream(out, JsonStream.Layout.LINES);
    return ordered(new ReviewdogReport(stream, labels(language)));
  }

  /**
   * One page that holds all it needs: both articles side by side with every figure, ticker, name
   * and designation marked and linked to its twin, and the findings beside them. Of several pairs
   * only those with findings are shown; they are kept in memory until the end. So that a browser
   * can open it, the page holds the 1,000 worst findings of a pair at most, and pairs up to 8
   * million characters; it lists or counts the others.
   */
  static ReportWriter html(Writer out) {
    return html(out, Language.ENGLISH);
  }

  /** The same with texts in a language. */
  static ReportWriter html(Writer out, Language language) {
    return ordered(new HtmlLedger(required(out), labels(language)));
  }

  /**
   * An XLIFF 2.1 file with the sentences or rows of both languages, the findings as annotations of
   * ITS 2.0.
   *
   * @param out where it goes
   * @param rules all rules there are, which say the types of ITS: {@code Relecteur.rules()}
   */
  static ReportWriter xliff(Writer out, List<RuleInfo> rules) {
    return xliff(out, rules, Language.ENGLISH);
  }

  /** The same with messages in a language. */
  static ReportWriter xliff(Writer out, List<RuleInfo> rules, Language language) {
    return ordered(new XliffReport(required(out), required(rules), labels(language)));
  }

  /**
   * A copy of an XLIFF file, 1.2 or 2, whose rows are checked, with the findings as annotations of
   * ITS 2.0; they are kept in memory until the end.
   *
   * @param out where it goes, as UTF-8
   * @param rules all rules there are, which say the types of ITS
   * @param file the file, well-formed
   */
  static ReportWriter xliffCopy(Writer out, List<RuleInfo> rules, String file) {
    return xliffCopy(out, rules, file, Language.ENGLISH);
  }

  /** The same with messages in a language. */
  static ReportWriter xliffCopy(Writer out, List<RuleInfo> rules, String file, Language language) {
    Objects.requireNonNull(file, "file must not be null");
    return ordered(new XliffCopy(required(out), required(rules), file, labels(language)));
  }

  private static ReportWriter ordered(ReportWriter report) {
    return new OrderedReport(report, false);
  }

  private static Writer required(Writer out) {
    return Objects.requireNonNull(out, "out must not be null");
  }

  private static List<RuleInfo> required(List<RuleInfo> rules) {
    return Objects.requireNonNull(rules, "rules must not be null");
  }

  private static Labels labels(Language language) {
    return new Labels(Objects.requireNonNull(language, "language must not be null"));
  }
}
