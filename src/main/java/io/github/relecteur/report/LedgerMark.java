package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that a page marks: a mention, or what only a finding points at.
 *
 * @param id the name of the mark on the page
 * @param side the article it stands in
 * @param span its range there
 * @param mention the mention that stands there, or null for the place of a finding
 * @param twin the name of the mark on the other side that stands for the same thing, or null
 * @param twinText what stands there, or null
 * @param numberOnly whether no finding concerns it and only the number is known to be that of the
 *     twin
 * @param findings the 0-based places of the findings that concern it
 * @param severity the worst of them, or null if there is none
 */
record LedgerMark(
    String id,
    Side side,
    Span span,
    @Nullable Mention mention,
    @Nullable String twin,
    @Nullable String twinText,
    boolean numberOnly,
    List<Integer> findings,
    @Nullable Severity severity) {

  LedgerMark {
    findings = List.copyOf(findings);
    numberOnly = numberOnly && findings.isEmpty();
  }

  /**
   * How it is shown: the severity of what is wrong, {@code agrees}, {@code number} or {@code
   * alone}.
   */
  String state() {
    if (severity != null) {
      return severity.code();
    }
    return twin == null ? "alone" : numberOnly ? "number" : "agrees";
  }

  /** The worst of some findings, or null if there are none. */
  static @Nullable Severity worst(List<Finding> findings) {
    Severity worst = null;
    for (Finding finding : findings) {
      worst = worst == null || finding.severity().compareTo(worst) > 0 ? finding.severity() : worst;
    }
    return worst;
  }
}
