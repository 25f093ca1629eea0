package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that check translations have in common. */
final class CheckerOptions {

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      description = "Report only findings that are at least this sure, from 0 (default) to 1.")
  double minimumConfidence;

  @Option(names = "--no-language-check", description = "Do not refuse an original that is French.")
  boolean noLanguageCheck;

  @Mixin private LexiconOptions lexicons = new LexiconOptions();

  /** The lexicons, in the order in which they are added. */
  List<Path> lexicons() throws CommandException {
    return lexicons.paths();
  }

  /** The checker that was asked for. */
  Relecteur relecteur() throws CommandException {
    Relecteur.Builder builder = lexicons.builder();
    try {
      builder.minimumConfidence(minimumConfidence);
    } catch (IllegalArgumentException e) {
      throw new CommandException("--min-confidence: " + e.getMessage(), e);
    }
    return builder.build();
  }
}
