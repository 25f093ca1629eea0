package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure whose sign was lost or turned round. */
final class SignRule implements Rule<FigurePair> {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

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
    if (pair.accord().isRight()) {
      return turned(pair, original, translation);
    }
    if (pair.accord() != Accord.SIGN) {
      return Optional.empty();
    }
    String message =
        Wording.of(original) + " became " + Wording.of(translation) + ": the sign differs";
    return Optional.of(pair.finding(INFO, 0.8, message, suggestions.write(original, translation)));
  }

  private static Optional<Finding> turned(FigurePair pair, Item original, Item translation) {
    boolean amounts =
        original.figure().reading() instanceof Reading.Of
            && translation.figure().reading() instanceof Reading.Of;
    if (!amounts) {
      return Optional.empty();
    }
    int said = original.figure().direction();
    if (said * translation.figure().direction() < 0) {
      return Optional.of(pair.finding(INFO, 0.7, message(original, said), null));
    }
    if (original.figure().type() == FigureType.ORDINAL) {
      return Optional.empty();
    }
    Drift english = Drift.of(Vicinity.of(pair.bitext(), original));
    if (english.ups() + english.downs() == 0) {
      return Optional.empty();
    }
    Drift french = Drift.of(Vicinity.of(pair.bitext(), translation));
    boolean meant = isMeasured(original.figure());
    return meant && english.isTurnedIn(french)
        ? Optional.of(pair.finding(INFO, 0.6, message(original, -french.own()), null))
        : Optional.empty();
  }

  /** Whether a figure has a unit, or is large enough to be one that rises and falls. */
  private static boolean isMeasured(Figure figure) {
    return figure.reading() instanceof Reading.Of of
        && (!of.unit().isEmpty() || of.value().abs().compareTo(LARGE) >= 0);
  }

  private static String message(Item original, int said) {
    return Wording.of(original)
        + " goes "
        + way(said)
        + " in the original, "
        + way(-said)
        + " in the translation";
  }

  private static String way(int direction) {
    return direction > 0 ? "up" : "down";
  }
}
