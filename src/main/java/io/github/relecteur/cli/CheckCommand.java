package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticlePairs;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Severity;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedPair;
import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      "       relecteur check [OPTIONS] --pairs FILE.tsv",
      "       relecteur check [OPTIONS] --dir DIR"
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
  private static final List<String> FORMATS =
      List.of(TEXT, JSON, JSON_LINES, SARIF, JUNIT, GITHUB, GITLAB, CHECKSTYLE, REVIEWDOG, HTML);

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
          "Check the rows of a tab-separated file with the columns id, en, fr and perhaps doc; rows"
              + " of one doc are one article. - is standard input.")
  private @Nullable String pairs;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Check every pair X.en.* and X.fr.* in a folder and below it.")
  private @Nullable String folder;

  @Option(
      names = "--skip-malformed",
      paramLabel = "FILE",
      description = "With --pairs: copy rows that cannot be used there and go on.")
  private @Nullable String skipped;

  @Mixin private ThresholdOption failOn = new ThresholdOption();

  @Mixin private BaselineOptions earlier = new BaselineOptions();

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
    Checkers checkers = new Checkers(checker, failOn);
    Settings settings = checkers.settings(List.of());
    Set<Severity> failing = Threshold.severities(settings.value(SettingKey.FAIL_ON).value());
    Configuration configuration = checker.lexicons().configuration();
    List<Path> inputs = inputs();
    List<Path> read = new ArrayList<>(inputs);
    read.addAll(earlier.files(configuration));
    try (Outputs outputs =
            Outputs.open(
                streams, options, formats, read, (format, out) -> writer(format, failing, out));
        KnownFindings known =
            earlier.begin(streams, configuration, joined(inputs, outputs.targets()))) {
      Findings findings = new Findings(known, Threshold.of(settings), outputs);
      if (pairs != null) {
        checkRows(pairs, checkers, findings, joined(outputs.targets(), known.targets()));
      } else if (folder != null) {
        checkFolder(Articles.path(folder), checkers, findings);
      } else {
        checkArticles(checkers, findings);
      }
      outputs.finish();
      known.finish();
      return findings.isReached() ? ExitCode.FINDINGS : ExitCode.OK;
    }
  }

  private static List<Path> joined(List<Path> some, List<Path> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private void requireOneSource() throws CommandException {
    int sources = (pairs == null ? 0 : 1) + (folder == null ? 0 : 1) + (articles.isEmpty() ? 0 : 1);
    if (sources != 1 || (!articles.isEmpty() && articles.size() != 2)) {
      throw new CommandException(
          "check takes two articles, --pairs FILE or --dir DIR (see 'relecteur check --help')");
    }
    if (skipped != null && pairs == null) {
      throw new CommandException("--skip-malformed goes with --pairs only");
    }
  }

  private List<Path> inputs() throws CommandException, InputException {
    List<Path> inputs = new ArrayList<>(Articles.paths(articles));
    inputs.addAll(checker.files());
    if (pairs != null) {
      inputs.addAll(Articles.paths(List.of(pairs)));
    }
    if (folder != null) {
      for (ArticlePair pair : ArticlePairs.below(Articles.path(folder))) {
        inputs.add(pair.english());
        inputs.add(pair.french());
      }
    }
    return inputs;
  }

  private ReportWriter writer(OutputOptions.Format format, Set<Severity> failing, Writer out)
      throws IOException {
    return switch (format.name()) {
      case JSON -> articles.isEmpty() ? ReportWriter.jsonArray(out) : ReportWriter.json(out);
      case JSON_LINES -> ReportWriter.jsonLines(out);
      case SARIF -> ReportWriter.sarif(out, Relecteur.rules(), RelecteurCommand.Version.number());
      case JUNIT -> ReportWriter.junit(out, failing);
      case GITHUB -> ReportWriter.github(out);
      case GITLAB -> ReportWriter.gitlab(out);
      case CHECKSTYLE -> ReportWriter.checkstyle(out);
      case REVIEWDOG -> ReportWriter.reviewdog(out);
      case HTML -> ReportWriter.html(out);
      default -> ReportWriter.text(out, isColoured(format));
    };
  }

  private boolean isColoured(OutputOptions.Format format) {
    return streams.colour() && !options.noColor && options.output == null && format.file() == null;
  }

  private void checkArticles(Checkers checkers, Findings findings)
      throws CommandException, InputException, IOException {
    Articles.requireTwoFiles(articles.get(0), articles.get(1));
    Articles reader = new Articles(streams);
    Article original = reader.read(articles.get(0), Language.ENGLISH);
    Article translation = reader.read(articles.get(1), Language.FRENCH);
    check(
        checkers.at(Articles.paths(articles)),
        Articles.id(articles.get(0)),
        original,
        translation,
        findings);
  }

  private void checkFolder(Path path, Checkers checkers, Findings findings)
      throws CommandException, InputException, IOException {
    for (ArticlePair pair : ArticlePairs.below(path)) {
      Article original = ArticleReader.read(pair.english(), Language.ENGLISH);
      Article translation = ArticleReader.read(pair.french(), Language.FRENCH);
      Checkers.Checker chosen = checkers.at(List.of(pair.english(), pair.french()));
      check(chosen, pair.id(), original, translation, findings);
    }
  }

  private void check(
      Checkers.Checker chosen, String id, Article original, Article translation, Findings findings)
      throws InputException, IOException {
    if (!checker.noLanguageCheck) {
      Articles.requireLanguages(original, translation);
    }
    CheckedPair pair = CheckedPair.ofArticles(id, chosen.relecteur().check(original, translation));
    findings.add(pair, chosen.failOn());
  }

  private void checkRows(String file, Checkers checkers, Findings findings, List<Path> targets)
      throws CommandException, InputException, IOException {
    PairFile rows = PairFile.of(streams, file);
    Checkers.Checker chosen = checkers.at(Articles.paths(List.of(file)));
    if (skipped == null) {
      rows.survey(Optional.empty(), !checker.noLanguageCheck);
    } else {
      List<Path> others = new ArrayList<>(Articles.paths(List.of(file)));
      others.addAll(targets);
      try (Destination aside = Destination.file("--skip-malformed", skipped, others)) {
        int count = rows.survey(Optional.of(aside.writer()), !checker.noLanguageCheck);
        aside.commit();
        if (count > 0) {
          streams.tell(file + ": malformed rows kept in " + skipped + ": " + count);
        }
      }
    }
    rows.check(chosen.relecteur(), pair -> findings.add(pair, chosen.failOn()));
  }

  /** Where the findings of a run go: they are judged, measured and reported. */
  private record Findings(KnownFindings known, Threshold threshold, Outputs outputs) {

    void add(CheckedPair pair, String failOn) throws IOException {
      JudgedPair judged = known.judge(pair);
      threshold.see(judged.news().report(), failOn);
      outputs.write(judged);
    }

    boolean isReached() {
      return threshold.isReached() && !known.isWritten();
    }
  }
}
