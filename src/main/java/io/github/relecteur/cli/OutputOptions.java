package io.github.relecteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that write reports have in common. */
final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to write the result; see below for the formats.")
  @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write there instead of to standard output. The file is replaced when the run has"
              + " succeeded, otherwise it stays as it was.")
  @Nullable String output;

  @Option(names = "--no-color", description = "Never use colours; so does the variable NO_COLOR.")
  boolean noColor;

  /** The chosen format, checked. */
  String format(String standard, String... known) throws CommandException {
    String chosen = format == null ? standard : format;
    for (String name : known) {
      if (name.equals(chosen)) {
        return chosen;
      }
    }
    throw new CommandException(
        "unknown format '" + chosen + "', known here: " + String.join(", ", known));
  }
}
