package io.github.relecteur.cli;

import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the findings of a run go: they are judged, measured and reported.
 *
 * @param known judges them
 * @param threshold measures them
 * @param outputs reports them
 * @param journal keeps the report until it ends, null if nothing does
 * @param bar whether to show how far the run is
 */
record Findings(
    KnownFindings known,
    Threshold threshold,
    Outputs outputs,
    @Nullable CheckJournal journal,
    boolean bar) {

  /** The files that are written. */
  List<Path> targets() {
    List<Path> targets = new ArrayList<>(outputs.targets());
    targets.addAll(known.targets());
    Optional.ofNullable(journal).map(CheckJournal::file).ifPresent(targets::add);
    return targets;
  }

  void add(CheckedPair pair, String failOn) throws IOException {
    JudgedPair judged = known.judge(pair);
    threshold.see(judged.news().report(), failOn);
    outputs.write(judged);
  }

  void add(CheckedPair pair, String key, String failOn) throws IOException {
    if (journal != null) {
      journal.key(key);
    }
    add(pair, failOn);
  }

  /** Adds a pair that is in the report already. */
  void add(CheckJournal.Finished finished, String failOn) {
    threshold.see(finished.severities(), failOn);
    known.addSuppressed(finished.suppressed());
  }

  boolean isReached() {
    return threshold.isReached() && !known.isWritten();
  }
}
