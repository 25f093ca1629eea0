package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.report.MentionWriter;
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

/** Shows what is recognised in one text. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = {
      "relecteur extract [OPTIONS] --lang en|fr FILE",
      "       relecteur extract [OPTIONS] --lang en|fr --lines FILE"
    },
    description = "Shows the figures, tickers, names and designations seen in a text.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  json     one object (default); for --lines an array of them",
      "  jsonl    one object a line (default for --lines)",
      "  text     one line for each mention; for --lines one line for each line"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or input or output that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class ExtractCommand implements Callable<Integer> {

  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final String JSON_LINES = "jsonl";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The names of all formats. */
  static final List<String> FORMATS = List.of(JSON, JSON_LINES, TEXT);

  private final Streams streams;

  @Option(
      names = "--lang",
      required = true,
      paramLabel = "LANGUAGE",
      completionCandidates = MessagesOption.Names.class,
      description = "The language of the text, en or fr.")
  private String language = "";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The article; - is standard input.")
  private @Nullable String file;

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description =
          "Take each line of this file as a text of its own, with one line of output for each, blank"
              + " ones too.")
  private @Nullable String lines;

  @Mixin private ArticleOptions reading = new ArticleOptions();

  @Mixin private LexiconOptions lexicons;

  @Mixin private OutputOptions options = new OutputOptions();

  ExtractCommand(Streams streams) {
    this.streams = streams;
    this.lexicons = new LexiconOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, InputException, IOException {
    String name = lines != null ? lines : file;
    if (name == null || (lines != null && file != null)) {
      throw new CommandException(
          "extract takes one FILE or --lines FILE (see 'relecteur extract --help')");
    }
    Language spoken = language();
    String format = options.format(lines == null ? JSON : JSON_LINES, FORMATS);
    List<Path> inputs = new ArrayList<>(Articles.paths(List.of(name)));
    inputs.addAll(lexicons.paths());
    try (Destination destination = Destination.of(streams, options.output, inputs)) {
      Article article = new Articles(streams, reading.articles()).read(name, spoken);
      MentionWriter writer = writer(format, destination.writer());
      Relecteur relecteur = lexicons.relecteur();
      if (lines == null) {
        writer.write(article, relecteur.extract(article));
      } else {
        extractLines(relecteur, article, writer);
      }
      writer.finish();
      destination.commit();
    }
    return ExitCode.OK;
  }

  private Language language() throws CommandException {
    try {
      return Language.of(language);
    } catch (IllegalArgumentException e) {
      throw new CommandException("unknown --lang '" + language + "', known: en, fr", e);
    }
  }

  private MentionWriter writer(String format, Writer out) {
    boolean single = lines == null;
    return switch (format) {
      case JSON -> single ? MentionWriter.json(out) : MentionWriter.jsonArray(out);
      case TEXT -> single ? MentionWriter.text(out) : MentionWriter.textLines(out);
      default -> MentionWriter.jsonLines(out);
    };
  }

  private static void extractLines(Relecteur relecteur, Article whole, MentionWriter writer)
      throws IOException {
    String text = whole.text();
    int first = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    for (int from = first; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      int to = end < 0 ? text.length() : end;
      to = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
      Article line =
          new Article(whole.language(), whole.name(), text.substring(from, to), false, List.of());
      writer.write(line, relecteur.extract(line));
      from = next;
    }
  }
}
