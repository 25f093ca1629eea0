package io.github.relecteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that write reports have in common. */
final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to write the result, see below.")
  @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there; the file is replaced only when the run has succeeded.")
  @Nullable String output;

  @Option(names = "--no-color", description = "Never use colours; so does the variable NO_COLOR.")
  boolean noColor;

  /** The chosen format, checked. */
  String format(String standard, List<String> known) throws CommandException {
    String chosen = format == null ? standard : format;
    for (String name : known) {
      if (name.equals(chosen)) {
        return chosen;
      }
    }
    throw new CommandException(
        "unknown format '" + chosen + "', known here: " + String.join(", ", known));
  }

  /**
   * The chosen formats, each perhaps with a file: {@code sarif=out.sarif,text}.
   *
   * @throws CommandException if a format is unknown, a file has no name, or several formats would
   *     go to the same place
   */
  List<Format> formats(String standard, List<String> known) throws CommandException {
    List<Format> formats = new ArrayList<>();
    boolean taken = false;
    for (String part : (format == null ? standard : format).split(",", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      if (!known.contains(name)) {
        throw new CommandException(
            "unknown format '" + name + "', known here: " + String.join(", ", known));
      }
      String file = equals < 0 ? null : part.substring(equals + 1);
      if (file != null && file.isBlank()) {
        throw new CommandException("--format " + part + ": the name of a file is missing");
      }
      if (file == null && taken) {
        throw new CommandException(
            "--format " + format + ": only one format can do without a file, as in json=FILE,text");
      }
      taken |= file == null;
      formats.add(new Format(name, file));
    }
    if (output != null && !taken) {
      throw new CommandException(
          "--output " + output + ": nothing is left for it, as every format has a file");
    }
    return formats;
  }

  /**
   * A format and where it goes.
   *
   * @param name the name of the format
   * @param file the file, or null for {@code --output} or standard output
   */
  record Format(String name, @Nullable String file) {}
}
