package io.github.relecteur.cli;

import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedFinding;
import io.github.relecteur.report.JudgedFinding.Standing;
import io.github.relecteur.report.JudgedPair;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run makes of findings that are known: judges them, says at the end how many they were, and
 * writes the new baseline if one is asked for.
 */
final class KnownFindings implements Closeable {

  private final Streams streams;
  private final Standings standings;
  private final @Nullable String baseline;
  private final @Nullable String previous;
  private final @Nullable BaselineWriter writer;
  private final @Nullable Destination destination;
  private final @Nullable String written;

  /**
   * A run that has seen no pair.
   *
   * @param streams where lines for people go
   * @param standings what judges the findings
   * @param baseline how the baseline is called, null if there is none
   * @param previous how the previous report is called, null if there is none
   * @param writer what writes a new baseline, null if none is asked for
   * @param destination where it goes
   * @param written how that is called
   */
  KnownFindings(
      Streams streams,
      Standings standings,
      @Nullable String baseline,
      @Nullable String previous,
      @Nullable BaselineWriter writer,
      @Nullable Destination destination,
      @Nullable String written) {
    this.streams = streams;
    this.standings = standings;
    this.baseline = baseline;
    this.previous = previous;
    this.writer = writer;
    this.destination = destination;
    this.written = written;
  }

  /** Judges the findings of a pair, and says what is wrong with its comments and characters. */
  JudgedPair judge(CheckedPair pair) {
    JudgedPair judged = standings.judge(pair);
    standings.warnings().forEach(streams::tell);
    if (writer != null) {
      for (JudgedFinding finding : judged.findings()) {
        if (finding.standing() != Standing.SUPPRESSED) {
          writer.add(pair.id(), finding.finding());
        }
      }
    }
    return judged;
  }

  /** Takes note of findings that an earlier part of the run has judged to be suppressed. */
  void addSuppressed(int count) {
    standings.addSuppressed(count);
  }

  /** The file that is written, if there is one. */
  List<Path> targets() {
    Path target = destination == null ? null : destination.target();
    return target == null ? List.of() : List.of(target);
  }

  /** Whether the run makes all its findings known, so that none of them counts. */
  boolean isWritten() {
    return writer != null;
  }

  /** Ends a run that has succeeded. */
  void finish() throws IOException {
    if (baseline != null) {
      streams.tell(
          "%s: %s known, %d accepted; %s"
              .formatted(
                  baseline,
                  count(standings.count(Standing.KNOWN), "finding", "findings"),
                  standings.count(Standing.ACCEPTED),
                  count(
                      standings.outdated(), "entry no longer occurs", "entries no longer occur")));
    }
    if (previous != null) {
      streams.tell(
          "%s: %s as before, %d gone"
              .formatted(
                  previous, count(standings.before(), "finding", "findings"), standings.gone()));
    }
    int suppressed = standings.count(Standing.SUPPRESSED);
    if (suppressed > 0) {
      streams.tell(count(suppressed, "finding", "findings") + " suppressed by comments");
    }
    if (writer != null && destination != null) {
      writer.write(destination.writer());
      destination.commit();
      streams.tell(
          "%s: written, with %s known and %d accepted"
              .formatted(
                  String.valueOf(written),
                  count(writer.size(), "finding", "findings"),
                  writer.accepted()));
    }
  }

  @Override
  public void close() throws IOException {
    if (destination != null) {
      destination.close();
    }
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
