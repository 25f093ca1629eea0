package io.github.relecteur.cli;

import io.github.relecteur.fix.Corrected;
import io.github.relecteur.report.UnifiedDiff;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where corrected files go: as a diff to standard output, to other files, or in the place of the
 * files themselves. All files are complete before the first is put in its place.
 */
final class FixOutputs implements Closeable {

  private final FixOptions options;
  private final List<Path> inputs;
  private final Writer out;
  private final UnifiedDiff diff;
  private final List<Pending> pending = new ArrayList<>();

  /** A file that waits to be put in its place, with what it replaces if that is the input. */
  private record Pending(Destination destination, Optional<FixTarget> replaced) {}

  /**
   * Outputs that nothing was written to yet.
   *
   * @param files inputs that no output may be
   */
  FixOutputs(Streams streams, FixOptions options, List<Path> files) {
    this.options = options;
    this.inputs = new ArrayList<>(files);
    this.out = streams.output();
    this.diff = new UnifiedDiff(out, streams.colour() && !options.noColor);
  }

  /** Further files that no output may be, unless files are replaced. */
  void reading(List<Path> files) {
    if (!options.inPlace) {
      inputs.addAll(files);
    }
  }

  /** Takes a corrected file. */
  void write(FixTarget target, Corrected corrected) throws CommandException, IOException {
    if (options.output != null) {
      add("--output", options.output, corrected, Optional.empty());
    } else if (options.outputFolder != null) {
      Path file = Articles.path(options.outputFolder).resolve(target.relative().toString());
      Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
      add("--output-dir", file.toString(), corrected, Optional.empty());
    } else if (!options.inPlace) {
      diff.write(target.name(), corrected.text(), corrected.changes());
    } else if (!corrected.changes().isEmpty()) {
      add("--in-place", target.name(), corrected, Optional.of(target));
    }
  }

  private void add(String option, String file, Corrected corrected, Optional<FixTarget> replaced)
      throws CommandException, IOException {
    Destination destination = Destination.file(option, file, inputs);
    pending.add(new Pending(destination, replaced));
    Optional.ofNullable(destination.target()).ifPresent(inputs::add);
    destination.write(corrected.bytes());
  }

  /** Puts all files in their place. */
  void commit() throws CommandException, IOException {
    out.flush();
    for (Pending file : pending) {
      Path path = file.replaced().map(FixTarget::path).orElse(null);
      if (path != null
          && !Arrays.equals(Files.readAllBytes(path), file.replaced().orElseThrow().bytes())) {
        throw new CommandException(
            "--in-place " + path + ": was changed while it was corrected, and is left as it is");
      }
    }
    for (Pending file : pending) {
      file.destination().commit();
    }
  }

  /** Gives up what was not put in its place, everywhere, even if that fails at one of them. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Pending file : pending) {
      try {
        file.destination().close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
