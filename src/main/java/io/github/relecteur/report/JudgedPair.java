package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.report.JudgedFinding.Standing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checked pair whose findings have been judged by what is known of them. The command line judges
 * so, with its baselines and earlier reports; a program that does so itself counts fingerprints, as
 * the recipe <i>News</i> of the page <i>Library</i> shows.
 *
 * @param pair the pair with all its findings
 * @param findings the findings of the pair in their order, each with its standing
 * @param gone what an earlier run found in the pair and this one does not
 * @param compared whether there was an earlier run, so that it means something not to be known
 */
public record JudgedPair(
    CheckedPair pair, List<JudgedFinding> findings, List<EarlierFinding> gone, boolean compared) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the findings are not those of the pair
   */
  public JudgedPair {
    Objects.requireNonNull(pair, "pair must not be null");
    Objects.requireNonNull(findings, "findings must not be null");
    Objects.requireNonNull(gone, "gone must not be null");
    findings = List.copyOf(findings);
    gone = List.copyOf(gone);
    if (!findings.stream().map(JudgedFinding::finding).toList().equals(pair.report().findings())) {
      throw new IllegalArgumentException("findings must be those of the pair " + pair.id());
    }
  }

  /** The pair with those findings only that are new. */
  public CheckedPair news() {
    List<Finding> counted =
        findings.stream()
            .filter(judged -> judged.standing() == Standing.NEW)
            .map(JudgedFinding::finding)
            .toList();
    return pair.with(pair.report().withFindings(counted));
  }

  /**
   * What is kept of a finding of an earlier run.
   *
   * @param article the id of its pair
   * @param code what it was
   * @param original the words in the original, perhaps shortened; null if there were none
   * @param translation the words in the translation, perhaps shortened; null if there were none
   * @param fingerprint {@link io.github.relecteur.model.Finding#fingerprint() its fingerprint}
   * @param reason why it was accepted, null if it was not
   */
  public record EarlierFinding(
      String article,
      String code,
      @Nullable String original,
      @Nullable String translation,
      String fingerprint,
      @Nullable String reason) {}
}
