package io.github.relecteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a check goes on where one before it was interrupted. */
final class ResumeOption {

  private static final String SUFFIX = ".journal";

  @Option(
      names = "--resume",
      description =
          "Continue a run that was interrupted, with --pairs, --dir or --list and --format jsonl"
              + " --output FILE, by FILE.journal; a run without it begins anew.")
  private boolean resume;

  /**
   * The journal of a run, null if it keeps none.
   *
   * @param several whether it is a run over several pairs
   * @param formats the reports it writes
   * @param output the file of the report that has none of its own, or null
   * @param compared whether findings are judged by what earlier runs found
   * @throws CommandException if it keeps none and is to be resumed
   */
  @Nullable CheckJournal journal(
      boolean several,
      List<OutputOptions.Format> formats,
      @Nullable String output,
      boolean compared)
      throws CommandException {
    require(several, "goes with --pairs, --dir and --list only");
    OutputOptions.Format first = formats.get(0);
    String file = first.file() == null ? output : first.file();
    boolean isAlone = formats.size() == 1 && first.name().equals(CheckReports.JSON_LINES);
    boolean isKept = isAlone && file != null && !isDevice(Articles.path(file));
    require(isKept, "needs --format jsonl alone and a file for it, --output FILE");
    require(!compared, "does not go with a baseline or --against, which look at all findings");
    return several && isKept && !compared && file != null
        ? new CheckJournal(Articles.path(file + SUFFIX), resume)
        : null;
  }

  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private void require(boolean holds, String need) throws CommandException {
    if (resume && !holds) {
      throw new CommandException("--resume " + need);
    }
  }
}
