package io.github.relecteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run is told of earlier ones. */
final class BaselineOptions {

  private static final String BASELINE = "--baseline";
  private static final String AGAINST = "--against";
  private static final String WRITE = "--write-baseline";

  @Option(
      names = BASELINE,
      paramLabel = "FILE",
      description = "Do not count findings listed here; --write-baseline FILE lists them.")
  private @Nullable String baseline;

  @Option(
      names = WRITE,
      paramLabel = "FILE",
      description = "Make known here what the file does not accept, and end with 0.")
  private @Nullable String written;

  @Option(
      names = AGAINST,
      paramLabel = "PREVIOUS",
      description = "Show only what is new since this json or jsonl report.")
  private @Nullable String against;

  /**
   * A baseline to read.
   *
   * @param from what messages say before its name
   * @param file the file
   */
  private record Source(String from, Path file) {

    Baseline read() throws CommandException {
      return Baseline.read(from + ": ", file);
    }
  }

  /** Whether the run is told anything of earlier ones, or tells later ones. */
  boolean isUsed(Configuration configuration) throws CommandException {
    return written != null || !files(configuration).isEmpty();
  }

  /** The files that are read, which no report may overwrite. */
  List<Path> files(Configuration configuration) throws CommandException {
    List<Path> files = new ArrayList<>();
    source(configuration).ifPresent(source -> files.add(source.file));
    if (against != null) {
      files.add(Articles.path(against));
    }
    return files;
  }

  /**
   * Reads what is asked for.
   *
   * @param others files that the baseline to write must not be
   * @throws CommandException if a file cannot be used
   */
  KnownFindings begin(Streams streams, Configuration configuration, List<Path> others)
      throws CommandException {
    Optional<Source> source = source(configuration);
    Baseline read = source.isPresent() ? source.get().read() : null;
    EarlierFindings previous =
        against == null ? null : PreviousReport.read(AGAINST + ": ", Articles.path(against));
    Standings standings = new Standings(read, previous);
    String file = source.map(s -> s.file.toString()).orElse(null);
    if (written == null) {
      return new KnownFindings(streams, standings, file, against, null, null, null);
    }
    Baseline kept = kept(read == null ? Baseline.EMPTY : read);
    List<Path> taken = new ArrayList<>(others);
    if (against != null) {
      taken.add(Articles.path(against));
    }
    Destination destination = Destination.file(WRITE, written, taken);
    return new KnownFindings(
        streams, standings, file, against, new BaselineWriter(kept), destination, written);
  }

  /** The baseline to read: that of the options or the configuration, or the one to be rewritten. */
  private Optional<Source> source(Configuration configuration) throws CommandException {
    Setting set = configuration.settings().value(SettingKey.BASELINE);
    Source source = null;
    if (baseline != null) {
      source = new Source(BASELINE, Articles.path(baseline));
    } else if (!set.isStandard()) {
      Path named = Articles.path(set.value());
      source = new Source(set.from(), configuration.resolve(named.toString()));
    } else if (written != null) {
      source = new Source(WRITE, Articles.path(written));
    }
    return source == null || isToBeMade(source.file) ? Optional.empty() : Optional.of(source);
  }

  /** Whether a baseline need not be there, as it is this run that writes it. */
  private boolean isToBeMade(Path file) throws CommandException {
    if (written == null || Files.exists(file)) {
      return false;
    }
    Path target = Articles.path(written).toAbsolutePath().normalize();
    return target.equals(file.toAbsolutePath().normalize());
  }

  /** What the new baseline accepts: all that stood in its place, and what this run accepts. */
  private Baseline kept(Baseline read) throws CommandException {
    Path target = Articles.path(String.valueOf(written));
    return Files.isRegularFile(target)
        ? new Source(WRITE, target).read().accepting(read.accepted())
        : read;
  }
}
