package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Optional;

/** A figure that stands only in the original. */
final class MissingRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.missing",
          Severity.ERROR,
          "omission",
          "omission",
          "1.0.0",
          "Prices were cut by up to 97% in May.",
          "Les prix ont été réduits en mai.",
          "Les prix ont été réduits de 97 % au plus en mai.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    if (original == null || pair.translation() != null) {
      return Optional.empty();
    }
    double confidence = original.figure().digits().isEmpty() ? 0.65 : 0.85;
    return Optional.of(
        pair.finding(INFO, confidence, Messages.of("figure.missing", Wording.of(original)), null));
  }
}
