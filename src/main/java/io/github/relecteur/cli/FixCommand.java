package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.fix.Corrected;
import io.github.relecteur.fix.Corrector;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.report.CheckedPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the suggestions of findings in the translations themselves. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = {
      "relecteur fix [OPTIONS] ORIGINAL TRANSLATION",
      "       relecteur fix [OPTIONS] --pairs FILE",
      "       relecteur fix [OPTIONS] --dir DIR"
    },
    description = {
      "Follows the suggestions of findings in French translations.",
      "Writes a unified diff and changes no file, unless --output, --output-dir or --in-place says"
          + " so. Corrected translations are checked again; a correction that brings about a new"
          + " finding is taken back."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings at or above the threshold of --fail-on are left",
      "1:such findings are left",
      "2:wrong usage, or input or output that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class FixCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description = "The English article and its French translation; - is standard input.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Correct the French texts of a file of pairs, as check reads it.")
  private @Nullable String pairs;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "Correct the translation of every pair X.en.* and X.fr.* in a folder and below it.")
  private @Nullable String folder;

  @Mixin private UnpairedOption unpaired = new UnpairedOption();

  @Mixin private FixOptions options = new FixOptions();

  @Mixin private ThresholdOption failOn = new ThresholdOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private CheckerOptions checker;

  FixCommand(Streams streams) {
    this.streams = streams;
    this.checker = new CheckerOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, InputException, IOException {
    requireOneSource();
    options.require(folder != null, standardInput());
    Checkers checkers = new Checkers(checker, failOn, new MessagesOption());
    Threshold threshold = Threshold.of(checkers.settings(List.of()));
    FixSummary summary = new FixSummary(streams, options.wanted());
    try (FixOutputs outputs = new FixOutputs(streams, options, checker.files())) {
      if (pairs != null) {
        correctRows(pairs, checkers, outputs, threshold, summary);
      } else if (folder != null) {
        correctFolder(folder, checkers, outputs, threshold, summary);
      } else {
        correctArticles(checkers, outputs, threshold, summary);
      }
      outputs.commit();
    }
    summary.tell();
    return threshold.isReached() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void requireOneSource() throws CommandException {
    unpaired.require(folder);
    int sources = (pairs == null ? 0 : 1) + (folder == null ? 0 : 1) + (articles.isEmpty() ? 0 : 1);
    if (sources != 1 || (!articles.isEmpty() && articles.size() != 2)) {
      throw Articles.misnumbered(
          sources == 1 ? articles : List.of(),
          "fix takes two articles, --pairs FILE or --dir DIR (see 'relecteur fix --help')");
    }
  }

  /** Whether what is to be corrected comes from standard input. */
  private boolean standardInput() {
    return pairs != null
        ? Articles.isStandardInput(pairs)
        : folder == null && Articles.isStandardInput(articles.get(1));
  }

  private void correctArticles(
      Checkers checkers, FixOutputs outputs, Threshold threshold, FixSummary summary)
      throws CommandException, InputException, IOException {
    Articles.requireTwoFiles(articles.get(0), articles.get(1));
    String name = articles.get(1);
    Article original =
        new Articles(streams, reading.articles()).read(articles.get(0), Language.ENGLISH);
    boolean isStream = Articles.isStandardInput(name);
    FixTarget target =
        isStream
            ? FixTarget.stream(ArticleReader.bytes(streams.in(), Streams.STANDARD_INPUT))
            : FixTarget.file(Articles.path(name), ArticleReader.bytes(Articles.path(name)));
    outputs.reading(Articles.paths(articles));
    Checkers.Checker chosen = checkers.at(Articles.paths(articles));
    Corrected corrected = article(Articles.id(articles.get(0)), original, target, chosen);
    take(target, corrected, chosen, outputs, threshold, summary);
  }

  private void correctFolder(
      String name, Checkers checkers, FixOutputs outputs, Threshold threshold, FixSummary summary)
      throws CommandException, InputException, IOException {
    Path path = Articles.path(name);
    List<ArticlePair> all = unpaired.below(name, streams);
    for (ArticlePair pair : all) {
      outputs.reading(List.of(pair.english(), pair.french()));
    }
    for (ArticlePair pair : all) {
      Article original = ArticleReader.read(pair.english(), Language.ENGLISH, reading.articles());
      FixTarget target = FixTarget.below(path, pair.french(), ArticleReader.bytes(pair.french()));
      Checkers.Checker chosen = checkers.at(List.of(pair.english(), pair.french()));
      Corrected corrected = article(pair.id(), original, target, chosen);
      take(target, corrected, chosen, outputs, threshold, summary);
    }
  }

  private Corrected article(String id, Article original, FixTarget target, Checkers.Checker chosen)
      throws CommandException, InputException {
    InputOptions known = reading.articles();
    if (!language.isUnchecked()) {
      Articles.requireLanguages(
          original, ArticleReader.parse(target.bytes(), target.name(), Language.FRENCH, known));
    }
    Corrector corrector =
        new Corrector(
            target.name(),
            target.bytes(),
            bytes -> {
              Article translation =
                  ArticleReader.parse(bytes, target.name(), Language.FRENCH, known);
              return List.of(FileChecks.checked(chosen.relecteur(), id, original, translation));
            },
            options.wanted());
    return corrector.correct();
  }

  private void correctRows(
      String file, Checkers checkers, FixOutputs outputs, Threshold threshold, FixSummary summary)
      throws CommandException, InputException, IOException {
    FixTarget target =
        Articles.isStandardInput(file)
            ? FixTarget.stream(streams.in().readAllBytes())
            : FixTarget.pairs(Articles.path(file));
    outputs.reading(Articles.paths(List.of(file)));
    Checkers.Checker chosen = checkers.at(Articles.paths(List.of(file)));
    InputOptions known = reading.pairs();
    PairFile.holding(target.name(), target.bytes(), known)
        .survey(Optional.empty(), !language.isUnchecked());
    Corrector corrector =
        new Corrector(
            target.name(),
            target.bytes(),
            bytes -> rows(chosen.relecteur(), PairFile.holding(target.name(), bytes, known)),
            options.wanted());
    take(target, corrector.correct(), chosen, outputs, threshold, summary);
  }

  private static List<CheckedPair> rows(Relecteur relecteur, PairFile file) throws InputException {
    List<CheckedPair> rows = new ArrayList<>();
    try {
      file.survey(Optional.empty(), false);
      file.check(relecteur, rows::add);
      return rows;
    } catch (CommandException | IOException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  private static void take(
      FixTarget target,
      Corrected corrected,
      Checkers.Checker chosen,
      FixOutputs outputs,
      Threshold threshold,
      FixSummary summary)
      throws CommandException, InputException, IOException {
    outputs.write(target, corrected);
    summary.add(target, corrected);
    for (CheckedPair pair : corrected.pairs()) {
      threshold.see(pair.report(), chosen.failOn());
    }
  }
}
