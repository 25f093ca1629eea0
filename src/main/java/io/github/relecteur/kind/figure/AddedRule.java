package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.Optional;

/** A figure that stands only in the translation. */
final class AddedRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "figure.added",
          "the translation holds a figure that the original does not",
          Severity.ERROR,
          "addition",
          "addition",
          "0.1.0",
          "The companies signed the contract.",
          "Les 12 entreprises ont signé le contrat.",
          "Les entreprises ont signé le contrat.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item translation = pair.translation();
    if (translation == null || pair.original() != null) {
      return Optional.empty();
    }
    double confidence = translation.figure().digits().isEmpty() ? 0.65 : 0.85;
    return Optional.of(
        pair.finding(INFO, confidence, Wording.of(translation) + " is not in the original", null));
  }
}
