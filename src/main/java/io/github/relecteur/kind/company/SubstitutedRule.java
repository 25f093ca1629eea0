package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Optional;

/** Another name in the place of the name, or the letters of an acronym put in French order. */
final class SubstitutedRule implements Rule<Comparison> {

  private static final double SAME_LETTERS = 0.99;

  private static final RuleInfo INFO =
      Messages.rule(
          "company.substituted",
          Severity.ERROR,
          "mistranslation",
          "inconsistent-entities",
          "1.0.0",
          "Boeing delivered 48 aircraft in May.",
          "Airbus a livré 48 avions en mai.",
          "Boeing a livré 48 avions en mai.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Comparison c) {
    boolean acronym =
        c.has(Stand.Nature.REORDERED)
            && (c.likeness() > SAME_LETTERS || c.kept() > 0 || c.likeness() >= 0.5);
    boolean other = c.has(Stand.Nature.OTHER) && (c.name().strength() >= 0.6 || c.kept() > 0);
    if (!acronym && !other) {
      return Optional.empty();
    }
    double confidence =
        Math.min(
            0.95,
            0.4 + 0.3 * c.name().strength() + 0.2 * c.likeness() + 0.05 * Math.min(3, c.kept()));
    return Optional.of(Findings.of(INFO, c, confidence, "company.substituted"));
  }
}
