package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Optional;

/** The name with some of its letters wrong. */
final class AlteredRule implements Rule<Comparison> {

  private static final double CLOSE = 0.7;
  private static final double SLIP = 0.8;

  private static final RuleInfo INFO =
      Messages.rule(
          "company.altered",
          Severity.ERROR,
          "mistranslation",
          "inconsistent-entities",
          "1.0.0",
          "Renault said it would build the model in Spain.",
          "Renalut a indiqué qu’il construirait le modèle en Espagne.",
          "Renault a indiqué qu’il construirait le modèle en Espagne.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Comparison c) {
    if (!c.has(Stand.Nature.NEAR) || !isTold(c)) {
      return Optional.empty();
    }
    double evidence = 0.3 * c.name().strength() + 0.3 * c.likeness() + 0.05 * Math.min(3, c.kept());
    boolean doubtful = c.name().strength() < 0.5;
    Finding finding =
        Findings.of(INFO, c, Math.min(doubtful ? 0.6 : 0.95, 0.4 + evidence), "company.altered");
    return Optional.of(doubtful ? finding.withSeverity(Severity.WARNING) : finding);
  }

  /** Whether enough is known of the name to ask for its exact letters. */
  private static boolean isTold(Comparison c) {
    boolean foreign =
        c.name().origin() == Origin.FOREIGN && c.name().strength() > 0.4 && c.likeness() >= CLOSE;
    boolean likely = c.name().origin() == Origin.LIKELY && c.likeness() >= SLIP;
    return c.name().strength() >= 0.5 || c.kept() > 0 || foreign || likely;
  }
}
