package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure converted into another unit, or rounded behind an approximator. */
final class ConvertedRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.converted",
          Severity.INFO,
          "—",
          "—",
          "1.0.0",
          "The plant lies 50 miles from Lyon.",
          "L’usine se trouve à 80 kilomètres de Lyon.",
          "L’usine se trouve à 80 kilomètres de Lyon.");

  private final Tolerances tolerances;

  ConvertedRule(Tolerances tolerances) {
    this.tolerances = tolerances;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The tolerance that let it pass; a time in another zone is exact. */
  private Message within(Item original, boolean converted) {
    if (original.figure().reading() instanceof Reading.At) {
      return Messages.of("figure.zone");
    }
    BigDecimal share = converted ? tolerances.conversion() : tolerances.rounding();
    return Messages.of("figure.within", Wording.number(share.movePointRight(2)));
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    boolean changed = pair.accord() == Accord.CONVERTED || pair.accord() == Accord.ROUNDED;
    if (original == null || translation == null || !changed) {
      return Optional.empty();
    }
    boolean converted = pair.accord() == Accord.CONVERTED;
    Message said = Wording.of(original);
    Message heard = Wording.of(translation);
    Message message =
        converted && Agreement.isExactConversion(original.figure(), translation.figure())
            ? Messages.of("figure.converted.exactly", said, heard)
            : Messages.of(
                converted ? "figure.converted" : "figure.rounded",
                said,
                heard,
                within(original, converted));
    return Optional.of(pair.finding(INFO, 0.8, message, null));
  }
}
