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
          "1.0.0",
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
            alike ? inStead(right.text(), inItsStead.text()) : null));
  }

  /** The right figure; a unit that only one of the two has stays where it is. */
  private static String inStead(String right, String wrong) {
    int end = digits(right);
    int tail = digits(wrong);
    boolean unitStays = end > 0 && tail > 0 && (end == right.length()) != (tail == wrong.length());
    return unitStays ? right.substring(0, end) + wrong.substring(tail) : right;
  }

  /** Where the digits end that a text begins with, grouped or with decimals. */
  private static int digits(String text) {
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        end = i + 1;
      } else if (c != ',' && c != '.' && !Character.isSpaceChar(c)) {
        break;
      }
    }
    return end;
  }
}
