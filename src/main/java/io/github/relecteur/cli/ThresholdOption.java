package io.github.relecteur.cli;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the least severity that makes a run fail. */
final class ThresholdOption {

  private static final String FAIL_ON = "--fail-on";

  @Option(
      names = FAIL_ON,
      paramLabel = "SEVERITY",
      completionCandidates = Names.class,
      description = "The least severity for exit code 1: error (default), warning, info or never.")
  private @Nullable String failOn;

  /** The option, if it is given. */
  Optional<Setting> setting() throws CommandException {
    if (failOn != null && !Threshold.NAMES.contains(failOn)) {
      throw new CommandException(
          "unknown " + FAIL_ON + " '" + failOn + "', known: " + String.join(", ", Threshold.NAMES));
    }
    return Optional.ofNullable(failOn).map(name -> new Setting(name, FAIL_ON));
  }

  /** The words there are, for the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Threshold.NAMES.iterator();
    }
  }
}
