package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Objects;
import java.util.Optional;

/** Another number, or the right one rounded without saying so. */
final class ValueRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.value",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "1.0.0",
          "Shares rose 4.61% to $172.",
          "L’action a gagné 4,16 % à 172 dollars.",
          "L’action a gagné 4,61 % à 172 dollars.");

  private final Suggestions suggestions;

  ValueRule(Suggestions suggestions) {
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
    FalseFriends.Friend friend = FalseFriends.at(pair);
    if (friend != null) {
      return FalseFriends.isMisled(pair, friend)
          ? Optional.of(misled(pair, friend))
          : Optional.empty();
    }
    if (pair.accord() != Accord.DIFFERENT) {
      return Optional.empty();
    }
    Slip slip = slip(original.figure(), translation.figure());
    boolean digits =
        !original.figure().digits().isEmpty() && !translation.figure().digits().isEmpty();
    String how = slip.isOfDigits() && !digits ? "" : slip.key();
    Message message = Wording.became(original, translation, how);
    double confidence = slip == Slip.NONE ? 0.75 : 0.9;
    return Optional.of(
        pair.finding(INFO, confidence, message, suggestions.write(original, translation)));
  }

  private Finding misled(FigurePair pair, FalseFriends.Friend friend) {
    Message message =
        Wording.became(
            Objects.requireNonNull(pair.original()),
            Objects.requireNonNull(pair.translation()),
            "figure.friend");
    return pair.finding(INFO, 0.8, message, friend.suggestion());
  }

  /** How digits may have slipped; the words of fractions have none. */
  static Slip slip(Figure original, Figure translation) {
    return original.reading() instanceof Reading.Of a
            && translation.reading() instanceof Reading.Of b
            && !original.isFractionInWords()
            && !translation.isFractionInWords()
        ? Slip.of(a.value(), b.value())
        : Slip.NONE;
  }
}
