package io.github.relecteur.kind.designation;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds designations that have given way to another one. */
final class SubstitutedRule extends DesignationRule {

  SubstitutedRule() {
    super(
        "substituted",
        "mistranslation",
        "inconsistent-entities",
        "The iPhone 16 sells well.",
        "L’iPhone 7 se vend bien.",
        "L’iPhone 16 se vend bien.");
  }

  @Override
  public Optional<Finding> judge(DesignationComparison comparison) {
    return comparison.translation() != null
        ? Optional.of(finding(comparison, 0.85))
        : Optional.empty();
  }
}
