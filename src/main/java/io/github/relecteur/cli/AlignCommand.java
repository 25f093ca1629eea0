package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.report.AlignmentWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Aligns articles without judging them. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = {
      "relecteur align [OPTIONS] ORIGINAL TRANSLATION",
      "       relecteur align [OPTIONS] --dir DIR"
    },
    description = "Shows which sentences translate which.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  json     one object (default); for --dir an array of them",
      "  jsonl    one object a line for each pair (default for --dir)",
      "  tsv      one row for each bead, readable by check --pairs",
      "  tmx      a translation memory, TMX 1.4b, of the beads with both sides",
      "  html     a page with the articles side by side"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or input or output that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class AlignCommand implements Callable<Integer> {

  private static final String JSON = "json";
  private static final String JSON_LINES = "jsonl";
  private static final String TABLE = "tsv";
  private static final String MEMORY = "tmx";
  private static final String PAGE = "html";

  /** The names of all formats. */
  static final List<String> FORMATS = List.of(JSON, JSON_LINES, TABLE, MEMORY, PAGE);

  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description = "The English article and its French translation; - is standard input.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Align every pair X.en.* and X.fr.* in a folder and below it.")
  private @Nullable String folder;

  @Mixin private UnpairedOption unpaired = new UnpairedOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ArticleOptions reading = new ArticleOptions();

  @Mixin private LexiconOptions lexicons;

  @Mixin private OutputOptions options = new OutputOptions();

  AlignCommand(Streams streams) {
    this.streams = streams;
    this.lexicons = new LexiconOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, InputException, IOException {
    if (folder == null ? articles.size() != 2 : !articles.isEmpty()) {
      throw Articles.misnumbered(
          folder == null ? articles : List.of(),
          "align takes two articles or --dir DIR (see 'relecteur align --help')");
    }
    unpaired.require(folder);
    String format = options.format(folder == null ? JSON : JSON_LINES, FORMATS);
    List<ArticlePair> pairs = folder == null ? List.of() : unpaired.below(folder, streams);
    try (Destination destination = Destination.of(streams, options.output, inputs(pairs))) {
      AlignmentWriter writer = writer(format, destination.writer());
      if (folder == null) {
        alignArticles(writer);
      } else {
        alignFolder(pairs, writer);
      }
      writer.finish();
      destination.commit();
    }
    return ExitCode.OK;
  }

  private List<Path> inputs(List<ArticlePair> pairs) throws CommandException {
    List<Path> inputs = new ArrayList<>(Articles.paths(articles));
    inputs.addAll(lexicons.paths());
    for (ArticlePair pair : pairs) {
      inputs.add(pair.english());
      inputs.add(pair.french());
    }
    return inputs;
  }

  private AlignmentWriter writer(String format, Writer out) throws IOException {
    return switch (format) {
      case JSON -> folder == null ? AlignmentWriter.json(out) : AlignmentWriter.jsonArray(out);
      case TABLE -> AlignmentWriter.table(out);
      case MEMORY -> AlignmentWriter.tmx(out, Relecteur.version());
      case PAGE -> AlignmentWriter.html(out);
      default -> AlignmentWriter.jsonLines(out);
    };
  }

  private void alignArticles(AlignmentWriter writer)
      throws CommandException, InputException, IOException {
    Articles.requireTwoFiles(articles.get(0), articles.get(1));
    Articles reader = new Articles(streams, reading.articles());
    Article original = reader.read(articles.get(0), Language.ENGLISH);
    Article translation = reader.read(articles.get(1), Language.FRENCH);
    Relecteur relecteur = lexicons.relecteur();
    align(relecteur, Articles.id(articles.get(0)), original, translation, writer);
  }

  private void alignFolder(List<ArticlePair> pairs, AlignmentWriter writer)
      throws CommandException, InputException, IOException {
    Relecteur relecteur = lexicons.relecteur();
    Articles reader = new Articles(streams, reading.articles());
    for (ArticlePair pair : pairs) {
      Article original = reader.read(pair.english(), Language.ENGLISH);
      Article translation = reader.read(pair.french(), Language.FRENCH);
      align(relecteur, pair.id(), original, translation, writer);
    }
  }

  private void align(
      Relecteur relecteur, String id, Article original, Article translation, AlignmentWriter writer)
      throws InputException, IOException {
    if (!language.isUnchecked()) {
      Articles.requireLanguages(original, translation);
    }
    writer.write(id, relecteur.align(original, translation));
  }
}
