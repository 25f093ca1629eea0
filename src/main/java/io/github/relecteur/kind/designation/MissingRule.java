package io.github.relecteur.kind.designation;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds designations that the translation has lost. */
final class MissingRule extends DesignationRule {

  MissingRule() {
    super(
        "missing",
        "omission",
        "omission",
        "Sales of H20 chips rose.",
        "Les ventes de puces ont progressé.",
        "Les ventes de puces H20 ont progressé.");
  }

  @Override
  public Optional<Finding> judge(DesignationComparison comparison) {
    return comparison.translation() == null
        ? Optional.of(finding(comparison, 0.6))
        : Optional.empty();
  }
}
