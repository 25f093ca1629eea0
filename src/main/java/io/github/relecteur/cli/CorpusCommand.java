package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.corpus.Acceptance;
import io.github.relecteur.corpus.Comparison;
import io.github.relecteur.corpus.CorpusItem;
import io.github.relecteur.corpus.CorpusRun;
import io.github.relecteur.corpus.CorpusRunner;
import io.github.relecteur.corpus.Drop;
import io.github.relecteur.corpus.EarlierRun;
import io.github.relecteur.corpus.Fault;
import io.github.relecteur.corpus.ItemResult;
import io.github.relecteur.corpus.ItemType;
import io.github.relecteur.corpus.Journal;
import io.github.relecteur.corpus.Results;
import io.github.relecteur.corpus.RunFormat;
import io.github.relecteur.corpus.RunReport;
import io.github.relecteur.corpus.Workload;
import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a corpus and tells how good the findings are. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = "relecteur corpus [OPTIONS] DIR",
    description = {
      "Checks a folder of article pairs and says how good the findings are, or the engines.",
      "With expected findings it gives precision, recall and F1 of each code, without them it counts"
          + " findings. Translations of several engines are set against each other.",
      "DIR holds X.en.*, X.fr.* and perhaps X.expected.json, in folders by topic; X.fr.ENGINE.txt"
          + " for each of several engines; known-misses.tsv for what is known to fail. Or it is laid"
          + " out as a corpus with cases, articles and surfaces."
    },
    footerHeading = "%nFormats:%n",
    footer = {
      "  text     for people (default)",
      "  json     one object with every finding; --against reads it, too",
      "  junit    a test for each item, for continuous integration",
      "  markdown tables, for forges",
      "  html     one page with plots"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is as accepted",
      "1:something is missed or a false alarm and not in known-misses.tsv; with --against,"
          + " something fell by more than --tolerance",
      "2:wrong usage, or input or output that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class CorpusCommand implements Callable<Integer> {

  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
  private static final int MOST_TOLD = 10;

  /** The names of all formats. */
  static final List<String> FORMATS =
      Arrays.stream(RunFormat.values()).map(RunFormat::code).toList();

  private final Streams streams;

  @Parameters(paramLabel = "DIR", description = "The directory to run.")
  private String directory = "";

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "Fail if something fell since the run that --write-scores or --format json wrote.")
  private @Nullable String against;

  @Option(
      names = "--tolerance",
      paramLabel = "POINTS",
      description = "By how many points precision, recall or F1 may fall, 0 (default) to 100.")
  private String tolerance = "0";

  @Option(
      names = "--write-scores",
      paramLabel = "FILE",
      description = "Write the scores of this run there, for --against.")
  private @Nullable String scores;

  @Mixin private JobsOption jobs = new JobsOption();

  @Option(names = "--resume", description = "Continue a run that was interrupted, by its journal.")
  private boolean resume;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "Where to keep what is finished; by default FILE.journal beside --output FILE.")
  private @Nullable String journalFile;

  @Option(
      names = "--slowest",
      paramLabel = "N",
      description = "Tell the N slowest articles on standard error; 5 by default.")
  private int slowest = 5;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private CheckerOptions checker;

  @Mixin private OutputOptions options = new OutputOptions();

  CorpusCommand(Streams streams) {
    this.streams = streams;
    this.checker = new CheckerOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, InputException, IOException {
    RunFormat format = format();
    BigDecimal points = tolerance();
    requireRanges();
    Optional<EarlierRun> earlier = Optional.empty();
    if (against != null) {
      earlier = Optional.of(EarlierRun.read(Articles.path(against)));
    }
    Workload workload = Workload.read(Articles.path(directory), encoding.options(""));
    CorpusFiles files =
        new CorpusFiles(streams, options.output, scores, against, journalFile, workload.files());
    files.requireWritable(checker.files());
    Settings settings = checker.settings(List.of());
    CorpusRunner runner = new CorpusRunner(checker.relecteur(settings, false));
    CorpusRun run = new CorpusRun(runner, identity(settings), this::requireLanguages);
    Optional<Journal> journal = files.journal(resume);
    try {
      RunReport report = report(results(run, workload, journal), earlier, points);
      files.write(format, report);
      if (journal.isPresent()) {
        journal.get().delete();
      }
      return tell(report) ? ExitCode.OK : ExitCode.FINDINGS;
    } finally {
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
  }

  private RunFormat format() throws CommandException {
    String chosen = options.format(RunFormat.TEXT.code(), FORMATS);
    return RunFormat.values()[FORMATS.indexOf(chosen)];
  }

  private BigDecimal tolerance() throws CommandException {
    try {
      BigDecimal points = new BigDecimal(tolerance);
      if (points.signum() >= 0 && points.compareTo(MOST_POINTS) <= 0) {
        return points;
      }
    } catch (NumberFormatException e) {
      throw new CommandException("--tolerance must be a number of points, was " + tolerance, e);
    }
    throw new CommandException("--tolerance must lie between 0 and 100 points, was " + tolerance);
  }

  private void requireRanges() throws CommandException {
    jobs.count();
    if (slowest < 0) {
      throw new CommandException("--slowest must not be negative, was " + slowest);
    }
  }

  private Results results(CorpusRun run, Workload workload, Optional<Journal> journal)
      throws CommandException, InputException, IOException {
    Slowest times = new Slowest(slowest);
    List<ItemResult> results;
    try (Progress progress =
        new Progress(streams.err(), streams.progress(), workload.items().size())) {
      results =
          run.run(
              workload.items(),
              jobs.count(),
              journal,
              (result, elapsed) -> {
                if (result.type() == ItemType.ARTICLE) {
                  times.add(result.path(), elapsed);
                }
                progress.step();
              });
    }
    if (journal.isPresent() && journal.get().used() > 0) {
      streams.tell("taken over from the run before: " + journal.get().used() + " items");
    }
    times.lines().forEach(streams::tell);
    return new Results(results, workload.knownMisses());
  }

  private void requireLanguages(CorpusItem item) throws InputException {
    if (!language.isUnchecked()) {
      Articles.requireLanguages(
          item.englishName(), item.english(), item.frenchName(), item.french(), "texts");
    }
  }

  /** Everything besides the texts that results depend on. */
  private String identity(Settings settings) throws CommandException, IOException {
    StringBuilder identity = new StringBuilder(Relecteur.version());
    for (SettingKey key : EnumSet.complementOf(EnumSet.of(SettingKey.FAIL_ON))) {
      identity.append('\0').append(settings.value(key).value());
    }
    settings.protectedNames().forEach(name -> identity.append('\0').append(name.value()));
    for (Path lexicon : checker.lexicons().lexiconPaths()) {
      identity.append('\0').append(Files.readString(lexicon));
    }
    return identity.toString();
  }

  private RunReport report(Results results, Optional<EarlierRun> earlier, BigDecimal points) {
    Optional<Comparison> comparison = earlier.map(before -> Comparison.of(results, before, points));
    return new RunReport(results, Acceptance.of(results, comparison), comparison);
  }

  /** Says on the error stream what is wrong; gives whether nothing is. */
  private boolean tell(RunReport report) throws CommandException {
    Path folder = Articles.path(directory);
    List<Drop> drops = report.comparison().map(Comparison::drops).orElse(List.of());
    Set<Fault> told = new HashSet<>();
    for (Drop drop : drops) {
      streams.tell(drop.describe());
      told.addAll(drop.causes());
    }
    List<Fault> faults =
        report.acceptance().faults().stream().filter(fault -> !told.contains(fault)).toList();
    faults.stream()
        .limit(MOST_TOLD)
        .forEach(fault -> streams.tell(folder.resolve(fault.place()) + ": " + fault.text()));
    if (faults.size() > MOST_TOLD) {
      streams.tell("and " + (faults.size() - MOST_TOLD) + " more faults, see the report");
    }
    return report.isAccepted();
  }
}
