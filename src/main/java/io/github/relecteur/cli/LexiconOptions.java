package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The names of the house that a command adds to the bundled ones. */
final class LexiconOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Add the names of a tab-separated file with the columns name, other, symbols, french,"
              + " literal and kind. May be given several times.")
  private List<String> files = new ArrayList<>();

  /** The files, which no output may overwrite. */
  List<Path> paths() throws CommandException {
    return Articles.paths(files);
  }

  /** A builder that knows the names of all files. */
  Relecteur.Builder builder() throws CommandException {
    Relecteur.Builder builder = Relecteur.builder();
    for (String file : files) {
      add(builder, file);
    }
    return builder;
  }

  private static void add(Relecteur.Builder builder, String file) throws CommandException {
    try {
      builder.lexicon(Articles.path(file));
    } catch (NoSuchFileException e) {
      throw new CommandException("--lexicon: " + file + ": no such file", e);
    } catch (IOException e) {
      throw new CommandException("--lexicon: " + file + ": cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new CommandException("--lexicon: " + e.getMessage(), e);
    }
  }
}
