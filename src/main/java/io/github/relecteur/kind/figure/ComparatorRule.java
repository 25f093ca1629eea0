package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A right figure that is bounded on the other side. */
final class ComparatorRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.comparator",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "1.0.0",
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
    return isUnbound(original) ? limits(pair) : bounds(pair, original, translation);
  }

  /** Whether no words bound a figure: those of a whole figure were looked for when it was read. */
  private static boolean isUnbound(Item item) {
    return item.figure().comparison() == Comparison.NONE && !item.isEnd();
  }

  private static Optional<Finding> limits(FigurePair pair) {
    Limits limits = Limits.of(pair);
    if (limits == null || !limits.areTurned()) {
      return Optional.empty();
    }
    Message message =
        Wording.became(
            limits.words(), Messages.quoted(limits.translation().text()), "figure.limit.turned");
    return Optional.of(limits.finding(INFO, message));
  }

  private static Optional<Finding> bounds(FigurePair pair, Item original, Item translation) {
    Bounded said = Bounded.of(pair.bitext(), original);
    Bounded heard = Bounded.of(pair.bitext(), translation);
    if (said.comparison().contradicts(heard.comparison())) {
      String suggestion =
          BoundForms.write(heard.place().text(), heard.comparison(), said.comparison());
      return Optional.of(finding(said, heard, 0.85, turned(said, heard), suggestion));
    }
    Optional<Finding> limit = limits(pair);
    if (limit.isPresent()) {
      return limit;
    }
    if (pair.accord() != Accord.SAME || !isAmount(original) || !isAmount(translation)) {
      return Optional.empty();
    }
    if (said.isLostIn(heard)) {
      Message message = Messages.of("figure.bound.lost", said.words());
      return Optional.of(finding(said, heard, 0.55, message, null));
    }
    return Optional.empty();
  }

  private static boolean isAmount(Item item) {
    return item.figure().reading() instanceof Reading.Of
        && item.figure().type() != FigureType.ORDINAL
        && !item.isEnd();
  }

  private static Message turned(Bounded said, Bounded heard) {
    return Wording.became(
        Messages.quoted(said.place().text()),
        Messages.quoted(heard.place().text()),
        "figure.limit.turned");
  }

  private static Finding finding(
      Bounded said,
      Bounded heard,
      double confidence,
      Message message,
      @Nullable String suggestion) {
    return new Finding(
        INFO.code(),
        INFO.severity(),
        confidence,
        message,
        said.place(),
        heard.place(),
        List.of(),
        suggestion);
  }
}
