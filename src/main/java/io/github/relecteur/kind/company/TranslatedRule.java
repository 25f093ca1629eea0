package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Optional;

/** The words of the name rendered one by one. */
final class TranslatedRule implements Rule<Comparison> {

  private static final RuleInfo INFO =
      Messages.rule(
          "company.translated",
          Severity.ERROR,
          "mistranslation",
          "inconsistent-entities",
          "1.0.0",
          "Best Buy opened three stores.",
          "Meilleur Achat a ouvert trois magasins.",
          "Best Buy a ouvert trois magasins.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Comparison c) {
    if (!c.has(Stand.Nature.LITERAL) || (c.name().strength() < 0.6 && c.kept() == 0)) {
      return Optional.empty();
    }
    double confidence =
        Math.min(
            0.95,
            0.35 + 0.35 * c.name().strength() + 0.2 * c.likeness() + 0.05 * Math.min(3, c.kept()));
    return Optional.of(Findings.of(INFO, c, confidence, "company.translated"));
  }
}
