package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/** The right number with another unit or currency. */
final class UnitRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.unit",
          Severity.ERROR,
          "mistranslation",
          "mistranslation",
          "1.0.0",
          "The fine came to £450 million.",
          "L’amende s’est élevée à 450 millions de dollars.",
          "L’amende s’est élevée à 450 millions de livres sterling.");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
      Message message =
          Messages.of("figure.persons", Wording.of(original), Messages.quoted("personnes"));
      return Optional.of(pair.finding(INFO, 0.65, message, null));
    }
    Optional<Finding> rate = rate(pair, original, translation);
    if (rate.isPresent()) {
      return rate;
    }
    if (pair.accord() == Accord.SAME && Dollars.isLeftOpen(pair, original, translation)) {
      return Optional.of(openDollar(pair, original, translation));
    }
    if (isCoinOfMoney(original.figure(), translation.figure())) {
      return Optional.of(coin(pair, original, translation));
    }
    boolean implied =
        original.figure().form() == Numeral.Form.COLLECTIVE && !translation.figure().isHard();
    if (pair.accord() != Accord.UNIT || implied) {
      return Optional.empty();
    }
    boolean oneSided = unit(original).isEmpty() || unit(translation).isEmpty();
    Message message =
        Wording.became(
            original, translation, oneSided ? "figure.unit.onesided" : "figure.unit.another");
    String suggestion = unit(original).isEmpty() ? null : suggestions.write(original, translation);
    return Optional.of(pair.finding(INFO, oneSided ? 0.6 : 0.9, message, suggestion));
  }

  /**
   * 468p and 468 livres, or 468 dollars: the number as written, once in coins and once in whole
   * money.
   */
  static boolean isCoinOfMoney(Figure original, Figure translation) {
    return original.reading() instanceof Reading.Of a
        && translation.reading() instanceof Reading.Of b
        && Agreement.isMoney(a.unit())
        && Agreement.isMoney(b.unit())
        && !original.digits().isEmpty()
        && a.value().signum() != 0
        && (a.units().stream().anyMatch(b.units()::contains)
            ? original.digits().equals(translation.digits())
            : bare(original.digits()).equals(bare(translation.digits())))
        && a.value().multiply(HUNDRED).compareTo(b.value()) == 0;
  }

  private static String bare(String digits) {
    StringBuilder bare = new StringBuilder();
    digits.chars().filter(Character::isDigit).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private Finding coin(FigurePair pair, Item original, Item translation) {
    Message message = Wording.became(original, translation, "figure.unit.coin");
    String coins = suggestions.coins(original);
    String suggestion = coins == null ? suggestions.write(original, translation) : coins;
    return pair.finding(INFO, 0.9, message, suggestion);
  }

  /** Readers at home in the country know which dollar is meant; most readers do not. */
  private Finding openDollar(FigurePair pair, Item original, Item translation) {
    Message message = Wording.became(original, translation, "figure.unit.dollar");
    return pair.finding(INFO, 0.6, message, suggestions.write(original, translation))
        .withSeverity(Severity.WARNING);
  }

  /** A price for another measure, or for none; a change over another time. */
  private static Optional<Finding> rate(FigurePair pair, Item original, Item translation) {
    if (pair.accord().compareTo(Accord.FORMAT) <= 0 && Basis.differs(pair, original, translation)) {
      Message message = Messages.of("figure.rate.basis", Wording.of(original));
      return Optional.of(pair.finding(INFO, 0.8, message, null));
    }
    Denominator said = Denominator.behind(pair.bitext(), original);
    if (said == null || pair.accord().compareTo(Accord.FORMAT) > 0) {
      return Optional.empty();
    }
    Denominator heard = Denominator.behind(pair.bitext(), translation);
    boolean another = said.isAnother(heard);
    if (!another && (heard != null || !said.isLost(pair.bitext(), translation))) {
      return Optional.empty();
    }
    Message message =
        Messages.of(another ? "figure.rate.another" : "figure.rate.lost", Wording.of(original));
    return Optional.of(pair.finding(INFO, another ? 0.8 : 0.6, message, null));
  }

  private static String unit(Item item) {
    return item.figure().reading() instanceof Reading.Of of ? of.unit() : "";
  }
}
