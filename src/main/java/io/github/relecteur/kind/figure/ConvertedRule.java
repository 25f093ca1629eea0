package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.Optional;

/** A figure converted into another unit, or rounded behind an approximator. */
final class ConvertedRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "figure.converted",
          "the figure was converted or rounded",
          Severity.INFO,
          "—",
          "—",
          "0.1.0",
          "The plant lies 50 miles from Lyon.",
          "L'usine se trouve à 80 kilomètres de Lyon.",
          "L'usine se trouve à 80 kilomètres de Lyon.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    boolean changed = pair.accord() == Accord.CONVERTED || pair.accord() == Accord.ROUNDED;
    if (original == null || translation == null || !changed) {
      return Optional.empty();
    }
    String how = pair.accord() == Accord.CONVERTED ? " was converted into " : " was rounded to ";
    return Optional.of(
        pair.finding(INFO, 0.8, Wording.of(original) + how + Wording.of(translation), null));
  }
}
