package io.github.relecteur;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The options of a checker, checked and copied. */
record Options(
    Set<String> disabled,
    Map<String, Severity> severities,
    double minimumConfidence,
    int maximumLength,
    Tolerances tolerances,
    HouseStyle houseStyle) {

  /** More than sums of confidences are off by, and less than reports tell. */
  private static final double ROUNDING = 1e-9;

  Options {
    disabled = Set.copyOf(new TreeSet<>(disabled));
    severities = Map.copyOf(severities);
  }

  /** The findings that are wanted, with the severities that are wanted, ordered by place. */
  List<Finding> apply(List<Finding> findings) {
    List<Finding> wanted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (!disabled.contains(finding.code()) && isSure(finding)) {
        Severity severity = severities.getOrDefault(finding.code(), finding.severity());
        boolean same = severity == finding.severity();
        wanted.add(same ? finding : finding.withSeverity(severity));
      }
    }
    wanted.sort(Finding.BY_PLACE);
    return wanted;
  }

  /** Whether a finding is as sure as is wanted; what reports tell as 0.65 is no less than 0.65. */
  private boolean isSure(Finding finding) {
    return finding.confidence() >= minimumConfidence - ROUNDING;
  }
}
