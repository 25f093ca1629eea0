package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Two right figures that stand at each other's place. */
final class SwappedRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.swapped",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "0.1.0",
          "Ford owns 25% of Rivian and 15% of Lucid.",
          "Ford détient 15 % de Rivian et 25 % de Lucid.",
          "Ford détient 25 % de Rivian et 15 % de Lucid.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    FigurePair other = pair.exchanged();
    if (other == null
        || pair.original() == null
        || pair.translation() == null
        || other.original() == null
        || other.translation() == null) {
      return Optional.empty();
    }
    Place right = pair.translation().place();
    Place inItsStead = other.translation().place();
    boolean alike =
        (pair.translation().figure().form() == Numeral.Form.ORDINAL)
            == (other.translation().figure().form() == Numeral.Form.ORDINAL);
    Message message =
        Messages.of("figure.swapped", Wording.of(pair.original()), Wording.of(other.original()));
    return Optional.of(
        new Finding(
            INFO.code(),
            INFO.severity(),
            0.75,
            message,
            pair.original().place(),
            inItsStead,
            List.of(other.original().place(), right),
            alike ? right.text() : null));
  }
}
