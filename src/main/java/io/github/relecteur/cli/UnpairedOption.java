package io.github.relecteur.cli;

import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticlePairs;
import io.github.relecteur.input.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What becomes of articles in a folder that have no translation, and of the reverse. */
final class UnpairedOption {

  private static final String NAME = "--skip-unpaired";
  private static final int MOST_NAMED = 3;

  @Option(
      names = NAME,
      description = "With --dir: pass over halves of pairs, and tell how many there are.")
  private boolean skip;

  /**
   * Refuses the option without a folder.
   *
   * @param folder the folder to read, null if something else is read
   */
  void require(@Nullable String folder) throws CommandException {
    if (skip && folder == null) {
      throw new CommandException(NAME + " goes with --dir only");
    }
  }

  /**
   * The pairs of files in a folder.
   *
   * @throws InputException if it holds none, or half of one, unless that is passed over
   */
  List<ArticlePair> below(String folder, Streams streams) throws CommandException, InputException {
    Path path = Articles.path(folder);
    if (!skip) {
      return ArticlePairs.below(path);
    }
    List<Path> unpaired = new ArrayList<>();
    List<ArticlePair> pairs = ArticlePairs.below(path, unpaired::add);
    if (!unpaired.isEmpty()) {
      streams.tell(folder + ": files without their other half passed over: " + named(unpaired));
    }
    return pairs;
  }

  /** How many files there are, and the names of the first. */
  private static String named(List<Path> files) {
    String names =
        files.stream().limit(MOST_NAMED).map(Path::toString).collect(Collectors.joining(", "));
    return files.size() + " (" + names + (files.size() > MOST_NAMED ? ", …" : "") + ")";
  }
}
