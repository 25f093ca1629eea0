package io.github.relecteur.cli;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether anything was as bad as what makes a run end with exit code 1: a finding of a severity
 * that fails, or more findings of another one than may be.
 */
final class Threshold {

  private static final String NEVER = "never";

  /** The names of all thresholds: the least severity, or that there is none. */
  static final List<String> NAMES =
      List.of(Severity.ERROR.code(), Severity.WARNING.code(), Severity.INFO.code(), NEVER);

  private final Map<Severity, Integer> most;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private boolean reached;

  /**
   * A threshold that nothing has reached.
   *
   * @param most how many findings there may be of some severities, to which the names of thresholds
   *     do not apply
   */
  Threshold(Map<Severity, Integer> most) {
    this.most = Map.copyOf(most);
  }

  /** A threshold with what settings say of the most findings. */
  static Threshold of(Settings settings) {
    Map<Severity, Integer> most = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      Setting setting = settings.value(SettingKey.most(severity));
      if (!setting.isStandard()) {
        most.put(severity, Integer.valueOf(setting.value()));
      }
    }
    return new Threshold(most);
  }

  /**
   * Takes note of a report.
   *
   * @param name the threshold that holds for it, one of {@link #NAMES}
   */
  void see(Report report, String name) {
    see(report.findings().stream().map(Finding::severity).toList(), name);
  }

  /**
   * Takes note of the findings of a report by their severities.
   *
   * @param name the threshold that holds for it, one of {@link #NAMES}
   */
  void see(List<Severity> severities, String name) {
    Set<Severity> failing = severities(name);
    for (Severity severity : severities) {
      int count = counts.merge(severity, 1, Integer::sum);
      Integer bound = most.get(severity);
      reached |= bound == null ? failing.contains(severity) : count > bound;
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
