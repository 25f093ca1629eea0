package io.github.relecteur.cli;

import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether anything was as bad as what makes a run end with exit code 1. */
final class Threshold {

  private static final String NEVER = "never";

  /** The names of all thresholds: the least severity, or that there is none. */
  static final List<String> NAMES =
      List.of(Severity.ERROR.code(), Severity.WARNING.code(), Severity.INFO.code(), NEVER);

  private boolean reached;

  /**
   * Takes note of a report.
   *
   * @param name the threshold that holds for it, one of {@link #NAMES}
   */
  void see(Report report, String name) {
    for (Severity severity : Severity.values()) {
      reached |= severity.code().equals(name) && report.hasAtLeast(severity);
    }
  }

  /**
   * The severities that reach a threshold.
   *
   * @param name one of {@link #NAMES}
   */
  static Set<Severity> severities(String name) {
    for (Severity least : Severity.values()) {
      if (least.code().equals(name)) {
        return EnumSet.range(least, Severity.ERROR);
      }
    }
    return Set.of();
  }

  boolean isReached() {
    return reached;
  }
}
