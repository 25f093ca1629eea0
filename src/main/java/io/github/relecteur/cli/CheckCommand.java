package io.github.relecteur.cli;

import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      "       relecteur check [OPTIONS] --pairs FILE",
      "       relecteur check [OPTIONS] --dir DIR",
      "       relecteur check [OPTIONS] --list FILE"
    },
    description = "Checks French translations against their English originals.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  text, html        for people: the sentences (default); both articles, every figure marked",
      "  json, jsonl       for programs: one document; an object a line for each pair",
      "  sarif, junit, github, gitlab, checkstyle, rdjsonl   for CI systems, editors, reviews",
      "  xliff             with the findings as ITS 2.0 annotations; a copy if --pairs is XLIFF",
      "Several at once: sarif=out.sarif,junit=out.xml,text; one of them may do without a file."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above the threshold of --fail-on",
      "1:findings at or above it",
      "2:wrong usage, or input or output that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class CheckCommand implements Callable<Integer> {

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
          "Segments: .tsv, .csv, .jsonl with en, fr, perhaps id, doc; XLIFF; TMX; or articles:"
              + " .jsonl with original, translation, perhaps id.")
  private @Nullable String pairs;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Check every pair X.en.* and X.fr.* in a folder and below it.")
  private @Nullable String folder;

  @Mixin private UnpairedOption unpaired = new UnpairedOption();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "Check pairs named line by line: ORIGINAL tab TRANSLATION [tab id].")
  private @Nullable String list;

  @Option(
      names = "--skip-malformed",
      paramLabel = "FILE",
      description = "With --pairs: copy rows that cannot be used there and go on.")
  private @Nullable String skipped;

  @Option(
      names = "--redact",
      description = "Reports for machines without any text of the articles.")
  private boolean redact;

  @Mixin private ThresholdOption failOn = new ThresholdOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Mixin private BaselineOptions earlier = new BaselineOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private CheckerOptions checker;

  @Mixin private JobsOption jobs = new JobsOption();

  @Mixin private ResumeOption resume = new ResumeOption();

  @Mixin private OutputOptions options = new OutputOptions();

  CheckCommand(Streams streams) {
    this.streams = streams;
    this.checker = new CheckerOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, InputException, IOException {
    requireOneSource();
    List<OutputOptions.Format> formats = options.formats(CheckReports.TEXT, CheckReports.FORMATS);
    CheckReports.requireRedactable(formats, redact);
    Checkers checkers = new Checkers(checker, failOn, messages);
    PairFile rows = pairs == null ? null : PairFile.of(streams, pairs, reading.pairs());
    CheckReports reports =
        new CheckReports(streams, options, redact, !articles.isEmpty(), checkers, rows);
    Configuration configuration = checker.lexicons().configuration();
    List<ArticlePair> files = files();
    List<Path> inputs = inputs(files);
    List<Path> read = joined(inputs, earlier.files(configuration));
    jobs.count();
    boolean compared = earlier.isUsed(configuration);
    try (CheckJournal journal =
            resume.journal(articles.isEmpty(), formats, options.output, compared);
        Outputs outputs =
            Outputs.open(
                streams,
                options,
                formats,
                read,
                journal != null,
                (format, out) -> writer(reports, format, out, journal));
        KnownFindings known =
            earlier.begin(streams, configuration, joined(inputs, outputs.targets()))) {
      Threshold threshold = Threshold.of(checkers.settings(List.of()));
      boolean bar = streams.progress() && !reports.isOnTerminal(formats);
      Findings findings = new Findings(known, threshold, outputs, journal, bar);
      check(rows, files, checkers, findings);
      outputs.finish();
      if (journal != null) {
        journal.delete();
      }
      known.finish();
      return findings.isReached() ? ExitCode.FINDINGS : ExitCode.OK;
    }
  }

  private void check(
      @Nullable PairFile rows, List<ArticlePair> files, Checkers checkers, Findings findings)
      throws CommandException, InputException, IOException {
    if (pairs != null && rows != null) {
      checkRows(pairs, rows, checkers, findings);
    } else if (folder != null || list != null) {
      checkFiles(files, checkers, findings);
    } else {
      checkArticles(checkers, findings);
    }
  }

  private static ReportWriter writer(
      CheckReports reports, OutputOptions.Format format, Writer out, @Nullable CheckJournal journal)
      throws CommandException, InputException, IOException {
    if (journal == null) {
      return reports.writer(format, out);
    }
    StringWriter line = new StringWriter();
    return journal.report(reports.writer(format, line), line, out);
  }

  private static List<Path> joined(List<Path> some, List<Path> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private void requireOneSource() throws CommandException {
    int sources =
        (pairs == null ? 0 : 1)
            + (folder == null ? 0 : 1)
            + (list == null ? 0 : 1)
            + (articles.isEmpty() ? 0 : 1);
    if (sources == 1) {
      Articles.requireNoTables(articles);
    }
    if (sources != 1 || (!articles.isEmpty() && articles.size() != 2)) {
      throw Articles.misnumbered(
          sources == 1 ? articles : List.of(),
          "check takes two articles, --pairs FILE, --dir DIR or --list FILE"
              + " (see 'relecteur check --help')");
    }
    unpaired.require(folder);
    if (skipped != null && pairs == null) {
      throw new CommandException("--skip-malformed goes with --pairs only");
    }
  }

  /** The pairs of files that a folder holds or a list names. */
  private List<ArticlePair> files() throws CommandException, InputException {
    if (folder != null) {
      return unpaired.below(folder, streams);
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

  private void checkArticles(Checkers checkers, Findings findings)
      throws CommandException, InputException, IOException {
    Articles.requireTwoFiles(articles.get(0), articles.get(1));
    Articles reader = new Articles(streams, reading.articles());
    Article original = reader.read(articles.get(0), Language.ENGLISH);
    Article translation = reader.read(articles.get(1), Language.FRENCH);
    Checkers.Checker chosen = checkers.at(Articles.paths(articles));
    String id = Articles.id(articles.get(0));
    FileChecks checks = checks(checkers, findings);
    findings.add(checks.check(chosen, id, original, translation), chosen.failOn());
  }

  private void checkFiles(List<ArticlePair> files, Checkers checkers, Findings findings)
      throws CommandException, InputException, IOException {
    int known = 0;
    FileChecks checks = checks(checkers, findings);
    CheckJournal journal = findings.journal();
    if (journal != null) {
      journal.open(run(checkers, reading.articles(), new ContentDigest()));
      known = checks.takeOver(journal, files);
      begin(journal, known, "articles");
    }
    checks.check(files, known, jobs.count());
  }

  private FileChecks checks(Checkers checkers, Findings findings) throws CommandException {
    Articles reader = new Articles(streams, reading.articles());
    return new FileChecks(streams, reader, checkers, findings, !language.isUnchecked());
  }

  private void begin(CheckJournal journal, long known, String what) throws IOException {
    journal.begin();
    if (known > 0) {
      streams.tell("taken over from the run before: " + known + " " + what);
    }
  }

  private void checkRows(String file, PairFile rows, Checkers checkers, Findings findings)
      throws CommandException, InputException, IOException {
    Checkers.Checker chosen = checkers.at(Articles.paths(List.of(file)));
    survey(file, rows, findings.targets());
    CheckJournal journal = findings.journal();
    long known = 0;
    if (journal != null) {
      ContentDigest digest = new ContentDigest().add(file);
      rows.digest(digest);
      journal.open(run(checkers, reading.pairs(), digest));
      for (Optional<CheckJournal.Finished> next = journal.next();
          next.isPresent();
          next = journal.next()) {
        findings.add(next.get(), chosen.failOn());
        known++;
      }
      begin(journal, known, "rows");
    }
    try (Progress progress = new Progress(streams.err(), findings.bar(), rows.rows())) {
      progress.skip(known);
      rows.check(
          chosen.relecteur(),
          jobs.count(),
          known,
          pair -> {
            findings.add(pair, chosen.failOn());
            progress.step();
          });
    }
  }

  private void survey(String file, PairFile rows, List<Path> targets)
      throws CommandException, InputException, IOException {
    if (skipped == null) {
      rows.survey(Optional.empty(), !language.isUnchecked());
    } else {
      List<Path> others = new ArrayList<>(Articles.paths(List.of(file)));
      others.addAll(targets);
      try (Destination aside = Destination.file("--skip-malformed", skipped, others)) {
        int count = rows.survey(Optional.of(aside.writer()), !language.isUnchecked());
        aside.commit();
        if (count > 0) {
          streams.tell(file + ": malformed rows kept in " + skipped + ": " + count);
        }
      }
    }
    if (rows.untranslated() > 0) {
      streams.tell(file + ": units without translation passed over: " + rows.untranslated());
    }
  }

  /** Everything that the lines of a report depend on, as members of a JSON object. */
  private String run(Checkers checkers, InputOptions input, ContentDigest content)
      throws CommandException, IOException {
    String language = checkers.settings(List.of()).messages().code();
    String settings =
        new ContentDigest()
            .add(language)
            .add(String.valueOf(redact))
            .add(String.valueOf(input.encoding()))
            .add(input.format())
            .hex();
    return "\"run\": \"%s\", \"options\": \"%s\", \"input\": \"%s\""
        .formatted(checkers.identity().line(), settings, content.hex());
  }
}
