package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure that stands only in the translation. */
final class AddedRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.added",
          Severity.ERROR,
          "addition",
          "addition",
          "1.0.0",
          "The companies signed the contract.",
          "Les 12 entreprises ont signé le contrat.",
          "Les entreprises ont signé le contrat.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item translation = pair.translation();
    if (translation == null || (pair.original() != null && !isInventedDay(pair, translation))) {
      return Optional.empty();
    }
    double confidence = translation.figure().digits().isEmpty() ? 0.65 : 0.85;
    FigurePair alone = new FigurePair(pair.bitext(), null, translation, Accord.DIFFERENT);
    return Optional.of(
        alone.finding(
            INFO, confidence, Messages.of("figure.added", Wording.of(translation)), null));
  }

  /**
   * A day beside a month, where the original names the month alone and the number stands nowhere in
   * its sentence.
   */
  private static boolean isInventedDay(FigurePair pair, Item translation) {
    Item original = pair.original();
    if (original == null
        || pair.accord() != Accord.SAME
        || !(original.figure().reading() instanceof Reading.On said)
        || !(translation.figure().reading() instanceof Reading.On heard)) {
      return false;
    }
    Integer day = heard.date().day();
    if (day == null || said.date().day() != null || said.date().month() == null) {
      return false;
    }
    Tokens tokens = original.tokens(pair.bitext());
    NumeralReader numerals = new NumeralReader(tokens, Language.ENGLISH);
    for (int i = 0; i < tokens.size(); i++) {
      Numeral numeral = numerals.at(i);
      if (numeral != null && numeral.value().compareTo(BigDecimal.valueOf(day)) == 0) {
        return false;
      }
    }
    return true;
  }
}
