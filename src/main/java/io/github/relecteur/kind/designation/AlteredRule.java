package io.github.relecteur.kind.designation;

import io.github.relecteur.model.Finding;
import java.util.Optional;

/** Finds designations that have lost or changed a character or a suffix. */
final class AlteredRule extends DesignationRule {

  AlteredRule() {
    super(
        "altered",
        "mistranslation",
        "inconsistent-entities",
        "It ordered ten A320neo jets.",
        "Elle a commandé dix A302neo.",
        "Elle a commandé dix A320neo.");
  }

  @Override
  public Optional<Finding> judge(DesignationComparison comparison) {
    return comparison.isAltered() ? Optional.of(finding(comparison, 0.85)) : Optional.empty();
  }
}
