package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
    name = "relecteur",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Finds the figures, tickers and company names that a French machine translation of an"
            + " English news article got wrong.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above the threshold of --fail-on",
      "1:findings at or above it",
      "2:wrong usage, or input or output that cannot be used",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class RelecteurCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** There is nothing to do without a command. */
  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(
        line, "a command is missing, known: " + String.join(", ", line.getSubcommands().keySet()));
  }

  /** The version of the program. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"relecteur " + Relecteur.version()};
    }
  }
}
