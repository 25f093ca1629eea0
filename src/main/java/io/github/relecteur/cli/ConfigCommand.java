package io.github.relecteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the configuration in force. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = "relecteur config [OPTIONS] [PATH]",
    description = "Shows which settings are in force and where each of them comes from.",
    footerHeading = "%nFormats:%n",
    footer = {"  text     a line for each setting (default)", "  json     one object"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or a configuration that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class ConfigCommand implements Callable<Integer> {

  private static final String TEXT = "text";
  private static final String JSON = "json";

  /** The names of all formats. */
  static final List<String> FORMATS = List.of(TEXT, JSON);

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "An article; settings that the configuration makes for its path are shown, too.")
  private @Nullable String path;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private String format = TEXT;

  @Mixin private ThresholdOption failOn = new ThresholdOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Mixin private CheckerOptions checker;

  ConfigCommand(Streams streams) {
    this.streams = streams;
    this.checker = new CheckerOptions(streams);
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (!FORMATS.contains(format)) {
      throw new CommandException("unknown format '" + format + "', known here: text, json");
    }
    List<Path> files = path == null ? List.of() : List.of(Articles.path(path));
    Checkers checkers = new Checkers(checker, failOn, messages);
    checkers.at(files);
    ConfigurationReport report =
        new ConfigurationReport(
            checker.lexicons().configuration().file(),
            path,
            checkers.settings(files),
            checker.lexicons().lexicons(),
            checkers.identity());
    Writer out = streams.output();
    out.write(format.equals(JSON) ? report.json() : report.text());
    out.flush();
    return ExitCode.OK;
  }
}
