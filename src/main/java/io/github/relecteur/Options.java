package io.github.relecteur;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;
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
    return findings.stream()
        .filter(f -> !disabled.contains(f.code()) && f.confidence() >= minimumConfidence)
        .map(f -> f.withSeverity(severities.getOrDefault(f.code(), f.severity())))
        .sorted(Finding.BY_PLACE)
        .toList();
  }
}
