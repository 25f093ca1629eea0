package io.github.relecteur.report;

import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** A report whose methods are called in their order, and none of them with null. */
final class OrderedReport implements ReportWriter {

  private final ReportWriter report;
  private final boolean endless;
  private boolean begun;
  private boolean finished;

  /**
   * Guards a report that nothing has been said to.
   *
   * @param report the report
   * @param endless whether it has no end of its own, so that more may follow
   */
  OrderedReport(ReportWriter report, boolean endless) {
    this.report = report;
    this.endless = endless;
  }

  @Override
  public void identify(RunIdentity run) {
    Objects.requireNonNull(run, "run must not be null");
    requireBeginning("identify");
    report.identify(run);
  }

  @Override
  public void redact(List<RuleInfo> rules) {
    Objects.requireNonNull(rules, "rules must not be null");
    requireBeginning("redact");
    report.redact(rules);
  }

  private void requireBeginning(String method) {
    if (begun || finished) {
      throw new IllegalStateException(method + " must be called before the first pair is written");
    }
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    Objects.requireNonNull(pair, "pair must not be null");
    begin();
    report.write(pair);
  }

  @Override
  public void write(JudgedPair judged) throws IOException {
    Objects.requireNonNull(judged, "judged must not be null");
    begin();
    report.write(judged);
  }

  private void begin() {
    if (finished && !endless) {
      throw new IllegalStateException("the report has been finished and takes no more");
    }
    begun = true;
  }

  @Override
  public void finish() throws IOException {
    if (!finished || endless) {
      finished = true;
      report.finish();
    }
  }
}
