package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import java.util.List;

/**
 * A checked pair whose findings have been judged by what is known of them.
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
}
