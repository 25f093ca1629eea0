package io.github.relecteur.kind.designation;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds designations whose word was translated. */
final class TranslatedRule extends DesignationRule {

  TranslatedRule() {
    super(
        "translated",
        "mistranslation",
        "inconsistent-entities",
        "The firm updated Windows 11.",
        "La société a mis à jour Fenêtres 11.",
        "La société a mis à jour Windows 11.");
  }

  @Override
  public Optional<Finding> judge(DesignationComparison comparison) {
    return comparison.translation() != null && comparison.translation().value().translated()
        ? Optional.of(finding(comparison, 0.95))
        : Optional.empty();
  }
}
