package io.github.relecteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private static final String RESOURCE = "version.txt";

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"relecteur " + number()};
    }

    /** The number alone: {@code 1.0.0}. */
    static String number() throws IOException {
      try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the resource " + RESOURCE + " is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    }
  }
}
