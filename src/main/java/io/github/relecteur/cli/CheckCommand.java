package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticlePairs;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.ReportWriter;
import io.github.relecteur.report.RunIdentity;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks articles or segments and reports what is wrong. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = {
      "relecteur check [OPTIONS] ORIGINAL TRANSLATION",
      "       relecteur check [OPTIONS] --pairs FILE",
      "       relecteur check [OPTIONS] --dir DIR",
      "       relecteur check [OPTIONS] --list FILE"
    },
    description = "Checks French translations against their English originals.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  text     for people: place, message, both sentences (default)",
      "  json     one object; for --pairs and --dir an array of them",
      "  jsonl    one object a line for each pair, also for those without findings",
      "  sarif    SARIF 2.1.0, for code scanning and editors",
      "  junit    a JUnit test for each pair; what reaches --fail-on fails it",
      "  github   annotations of GitHub Actions",
      "  gitlab   a GitLab Code Quality report",
      "  checkstyle  XML as Checkstyle writes it",
      "  rdjsonl  the Reviewdog Diagnostic Format",
      "  html     a page with both articles side by side, every figure marked",
      "  xliff    XLIFF with the findings as ITS 2.0 annotations; a copy if --pairs is XLIFF",
      "Several at once: sarif=out.sarif,junit=out.xml,text; one of them may do without a file."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above the threshold of --fail-on",
      "1:findings at or above it",
      "2:wrong usage, or input or output that cannot be used",
      "3:a fault of the program itself"
    })
