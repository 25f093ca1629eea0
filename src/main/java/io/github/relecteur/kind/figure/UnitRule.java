package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.Optional;

/** The right number with another unit or currency. */
final class UnitRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "figure.unit",
          "the unit or currency is another",
          Severity.ERROR,
          "mistranslation",
          "mistranslation",
          "0.1.0",
          "The fine came to £450 million.",
          "L'amende s'est élevée à 450 millions de dollars.",
          "L'amende s'est élevée à 450 millions de livres sterling.");

  private final Suggestions suggestions;

  UnitRule(Suggestions suggestions) {
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
    if (pair.accord() == Accord.SAME && Persons.areInvented(pair)) {
      String message = Wording.of(original) + " counts no people: the translation says “personnes”";
      return Optional.of(pair.finding(INFO, 0.65, message, null));
    }
    if (pair.accord() != Accord.UNIT) {
      return Optional.empty();
    }
    boolean oneSided = unit(original).isEmpty() || unit(translation).isEmpty();
    String message =
        oneSided
            ? Wording.of(original)
                + " became "
                + Wording.of(translation)
                + ": only one names a unit"
            : Wording.of(original) + " became " + Wording.of(translation) + ": the unit is another";
    String suggestion = unit(original).isEmpty() ? null : suggestions.write(original, translation);
    return Optional.of(pair.finding(INFO, oneSided ? 0.6 : 0.9, message, suggestion));
  }

  private static String unit(Item item) {
    return item.figure().reading() instanceof Reading.Of of ? of.unit() : "";
  }
}
