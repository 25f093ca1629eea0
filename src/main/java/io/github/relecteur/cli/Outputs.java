package io.github.relecteur.cli;

import io.github.relecteur.input.InputException;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedPair;
import io.github.relecteur.report.ReportWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reports that one run writes, as {@code --format sarif=out.sarif,text} asks for them: each to
 * its file, and at most one to {@code --output} or standard output. Files are replaced when all
 * reports are complete.
 */
final class Outputs implements ReportWriter, Closeable {

  private final List<Destination> destinations = new ArrayList<>();
  private final List<ReportWriter> writers = new ArrayList<>();

  private Outputs() {}

  /**
   * Opens all outputs.
   *
   * @param formats what to write
   * @param inputs files that no output may be
   * @param late whether nothing is written to files before the end
   * @param factory makes the writer of a format
   * @throws CommandException if an output cannot be written, or is an input or another output
   */
  static Outputs open(
      Streams streams,
      OutputOptions options,
      List<OutputOptions.Format> formats,
      List<Path> inputs,
      boolean late,
      Factory factory)
      throws CommandException, InputException, IOException {
    Outputs outputs = new Outputs();
    List<Path> taken = new ArrayList<>(inputs);
    try {
      for (OutputOptions.Format format : formats) {
        Destination destination = destination(streams, options, format, taken, late);
        outputs.destinations.add(destination);
        Optional.ofNullable(destination.target()).ifPresent(taken::add);
        outputs.writers.add(factory.writer(format, destination.writer()));
      }
      return outputs;
    } catch (CommandException | InputException | IOException e) {
      outputs.close();
      throw e;
    }
  }

  private static Destination destination(
      Streams streams,
      OutputOptions options,
      OutputOptions.Format format,
      List<Path> taken,
      boolean late)
      throws CommandException {
    String option = format.file() == null ? "--output" : "--format";
    String file = format.file() == null ? options.output : format.file();
    if (file == null) {
      return Destination.of(streams, null, taken);
    }
    return late ? Destination.late(option, file, taken) : Destination.file(option, file, taken);
  }

  /** The files to be. */
  List<Path> targets() {
    List<Path> targets = new ArrayList<>();
    for (Destination destination : destinations) {
      Optional.ofNullable(destination.target()).ifPresent(targets::add);
    }
    return targets;
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    for (ReportWriter writer : writers) {
      writer.write(pair);
    }
  }

  @Override
  public void write(JudgedPair judged) throws IOException {
    for (ReportWriter writer : writers) {
      writer.write(judged);
    }
  }

  /** Ends all reports, then puts all files in their place. */
  @Override
  public void finish() throws IOException {
    for (ReportWriter writer : writers) {
      writer.finish();
    }
    for (Destination destination : destinations) {
      destination.commit();
    }
  }

  /** Gives up what was not put in its place, everywhere, even if that fails at one of them. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Destination destination : destinations) {
      try {
        destination.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Makes the writer of a format. */
  interface Factory {
    ReportWriter writer(OutputOptions.Format format, Writer out)
        throws CommandException, InputException, IOException;
  }
}
