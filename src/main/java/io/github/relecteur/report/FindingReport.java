package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.wording.Labels;
import java.io.IOException;

/** A report that has something to write for each finding, and nothing for pairs without any. */
abstract class FindingReport extends MachineReport {

  private final Labels labels;

  FindingReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public final void write(CheckedPair pair) throws IOException {
    if (pair.report().findings().isEmpty()) {
      return;
    }
    Locator locator = new Locator(pair, labels);
    for (Finding finding : told(pair)) {
      write(pair, finding, locator);
    }
  }

  /** Writes a finding of a pair. */
  abstract void write(CheckedPair pair, Finding finding, Locator locator) throws IOException;
}
