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

  Options {
    disabled = Set.copyOf(new TreeSet<>(disabled));
    severities = Map.copyOf(severities);
  }

  /** The findings that are wanted, with the severities that are wanted, ordered by place. */
  List<Finding> apply(List<Finding> findings) {
    List<Finding> wanted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (!disabled.contains(finding.code()) && finding.confidence() >= minimumConfidence) {
        Severity severity = severities.getOrDefault(finding.code(), finding.severity());
        boolean same = severity == finding.severity();
        wanted.add(same ? finding : finding.withSeverity(severity));
      }
    }
    wanted.sort(Finding.BY_PLACE);
    return wanted;
  }
}
