package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.List;
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
    Bounded said = Bounded.of(pair.bitext(), original);
    Bounded heard = Bounded.of(pair.bitext(), translation);
    if (said.comparison().contradicts(heard.comparison())) {
      return Optional.of(finding(said, heard, 0.85, turned(said, heard)));
    }
    Limits limits = Limits.of(pair);
    if (limits != null && limits.areTurned()) {
      String message =
          limits.words()
              + " became “"
              + limits.translation().text()
              + "”: the limit is turned round";
      return Optional.of(limits.finding(INFO, message));
    }
    if (pair.accord() != Accord.SAME || !isAmount(original) || !isAmount(translation)) {
      return Optional.empty();
    }
    if (said.isLostIn(heard)) {
      String message = said.words() + " is not said in the translation";
      return Optional.of(finding(said, heard, 0.55, message));
    }
    return Optional.empty();
  }

  private static boolean isAmount(Item item) {
    return item.figure().reading() instanceof Reading.Of
        && item.figure().type() != FigureType.ORDINAL
        && !item.isEnd();
  }

  private static String turned(Bounded said, Bounded heard) {
    return Wording.of(said.item())
        + " is bounded by "
        + said.comparison().sign()
        + " in the original, "
        + Wording.of(heard.item())
        + " by "
        + heard.comparison().sign()
        + " in the translation";
  }

  private static Finding finding(Bounded said, Bounded heard, double confidence, String message) {
    return new Finding(
        INFO.code(),
        INFO.severity(),
        confidence,
        message,
        said.place(),
        heard.place(),
        List.of(),
        null);
  }
}
