package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param errors those that must be mended
 * @param warnings those that should be looked at
 * @param infos those that are worth knowing
 */
record LedgerCounts(int errors, int warnings, int infos) {

  static final LedgerCounts ZERO = new LedgerCounts(0, 0, 0);

  static LedgerCounts of(List<Finding> findings) {
    return new LedgerCounts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  LedgerCounts plus(LedgerCounts other) {
    return new LedgerCounts(errors + other.errors, warnings + other.warnings, infos + other.infos);
  }

  boolean isZero() {
    return errors + warnings + infos == 0;
  }

  /** The counts as badges, or that there is nothing. */
  String html(Labels labels) {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error", labels.count("errors", errors));
    add(parts, warnings, "warning", labels.count("warnings", warnings));
    add(parts, infos, "info", labels.count("infos", infos));
    return parts.isEmpty()
        ? "<span class=\"badge agrees\">" + labels.get("findings.none") + "</span>"
        : String.join(" ", parts);
  }

  private static void add(List<String> parts, int count, String kind, String words) {
    if (count > 0) {
      parts.add("<span class=\"badge " + kind + "\">" + words + "</span>");
    }
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
