package io.github.relecteur.cli;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to correct and where the outcome goes. */
final class FixOptions {

  private static final String SEVERITY = "--severity";
  private static final List<String> SEVERITIES =
      List.of(Severity.ERROR.code(), Severity.WARNING.code(), Severity.INFO.code());

  @Option(
      names = "--in-place",
      description = "Replace the translations, when all of the run has succeeded.")
  boolean inPlace;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the corrected translation, or file of pairs, there.")
  @Nullable String output;

  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description = "With --dir: write all translations there, under the same relative paths.")
  @Nullable String outputFolder;

  @Option(names = "--no-color", description = "Never use colours; so does the variable NO_COLOR.")
  boolean noColor;

  @Option(
      names = "--codes",
      paramLabel = "CODE",
      split = ",",
      completionCandidates = Codes.Names.class,
      description = "Only findings of these codes or families, as in figure.*,ticker.altered.")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = SEVERITY,
      paramLabel = "SEVERITY",
      description = "Only findings that are at least this severe: error, warning or info.")
  private @Nullable String severity;

  /** Refuses options that do not go together. */
  void require(boolean isFolder, boolean isStandardInput) throws CommandException {
    int ways = (inPlace ? 1 : 0) + (output == null ? 0 : 1) + (outputFolder == null ? 0 : 1);
    if (ways > 1) {
      throw new CommandException("only one of --in-place, --output and --output-dir can be given");
    }
    if (outputFolder != null && !isFolder) {
      throw new CommandException("--output-dir goes with --dir only; --output FILE was expected");
    }
    if (output != null && isFolder) {
      throw new CommandException("--output does not go with --dir; --output-dir DIR was expected");
    }
    if (inPlace && isStandardInput) {
      throw new CommandException("--in-place: standard input cannot be replaced");
    }
    wanted();
  }

  /** Which suggestions to follow. */
  Predicate<Finding> wanted() throws CommandException {
    if (severity != null && !SEVERITIES.contains(severity)) {
      throw new CommandException(
          "unknown " + SEVERITY + " '" + severity + "', known: " + String.join(", ", SEVERITIES));
    }
    Set<String> named = new HashSet<>();
    for (String code : codes) {
      List<String> known = Codes.named(code.strip());
      if (known.isEmpty()) {
        throw new CommandException("--codes: " + Codes.unknown(code.strip()));
      }
      named.addAll(known);
    }
    Set<Severity> severities =
        Threshold.severities(severity == null ? Severity.INFO.code() : severity);
    return finding ->
        severities.contains(finding.severity())
            && (codes.isEmpty() || named.contains(finding.code()));
  }
}
