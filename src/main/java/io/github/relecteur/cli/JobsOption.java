package io.github.relecteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many articles or rows are checked at a time. */
final class JobsOption {

  private static final int MOST = 256;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Check so many articles or rows at a time; as many as there are processors by default.")
  private @Nullable Integer jobs;

  /**
   * The number, from 1 to 256.
   *
   * @throws CommandException if another one is asked for
   */
  int count() throws CommandException {
    if (jobs == null) {
      return Math.min(Runtime.getRuntime().availableProcessors(), MOST);
    }
    if (jobs < 1 || jobs > MOST) {
      throw new CommandException("--jobs must lie between 1 and " + MOST + ", was " + jobs);
    }
    return jobs;
  }
}
