package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Optional;

/** The right value in an English form that a French reader may misread. */
final class FormatRule implements Rule<FigurePair> {

  static final RuleInfo INFO =
      Messages.rule(
          "figure.format",
          Severity.WARNING,
          "locale convention",
          "locale-violation",
          "1.0.0",
          "Shares rose 4.61%.",
          "L’action a gagné 4.61 %.",
          "L’action a gagné 4,61 %.");

  private final Suggestions suggestions;

  FormatRule(Suggestions suggestions) {
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
    if (original == null || translation == null || pair.accord() != Accord.FORMAT) {
      return Optional.empty();
    }
    if (!original.figure().isHard()) {
      return Optional.empty();
    }
    Message message = Messages.of("figure.format", Messages.quoted(translation.place().text()));
    return Optional.of(pair.finding(INFO, 0.9, message, suggestions.write(original, translation)));
  }
}
