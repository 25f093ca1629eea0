package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the commands that check translations have in common. */
final class CheckerOptions {

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      description = "Report only findings that are at least this sure, from 0 (default) to 1.")
  double minimumConfidence;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Add the names of a tab-separated file with the columns name, other, symbols, french,"
              + " literal and kind. May be given several times.")
  private List<String> lexicons = new ArrayList<>();

  @Option(names = "--no-language-check", description = "Do not refuse an original that is French.")
  boolean noLanguageCheck;

  /** The lexicons, in the order in which they are added. */
  List<Path> lexicons() throws CommandException {
    return Articles.paths(lexicons);
  }

  /** The checker that was asked for. */
  Relecteur relecteur() throws CommandException {
    Relecteur.Builder builder = Relecteur.builder();
    try {
      builder.minimumConfidence(minimumConfidence);
    } catch (IllegalArgumentException e) {
      throw new CommandException("--min-confidence: " + e.getMessage(), e);
    }
    for (String lexicon : lexicons) {
      addLexicon(builder, lexicon);
    }
    return builder.build();
  }

  private static void addLexicon(Relecteur.Builder builder, String lexicon)
      throws CommandException {
    try {
      builder.lexicon(Articles.path(lexicon));
    } catch (NoSuchFileException e) {
      throw new CommandException("--lexicon: " + lexicon + ": no such file", e);
    } catch (IOException e) {
      throw new CommandException("--lexicon: " + lexicon + ": cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new CommandException("--lexicon: " + e.getMessage(), e);
    }
  }
}
