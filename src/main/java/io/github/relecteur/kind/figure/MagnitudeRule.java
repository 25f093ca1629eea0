package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A number that is off by an exact power of ten. */
final class MagnitudeRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.magnitude",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "1.0.0",
          "Nvidia placed an order of more than $2 billion.",
          "Nvidia a passé une commande de plus de 2 millions de dollars.",
          "Nvidia a passé une commande de plus de 2 milliards de dollars.");

  private final Suggestions suggestions;

  MagnitudeRule(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    if (original == null || translation == null || pair.accord() != Accord.DIFFERENT) {
      return Optional.empty();
    }
    if (!(original.figure().reading() instanceof Reading.Of a)
        || !(translation.figure().reading() instanceof Reading.Of b)
        || Slip.of(a.value(), b.value()) != Slip.POWER_OF_TEN) {
      return Optional.empty();
    }
    boolean larger = b.value().abs().compareTo(a.value().abs()) > 0;
    BigDecimal factor =
        larger
            ? b.value().divide(a.value(), MathContext.DECIMAL64)
            : a.value().divide(b.value(), MathContext.DECIMAL64);
    Message message =
        Messages.of(
            "figure.became.how",
            Wording.of(original),
            Wording.of(translation),
            Messages.of(
                larger ? "figure.times.much" : "figure.times.little",
                Wording.number(factor.abs())));
    return Optional.of(pair.finding(INFO, 0.95, message, suggestions.write(original, translation)));
  }
}
