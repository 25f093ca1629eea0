package io.github.relecteur.corpus;

import java.util.List;

/**
 * A group of findings that is given worse than in an earlier run.
 *
 * @param group the finding code, {@code all}, or {@code written forms}
 * @param measures what has fallen, for instance {@code recall 100.0 → 92.3}
 * @param causes what was lost
 */
public record Drop(String group, List<String> measures, List<Fault> causes) {

  private static final int MOST_NAMED = 5;

  /** Copies the lists. */
  public Drop {
    measures = List.copyOf(measures);
    causes = List.copyOf(causes);
  }

  /** What has fallen and what was lost, in one line. */
  public String describe() {
    StringBuilder text = new StringBuilder(group).append(" fell: ");
    text.append(String.join(", ", measures));
    if (causes.isEmpty()) {
      return text.append("; no finding was lost, the corpus has changed").toString();
    }
    int named = Math.min(causes.size(), MOST_NAMED);
    for (Fault cause : causes.subList(0, named)) {
      text.append("; ").append(cause.path()).append(": ").append(cause.text());
    }
    int more = causes.size() - named;
    return text.append(more > 0 ? "; and " + more + " more" : "").toString();
  }
}
