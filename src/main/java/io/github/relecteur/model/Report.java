package io.github.relecteur.model;

import java.util.List;
import java.util.Objects;

/**
 * What a check of one article pair found, and what it saw on the way.
 *
 * <p>Made by the checker; for other findings there is {@link #withFindings}. A later minor version
 * may add a component: read it by its accessors, not with a record pattern, and leave the canonical
 * constructor to the library.
 *
 * @param original the English article as it was read: the one given, or its beginning if it is
 *     longer than {@code Relecteur.Builder.maximumLength}; the same holds for all offsets
 * @param translation the French article as it was read
 * @param findings what is wrong, ordered by place
 * @param alignment the beads: every sentence of both articles exactly once
 * @param originalMentions figures, tickers and names seen in the original, ordered by place
 * @param translationMentions figures, tickers and names seen in the translation, ordered by place
 */
public record Report(
    Article original,
    Article translation,
    List<Finding> findings,
    List<Bead> alignment,
    List<Mention> originalMentions,
    List<Mention> translationMentions) {

  /** Copies the lists. */
  public Report {
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(translation, "translation must not be null");
    Objects.requireNonNull(findings, "findings must not be null");
    Objects.requireNonNull(alignment, "alignment must not be null");
    Objects.requireNonNull(originalMentions, "originalMentions must not be null");
    Objects.requireNonNull(translationMentions, "translationMentions must not be null");
    findings = List.copyOf(findings);
    alignment = List.copyOf(alignment);
    originalMentions = List.copyOf(originalMentions);
    translationMentions = List.copyOf(translationMentions);
  }

  /** What was seen on one side. */
  public List<Mention> mentions(Side side) {
    Objects.requireNonNull(side, "side must not be null");
    return side == Side.ORIGINAL ? originalMentions : translationMentions;
  }

  /** The same report with other findings. */
  public Report withFindings(List<Finding> others) {
    return new Report(
        original, translation, others, alignment, originalMentions, translationMentions);
  }

  /** Whether some finding is at least this severe. */
  public boolean hasAtLeast(Severity severity) {
    Objects.requireNonNull(severity, "severity must not be null");
    return findings.stream().anyMatch(f -> f.severity().compareTo(severity) >= 0);
  }
}
