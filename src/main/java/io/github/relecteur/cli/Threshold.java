package io.github.relecteur.cli;

import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The least severity that makes a run end with exit code 1, and whether it was reached. */
final class Threshold {

  private static final String NEVER = "never";

  private final @Nullable Severity least;
  private boolean reached;

  private Threshold(@Nullable Severity least) {
    this.least = least;
  }

  /** The threshold of a name on the command line. */
  static Threshold of(String name) throws CommandException {
    if (name.equals(NEVER)) {
      return new Threshold(null);
    }
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(name)) {
        return new Threshold(severity);
      }
    }
    throw new CommandException(
        "unknown --fail-on '" + name + "', known: error, warning, info, never");
  }

  /** Takes note of a report. */
  void see(Report report) {
    reached |= least != null && report.hasAtLeast(least);
  }

  /** The severities that reach it. */
  Set<Severity> severities() {
    return least == null ? Set.of() : EnumSet.range(least, Severity.ERROR);
  }

  boolean isReached() {
    return reached;
  }
}
