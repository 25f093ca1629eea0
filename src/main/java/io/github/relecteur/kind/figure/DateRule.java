package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.Optional;

/** Another day, month, year, weekday, quarter or time of day. */
final class DateRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "figure.date",
          "the date or the time is another",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "0.1.0",
          "Production starts on October 14.",
          "La production démarre le 15 octobre.",
          "La production démarre le 14 octobre.");

  private final Suggestions suggestions;

  DateRule(Suggestions suggestions) {
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
    if (original.figure().reading() instanceof Reading.Of
        && translation.figure().reading() instanceof Reading.Of) {
      return Optional.empty();
    }
    String message = Wording.of(original) + " became " + Wording.of(translation);
    return Optional.of(pair.finding(INFO, 0.85, message, suggestions.write(original, translation)));
  }
}
