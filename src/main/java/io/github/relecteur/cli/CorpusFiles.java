package io.github.relecteur.cli;

import io.github.relecteur.corpus.Journal;
import io.github.relecteur.corpus.RunFormat;
import io.github.relecteur.corpus.RunReport;
import io.github.relecteur.corpus.ScoresWriter;
import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run of a corpus writes. None of them may be one that it reads; all are tried
 * before the run, so that a long run does not end in vain.
 */
final class CorpusFiles {

  private static final String JOURNAL = ".journal";

  private final Streams streams;
  private final @Nullable String output;
  private final @Nullable String scores;
  private final @Nullable String against;
  private final @Nullable String journal;
  private final List<Path> inputs;

  CorpusFiles(
      Streams streams,
      @Nullable String output,
      @Nullable String scores,
      @Nullable String against,
      @Nullable String journal,
      List<Path> inputs) {
    this.streams = streams;
    this.output = output;
    this.scores = scores;
    this.against = against;
    this.journal = journal;
    this.inputs = new ArrayList<>(inputs);
  }

  /**
   * Refuses a place where nothing can be written, or where something stands that is needed.
   *
   * @param lexicons further files that the run reads
   */
  void requireWritable(List<Path> lexicons) throws CommandException, IOException {
    inputs.addAll(lexicons);
    report().close();
    scores().close();
    if (journal != null) {
      for (Path other : others(against, output, scores)) {
        if (absolute(journal).equals(other.toAbsolutePath().normalize())) {
          throw new CommandException(
              "--journal " + journal + ": is also an input or output of this run");
        }
      }
    }
  }

  /**
   * The journal, if there is a place for one.
   *
   * @param resume whether to go on with what it holds
   */
  Optional<Journal> journal(boolean resume) throws CommandException, InputException {
    Optional<Path> place = journalPlace();
    if (place.isEmpty()) {
      if (resume) {
        throw new CommandException("--resume needs --output FILE or --journal FILE");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(Journal.open(place.get(), resume));
    } catch (AccessDeniedException e) {
      throw new CommandException(place.get() + ": cannot be written: permission denied", e);
    } catch (IOException e) {
      throw new CommandException(place.get() + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private Optional<Path> journalPlace() throws CommandException {
    if (journal != null) {
      return Optional.of(Articles.path(journal));
    }
    if (output == null) {
      return Optional.empty();
    }
    Path file = Articles.path(output);
    boolean isDevice = Files.exists(file) && !Files.isRegularFile(file);
    return isDevice ? Optional.empty() : Optional.of(Articles.path(output + JOURNAL));
  }

  /**
   * Writes what the run was asked to write, the report last: whoever reads it from a pipe may stop
   * before its end.
   */
  void write(RunFormat format, RunReport report) throws CommandException, IOException {
    writeScores(report);
    try (Destination destination = report()) {
      format.write(report, destination.writer());
      destination.commit();
    }
  }

  private void writeScores(RunReport report) throws CommandException, IOException {
    boolean fell = report.comparison().map(c -> !c.drops().isEmpty()).orElse(false);
    if (scores != null && against != null && fell && absolute(scores).equals(absolute(against))) {
      streams.tell(scores + ": stays as it was, because something fell");
      return;
    }
    if (scores != null) {
      try (Destination destination = scores()) {
        ScoresWriter.scores(report.results(), destination.writer());
        destination.commit();
      }
    }
  }

  private Destination report() throws CommandException {
    return Destination.of(streams, output, others(against, scores));
  }

  /** Where the scores go; they may take the place of those that the run was compared with. */
  private Destination scores() throws CommandException {
    return scores == null
        ? Destination.of(streams, null, List.of())
        : Destination.file("--write-scores", scores, others(output));
  }

  private List<Path> others(@Nullable String... names) throws CommandException {
    List<Path> others = new ArrayList<>(inputs);
    for (String name : names) {
      if (name != null) {
        others.add(Articles.path(name));
      }
    }
    return others;
  }

  private static Path absolute(String name) throws CommandException {
    return Articles.path(name).toAbsolutePath().normalize();
  }
}
