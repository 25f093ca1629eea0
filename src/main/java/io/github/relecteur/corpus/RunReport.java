package io.github.relecteur.corpus;

import java.util.Optional;

/**
 * Everything that a report tells of a run.
 *
 * @param results what the run gave
 * @param acceptance whether that is as it should be
 * @param comparison how it differs from an earlier run, if it was compared with one
 */
public record RunReport(Results results, Acceptance acceptance, Optional<Comparison> comparison) {

  /** Whether nothing is wrong that nobody has accepted, and nothing has become worse. */
  public boolean isAccepted() {
    return acceptance.faults().isEmpty() && comparison.map(c -> c.drops().isEmpty()).orElse(true);
  }
}
