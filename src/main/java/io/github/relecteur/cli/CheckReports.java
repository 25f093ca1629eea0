package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reports that a check can write. */
final class CheckReports {

  /** The format for people, which is written if nothing else is asked for. */
  static final String TEXT = "text";

  private static final String JSON = "json";

  /** The format whose reports can be continued, as it has a line for each pair. */
  static final String JSON_LINES = "jsonl";

  private static final String SARIF = "sarif";
  private static final String JUNIT = "junit";
  private static final String GITHUB = "github";
  private static final String GITLAB = "gitlab";
  private static final String CHECKSTYLE = "checkstyle";
  private static final String REVIEWDOG = "rdjsonl";
  private static final String HTML = "html";
  private static final String XLIFF = "xliff";

  /** The names of all formats. */
  static final List<String> FORMATS =
      List.of(
          TEXT, JSON, JSON_LINES, SARIF, JUNIT, GITHUB, GITLAB, CHECKSTYLE, REVIEWDOG, HTML, XLIFF);

  private final Streams streams;
  private final OutputOptions options;
  private final boolean redact;
  private final boolean single;
  private final Checkers checkers;
  private final @Nullable PairFile rows;

  /**
   * The reports of a run.
   *
   * @param redact whether to leave out all text of the articles
   * @param single whether there is one pair of articles only
   * @param checkers what is checked with
   * @param rows the file of pairs, or null
   */
  CheckReports(
      Streams streams,
      OutputOptions options,
      boolean redact,
      boolean single,
      Checkers checkers,
      @Nullable PairFile rows) {
    this.streams = streams;
    this.options = options;
    this.redact = redact;
    this.single = single;
    this.checkers = checkers;
    this.rows = rows;
  }

  /** Refuses formats that show the articles where nothing of them may be told. */
  static void requireRedactable(List<OutputOptions.Format> formats, boolean redact)
      throws CommandException {
    for (OutputOptions.Format format : formats) {
      if (redact && Set.of(TEXT, HTML, XLIFF).contains(format.name())) {
        throw new CommandException(
            "--redact: the format " + format.name() + " shows the articles; choose another one");
      }
    }
  }

  /** The writer of a report. */
  ReportWriter writer(OutputOptions.Format format, Writer out)
      throws CommandException, InputException, IOException {
    ReportWriter writer = ofFormat(format, out);
    if (!isConsole(format)) {
      writer.identify(checkers.identity());
    }
    if (redact) {
      writer.redact(Relecteur.rules());
    }
    return writer;
  }

  private ReportWriter ofFormat(OutputOptions.Format format, Writer out)
      throws CommandException, InputException, IOException {
    Settings settings = checkers.settings(List.of());
    Language language = settings.messages();
    Set<Severity> failing = Threshold.severities(settings.value(SettingKey.FAIL_ON).value());
    return switch (format.name()) {
      case JSON ->
          single ? ReportWriter.json(out, language) : ReportWriter.jsonArray(out, language);
      case JSON_LINES -> ReportWriter.jsonLines(out, language);
      case SARIF -> ReportWriter.sarif(out, Relecteur.rules(), Relecteur.version(), language);
      case JUNIT -> ReportWriter.junit(out, failing, language);
      case GITHUB -> ReportWriter.github(out, language);
      case GITLAB -> ReportWriter.gitlab(out, language);
      case CHECKSTYLE -> ReportWriter.checkstyle(out, language);
      case REVIEWDOG -> ReportWriter.reviewdog(out, language);
      case HTML -> ReportWriter.html(out, language);
      case XLIFF -> xliff(rows == null ? Optional.empty() : rows.xliff(), out, language);
      default -> ReportWriter.text(out, isColoured(format), language);
    };
  }

  private static ReportWriter xliff(Optional<String> file, Writer out, Language language) {
    List<RuleInfo> rules = Relecteur.rules();
    return file.isPresent()
        ? ReportWriter.xliffCopy(out, rules, file.get(), language)
        : ReportWriter.xliff(out, rules, language);
  }

  /** Whether a report goes to a terminal that a bar would disturb. */
  boolean isOnTerminal(List<OutputOptions.Format> formats) {
    return streams.terminal() && formats.stream().anyMatch(this::goesToOutput);
  }

  /** Whether a report goes to people who see themselves what they run. */
  private boolean isConsole(OutputOptions.Format format) {
    return format.name().equals(TEXT) && goesToOutput(format);
  }

  private boolean isColoured(OutputOptions.Format format) {
    return streams.colour() && !options.noColor && goesToOutput(format);
  }

  private boolean goesToOutput(OutputOptions.Format format) {
    return options.output == null && format.file() == null;
  }
}
