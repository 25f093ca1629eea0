package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.Optional;

/** A figure whose sign was lost or turned round. */
final class SignRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "figure.sign",
          "the sign is lost or turned round",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "0.1.0",
          "The index moved -3.2% in May.",
          "L'indice a varié de +3,2 % en mai.",
          "L'indice a varié de −3,2 % en mai.");

  private final Suggestions suggestions;

  SignRule(Suggestions suggestions) {
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
    if (original == null || translation == null) {
      return Optional.empty();
    }
    boolean turned = pair.accord().isRight() && isTurned(original.figure(), translation.figure());
    if (pair.accord() != Accord.SIGN && !turned) {
      return Optional.empty();
    }
    if (turned) {
      String message =
          Wording.of(original)
              + " goes "
              + way(original)
              + " in the original, "
              + way(translation)
              + " in the translation";
      return Optional.of(pair.finding(INFO, 0.7, message, null));
    }
    String message =
        Wording.of(original) + " became " + Wording.of(translation) + ": the sign differs";
    return Optional.of(pair.finding(INFO, 0.8, message, suggestions.write(original, translation)));
  }

  private static boolean isTurned(Figure original, Figure translation) {
    boolean amounts =
        original.reading() instanceof Reading.Of && translation.reading() instanceof Reading.Of;
    return amounts && original.direction() * translation.direction() < 0;
  }

  private static String way(Item item) {
    return item.figure().direction() > 0 ? "up" : "down";
  }
}