final class CheckCommand implements Callable<Integer> {

  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final String JSON_LINES = "jsonl";
  private static final String SARIF = "sarif";
  private static final String JUNIT = "junit";
  private static final String GITHUB = "github";
  private static final String GITLAB = "gitlab";
  private static final String CHECKSTYLE = "checkstyle";
  private static final String REVIEWDOG = "rdjsonl";
  private static final String HTML = "html";
  private static final String XLIFF = "xliff";
  private static final List<String> FORMATS =
      List.of(
          TEXT, JSON, JSON_LINES, SARIF, JUNIT, GITHUB, GITLAB, CHECKSTYLE, REVIEWDOG, HTML, XLIFF);

  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description = "The English article and its French translation; - is standard input.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "Check the rows of a table, .tsv or .csv, with the columns id, en, fr and perhaps doc, of"
              + " JSON Lines, .jsonl, with the same names or with id, original and translation,"
              + " where rows of one doc are one article, or the segments of an XLIFF (1.2, 2.0,"
              + " 2.1) or TMX (1.4) file. - is standard input.")
  private @Nullable String pairs;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Check every pair X.en.* and X.fr.* in a folder and below it.")
  private @Nullable String folder;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "Check the pairs that a text file names, one a line: ORIGINAL, a tab, TRANSLATION, perhaps"
              + " a tab and an id, relative to that file; # begins a comment. - is standard input.")
  private @Nullable String list;

  @Option(
      names = "--skip-malformed",
      paramLabel = "FILE",
      description = "With --pairs: copy rows that cannot be used there and go on.")
  private @Nullable String skipped;

  @Option(
      names = "--redact",
      description =
          "Leave out all texts of the articles from reports for machines: messages become what"
              + " their code means, and there are no suggestions. Not with text and html.")
  private boolean redact;

  @Mixin private ThresholdOption failOn = new ThresholdOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Mixin private CheckerOptions checker;

  @Mixin private OutputOptions options = new OutputOptions();

  CheckCommand(Streams streams) {
    this.streams = streams;
    this.checker = new CheckerOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, InputException, IOException {
    requireOneSource();
    List<OutputOptions.Format> formats = options.formats(TEXT, FORMATS);
    requireRedactable(formats);
    Threshold threshold = new Threshold();
    Checkers checkers = new Checkers(checker, failOn, messages);
    PairFile rows = pairs == null ? null : PairFile.of(streams, pairs, reading.pairs());
    Optional<RunIdentity> run =
        formats.stream().allMatch(this::isConsole)
            ? Optional.empty()
            : Optional.of(checkers.identity());
    Settings settings = checkers.settings(List.of());
    List<ArticlePair> files = files();
    try (Outputs outputs =
        Outputs.open(
            streams,
            options,
            formats,
            inputs(files),
            (format, out) -> writer(format, settings, rows, run, out))) {
      if (pairs != null && rows != null) {
        checkRows(pairs, rows, checkers, outputs, threshold);
      } else if (folder != null || list != null) {
        checkFiles(files, checkers, threshold, outputs);
      } else {
        checkArticles(checkers, threshold, outputs);
      }
      outputs.finish();
    }
    return threshold.isReached() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void requireOneSource() throws CommandException {
    int sources =
        (pairs == null ? 0 : 1)
            + (folder == null ? 0 : 1)
            + (list == null ? 0 : 1)
            + (articles.isEmpty() ? 0 : 1);
    if (sources != 1 || (!articles.isEmpty() && articles.size() != 2)) {
      throw new CommandException(
          "check takes two articles, --pairs FILE, --dir DIR or --list FILE"
              + " (see 'relecteur check --help')");
    }
    if (skipped != null && pairs == null) {
      throw new CommandException("--skip-malformed goes with --pairs only");
    }
  }

  /** The pairs of files that a folder holds or a list names. */
  private List<ArticlePair> files() throws CommandException, InputException {
    if (folder != null) {
      return ArticlePairs.below(Articles.path(folder));
    }
    return list == null ? List.of() : new Articles(streams, reading.articles()).listed(list);
  }

  private List<Path> inputs(List<ArticlePair> files) throws CommandException {
    List<Path> inputs = new ArrayList<>(Articles.paths(articles));
    inputs.addAll(checker.files());
    if (pairs != null) {
      inputs.addAll(Articles.paths(List.of(pairs)));
    }
    if (list != null) {
      inputs.addAll(Articles.paths(List.of(list)));
    }
    for (ArticlePair pair : files) {
      inputs.add(pair.english());
      inputs.add(pair.french());
    }
    return inputs;
  }

  private void requireRedactable(List<OutputOptions.Format> formats) throws CommandException {
    for (OutputOptions.Format format : formats) {
      if (redact && Set.of(TEXT, HTML, XLIFF).contains(format.name())) {
        throw new CommandException(
            "--redact: the format " + format.name() + " shows the articles; choose another one");
      }
    }
  }

  /** Whether a report goes to people who see themselves what they run. */
  private boolean isConsole(OutputOptions.Format format) {
    return format.name().equals(TEXT) && options.output == null && format.file() == null;
  }

  private ReportWriter writer(
      OutputOptions.Format format,
      Settings settings,
      @Nullable PairFile rows,
      Optional<RunIdentity> run,
      Writer out)
      throws CommandException, InputException, IOException {
    ReportWriter writer = writer(format, settings, rows, out);
    if (!isConsole(format)) {
      run.ifPresent(writer::identify);
    }
    if (redact) {
      writer.redact(Relecteur.rules());
    }
    return writer;
  }

  private ReportWriter writer(
      OutputOptions.Format format, Settings settings, @Nullable PairFile rows, Writer out)
      throws CommandException, InputException, IOException {
    Language language = settings.messages();
    Set<Severity> failing = Threshold.severities(settings.value(SettingKey.FAIL_ON).value());
    return switch (format.name()) {
      case JSON ->
          articles.isEmpty()
              ? ReportWriter.jsonArray(out, language)
              : ReportWriter.json(out, language);
      case JSON_LINES -> ReportWriter.jsonLines(out, language);
      case SARIF ->
          ReportWriter.sarif(out, Relecteur.rules(), RelecteurCommand.Version.number(), language);
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

  private boolean isColoured(OutputOptions.Format format) {
    return streams.colour() && !options.noColor && options.output == null && format.file() == null;
  }

  private void checkArticles(Checkers checkers, Threshold threshold, ReportWriter writer)
      throws CommandException, InputException, IOException {
    Articles.requireTwoFiles(articles.get(0), articles.get(1));
    Articles reader = new Articles(streams, reading.articles());
    Article original = reader.read(articles.get(0), Language.ENGLISH);
    Article translation = reader.read(articles.get(1), Language.FRENCH);
    check(
        checkers.at(Articles.paths(articles)),
        Articles.id(articles.get(0)),
        original,
        translation,
        threshold,
        writer);
  }

  private void checkFiles(
      List<ArticlePair> files, Checkers checkers, Threshold threshold, ReportWriter writer)
      throws CommandException, InputException, IOException {
    Articles reader = new Articles(streams, reading.articles());
    for (ArticlePair pair : files) {
      Article original = reader.read(pair.english(), Language.ENGLISH);
      Article translation = reader.read(pair.french(), Language.FRENCH);
      Checkers.Checker chosen = checkers.at(List.of(pair.english(), pair.french()));
      check(chosen, pair.id(), original, translation, threshold, writer);
    }
  }

  private void check(
      Checkers.Checker chosen,
      String id,
      Article original,
      Article translation,
      Threshold threshold,
      ReportWriter writer)
      throws InputException, IOException {
    if (!checker.noLanguageCheck) {
      Articles.requireLanguages(original, translation);
    }
    List<String> organisations = ArticleReader.organisations(original);
    Report report = chosen.relecteur().check(original, translation, organisations);
    CheckedPair pair = CheckedPair.ofArticles(id, report);
    threshold.see(pair.report(), chosen.failOn());
    writer.write(pair);
  }

  private void checkRows(
      String file, PairFile rows, Checkers checkers, Outputs outputs, Threshold threshold)
      throws CommandException, InputException, IOException {
    Checkers.Checker chosen = checkers.at(Articles.paths(List.of(file)));
    if (skipped == null) {
      rows.survey(Optional.empty(), !checker.noLanguageCheck);
    } else {
      List<Path> others = new ArrayList<>(Articles.paths(List.of(file)));
      others.addAll(outputs.targets());
      try (Destination aside = Destination.file("--skip-malformed", skipped, others)) {
        int count = rows.survey(Optional.of(aside.writer()), !checker.noLanguageCheck);
        aside.commit();
        if (count > 0) {
          streams.tell(file + ": malformed rows kept in " + skipped + ": " + count);
        }
      }
    }
    if (rows.untranslated() > 0) {
      streams.tell(file + ": units without translation passed over: " + rows.untranslated());
    }
    rows.check(
        chosen.relecteur(),
        pair -> {
          threshold.see(pair.report(), chosen.failOn());
          outputs.write(pair);
        });
  }
}
