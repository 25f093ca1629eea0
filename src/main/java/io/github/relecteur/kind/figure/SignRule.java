package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A figure whose sign was lost or turned round. */
final class SignRule implements Rule<FigurePair> {

  private static final Set<String> AMOUNTS =
      Set.of(
          FigureType.MONEY.code(),
          FigureType.PERCENT.code(),
          FigureType.QUANTITY.code(),
          FigureType.RANGE.code());
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.sign",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "1.0.0",
          "The index moved -3.2% in May.",
          "L’indice a varié de +3,2 % en mai.",
          "L’indice a varié de −3,2 % en mai.");

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
    int record = pair.accord().isRight() ? Records.of(pair.bitext(), original) : 0;
    if (record != 0 && record * Records.of(pair.bitext(), translation) < 0) {
      Message message =
          Messages.of("figure.sign.record", Wording.of(original), record(record), record(-record));
      return Optional.of(pair.finding(INFO, 0.8, message, null));
    }
    boolean isLevel = isLevelWithoutSign(pair, original, translation);
    if (pair.accord().isRight() && !isLevel) {
      return turned(pair, original, translation);
    }
    if (pair.accord() != Accord.SIGN && !isLevel) {
      return Optional.empty();
    }
    Message message = Wording.became(original, translation, "figure.sign.differs");
    String written = suggestions.write(original, translation);
    boolean plus = written != null && original.place().text().startsWith("+");
    return Optional.of(pair.finding(INFO, 0.8, message, plus ? "+" + written : written));
  }

  /**
   * to minus 94 and à 94: a verb that says down stands for the sign of a change, not of a level.
   */
  private static boolean isLevelWithoutSign(FigurePair pair, Item original, Item translation) {
    if (pair.accord() != Accord.SAME
        || !(original.figure().reading() instanceof Reading.Of a)
        || !(translation.figure().reading() instanceof Reading.Of b)
        || !a.units().isEmpty()
        || a.value().signum() >= 0
        || a.value().negate().compareTo(b.value()) != 0) {
      return false;
    }
    Vicinity there = Vicinity.of(pair.bitext(), translation);
    return a.value().abs().compareTo(LARGE) < 0 && there.tokens().get(there.from() - 1).is("à");
  }

  private static Optional<Finding> turned(FigurePair pair, Item original, Item translation) {
    boolean amounts =
        original.figure().reading() instanceof Reading.Of
            && translation.figure().reading() instanceof Reading.Of;
    if (!amounts || !mayMove(pair, original)) {
      return Optional.empty();
    }
    int said = original.figure().direction();
    boolean bound = said * translation.figure().direction() < 0;
    boolean measured = isMeasured(original.figure());
    if (!bound && !measured) {
      return Optional.empty();
    }
    Vicinity here = Vicinity.of(pair.bitext(), original);
    Drift english = Drift.of(here);
    if (!bound && english.ups() + english.downs() == 0) {
      return Optional.empty();
    }
    Vicinity there = Vicinity.of(pair.bitext(), translation);
    Drift french = Drift.of(there);
    if (!bound && !english.isTurnedIn(french)) {
      return Optional.empty();
    }
    List<Place> words = new ArrayList<>();
    english.place(pair.bitext(), original, here).ifPresent(words::add);
    french.place(pair.bitext(), translation, there).ifPresent(words::add);
    Message message = message(original, bound ? said : -french.own());
    return Optional.of(pair.finding(INFO, bound ? 0.7 : 0.6, message, null, words));
  }

  /**
   * Whether a figure can go up and down: ranks stand, and a time only passes, unless it tells how
   * large a move was in a sentence without another amount.
   */
  private static boolean mayMove(FigurePair pair, Item item) {
    return switch (item.figure().type()) {
      case ORDINAL, DATE, TIME -> false;
      case DURATION ->
          item.place().text().indexOf('-') < 0 && !isPast(pair, item) && !hasAmount(pair, item);
      default -> true;
    };
  }

  private static boolean isPast(FigurePair pair, Item item) {
    return item.tokens(pair.bitext()).get(item.to()).is("ago");
  }

  private static boolean hasAmount(FigurePair pair, Item item) {
    Span sentence = pair.bitext().source(item.side()).sentences().get(item.sentence()).span();
    return pair.bitext().mentions(item.side()).stream()
        .filter(mention -> mention.kind() == MentionKind.FIGURE)
        .filter(mention -> mention.span().overlaps(sentence))
        .anyMatch(mention -> AMOUNTS.contains(mention.type()));
  }

  /** Whether a figure has a unit, or is large enough to be one that rises and falls. */
  private static boolean isMeasured(Figure figure) {
    return figure.reading() instanceof Reading.Of of
        && (!of.unit().isEmpty() || of.value().abs().compareTo(LARGE) >= 0);
  }

  private static Message message(Item original, int said) {
    return Messages.of("figure.sign.turned", Wording.of(original), way(said), way(-said));
  }

  private static Message record(int way) {
    return Messages.of(way > 0 ? "high" : "low");
  }

  private static Message way(int direction) {
    return Messages.of(direction > 0 ? "up" : "down");
  }
}
