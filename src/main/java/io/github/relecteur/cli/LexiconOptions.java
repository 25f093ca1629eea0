package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.StrictUtf8;
import io.github.relecteur.lexicon.Gazetteer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The names of the house that a command adds to the bundled ones. */
final class LexiconOptions {

  private static final String LEXICON = "--lexicon";

  @Option(
      names = LEXICON,
      paramLabel = "FILE",
      description = "Add names of the house from a table; may be given several times.")
  private List<String> files = new ArrayList<>();

  private final Streams streams;

  /** The files whose oddities were told; several checkers of a run may read the same. */
  private final Set<String> told = new HashSet<>();

  @Mixin private ConfigurationOptions configuration;

  /** Options without values in the surroundings of a run. */
  LexiconOptions(Streams streams) {
    this.streams = streams;
    this.configuration = new ConfigurationOptions(streams.directory());
  }

  /** What the configuration file says. */
  Configuration configuration() throws CommandException {
    return configuration.configuration();
  }

  /** The lexicons, in the order in which they are added. */
  List<Setting> lexicons() throws CommandException {
    List<Setting> all = new ArrayList<>();
    for (Setting file : configuration().lexicons()) {
      all.add(new Setting(configuration().resolve(file.value()).toString(), file.from()));
    }
    for (String file : files) {
      all.add(new Setting(file, LEXICON));
    }
    return all;
  }

  /** The files that are read, which no output may overwrite. */
  List<Path> paths() throws CommandException {
    List<Path> paths = new ArrayList<>(lexiconPaths());
    Path file = configuration().file();
    if (file != null) {
      paths.add(file);
    }
    return paths;
  }

  /** The files of the lexicons, in the order in which they are added. */
  List<Path> lexiconPaths() throws CommandException {
    return Articles.paths(lexicons().stream().map(Setting::value).toList());
  }

  /** A builder that knows the names of all files, without those that are only protected. */
  Relecteur.Builder builder() throws CommandException {
    Relecteur.Builder builder = Relecteur.builder();
    for (Setting lexicon : lexicons()) {
      add(builder, lexicon);
    }
    return builder;
  }

  /** A checker that knows all names, for commands that judge nothing. */
  Relecteur relecteur() throws CommandException {
    Relecteur.Builder builder = builder();
    configuration().settings().protect(builder);
    return builder.build();
  }

  private void add(Relecteur.Builder builder, Setting lexicon) throws CommandException {
    String file = lexicon.value();
    String from = lexicon.from() + ": ";
    try {
      Path path = Articles.path(file);
      if (Files.isDirectory(path)) {
        throw new CommandException(from + file + ": is a folder, a lexicon was expected");
      }
      String text =
          StrictUtf8.decoded(
              Files.readAllBytes(path), line -> CommandException.notUtf8(from + path, line));
      builder.lexicon(new StringReader(text), path.toString());
      if (told.add(path.toString())) {
        for (String oddity : Gazetteer.oddities(new StringReader(text), path.toString())) {
          streams.tell("warning: " + from + oddity);
        }
      }
    } catch (NoSuchFileException e) {
      throw new CommandException(from + file + ": no such file", e);
    } catch (IOException e) {
      throw new CommandException(from + file + ": cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new CommandException(from + e.getMessage(), e);
    }
  }
}
