package io.github.relecteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes commands, options and their values. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = "relecteur completion [OPTIONS]",
    description = "Prints a script with which bash and zsh complete commands, options and values.",
    footerHeading = "%n",
    footer = {
      "For a command called relecteur:",
      "  alias relecteur='java -jar /path/to/relecteur-cli.jar'",
      "  source <(relecteur completion)"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The option for a format. */
  static final String FORMAT = "--format";

  /** Where the script begins to look for values that go on as the word does. */
  private static final String WORD =
      """
        options=("$@")
        local curr_word=${COMP_WORDS[COMP_CWORD]}
      """;

  /** Behind a comma a list goes on: what is before it stands before each value. */
  private static final String LIST =
      WORD
          + """
            local before=""
            [[ ${curr_word} == *,* ]] && before="${curr_word%,*},"
            curr_word=${curr_word##*,}
          """;

  private static final String VALUES = "compgen -W \"${optionList[*]}\"";
  private static final String VALUES_OF_LIST = "compgen -P \"${before}\" -W \"${optionList[*]}\"";

  /** The formats of each command that has a choice of them; the option is one for all. */
  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "check", CheckReports.FORMATS,
          "align", AlignCommand.FORMATS,
          "extract", ExtractCommand.FORMATS,
          "config", ConfigCommand.FORMATS,
          "corpus", CorpusCommand.FORMATS);

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  /** The formats of a command, by its name; none if it has no choice of them. */
  static List<String> formats(String command) {
    return FORMATS.getOrDefault(command, List.of());
  }

  /** Tells the formats of a command. */
  private static void addFormats(CommandSpec command) {
    OptionSpec option = command.findOption(FORMAT);
    List<String> known = formats(command.name());
    if (option != null && !known.isEmpty()) {
      command.remove(option);
      command.addOption(OptionSpec.builder(option).completionCandidates(known).build());
    }
  }

  @Override
  public Integer call() throws IOException {
    Writer out = streams.output();
    CommandLine root = spec.root().commandLine();
    root.getSubcommands().values().forEach(command -> addFormats(command.getCommandSpec()));
    String script = AutoComplete.bash("relecteur", root);
    out.write(script.replace(WORD, LIST).replace(VALUES, VALUES_OF_LIST));
    out.write('\n');
    out.flush();
    return ExitCode.OK;
  }
}
