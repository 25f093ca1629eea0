package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Two companies that have changed roles. */
final class SwappedRule implements Rule<Swap> {

  private static final double CONFIDENCE = 0.7;

  private static final RuleInfo INFO =
      Messages.rule(
          "company.swapped",
          Severity.ERROR,
          "mistranslation",
          "inconsistent-entities",
          "1.0.0",
          "Airbus sued Thales in Paris.",
          "Thales a poursuivi Airbus à Paris.",
          "Airbus a poursuivi Thales à Paris.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Swap swap) {
    return Optional.of(
        new Finding(
            INFO.code(),
            INFO.severity(),
            CONFIDENCE,
            Messages.of(
                "company.swapped",
                Messages.quoted(swap.first().text()),
                Messages.quoted(swap.second().text())),
            swap.first(),
            swap.inPlaceOfFirst(),
            List.of(swap.second(), swap.inPlaceOfSecond()),
            swap.first().text()));
  }
}
