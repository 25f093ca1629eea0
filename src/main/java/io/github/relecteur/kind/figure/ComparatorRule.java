package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.Optional;

/** A right figure that is bounded on the other side. */
final class ComparatorRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "figure.comparator",
          "the bound of the figure is turned round",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "0.1.0",
          "More than 200,000 chips were ordered.",
          "Moins de 200 000 puces ont été commandées.",
          "Plus de 200 000 puces ont été commandées.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    if (original == null || translation == null || !pair.accord().isRight()) {
      return Optional.empty();
    }
    Comparison said = original.figure().comparison();
    Comparison heard = translation.figure().comparison();
    if (!said.contradicts(heard)) {
      return Optional.empty();
    }
    String message =
        Wording.of(original)
            + " is bounded by "
            + said.sign()
            + " in the original, "
            + Wording.of(translation)
            + " by "
            + heard.sign()
            + " in the translation";
    return Optional.of(pair.finding(INFO, 0.85, message, null));
  }
}
