package io.github.relecteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option for a help with the options that are rarely needed, of commands with many of them. */
final class HelpAllOption {

  private static final String NAME = "--help-all";

  private HelpAllOption() {}

  /** Adds the option to a command. */
  @SuppressWarnings("deprecation") // picocli warns of a second option that is usageHelp
  static void addTo(CommandSpec command) {
    command.addOption(
        OptionSpec.builder(NAME)
            .type(boolean.class)
            .help(true)
            .description("Show all options, also rare ones such as --encoding, and exit.")
            .build());
  }

  /** Whether the help of a command that was called leaves out what is rarely needed. */
  static boolean isShort(CommandSpec command) {
    return command.optionsMap().containsKey(NAME)
        && !command.commandLine().getParseResult().hasMatchedOption(NAME);
  }

  /** Runs what was called, or shows its whole help. */
  static int execute(ParseResult result) {
    if (result.hasSubcommand() && result.subcommand().hasMatchedOption(NAME)) {
      CommandLine command = result.subcommand().commandSpec().commandLine();
      command.usage(command.getOut());
      return ExitCode.OK;
    }
    return new CommandLine.RunLast().execute(result);
  }
}
