package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules for tickers share. */
abstract class TickerRule implements Rule<TickerPair> {

  private static final String SINCE = "1.0.0";

  private final RuleInfo info;

  TickerRule(RuleInfo info) {
    this.info = info;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  /** The description of a code with an example. */
  static RuleInfo info(
      String code, String mqm, String its, String original, String wrong, String right) {
    return Messages.rule(code, Severity.ERROR, mqm, its, SINCE, original, wrong, right);
  }

  /** A finding of this rule. */
  final Finding finding(
      double confidence,
      Message message,
      @Nullable Place original,
      @Nullable Place translation,
      List<Place> related,
      @Nullable String suggestion) {
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        message,
        original,
        translation,
        related,
        suggestion);
  }

  /** A finding about the symbols of a pair, with the symbol of the original to put instead. */
  final Finding symbolFinding(TickerPair pair) {
    Place original = pair.originalPlace(pair.originalTicker().symbolAt());
    Place translation = pair.translationPlace(pair.translationTicker().symbolAt());
    return finding(
        confidence(pair.originalTicker()),
        withFault(
            Messages.of(
                info.code(), Messages.quoted(original.text()), Messages.quoted(translation.text())),
            pair.translationTicker()),
        original,
        translation,
        List.of(),
        original.text());
  }

  /** A message, with what is wrong with an identification number that cannot be right. */
  static Message withFault(Message message, Ticker ticker) {
    if (ticker.form() != Form.ISIN || Isin.isValid(ticker.symbol())) {
      return message;
    }
    return ticker.symbol().length() == Isin.LENGTH
        ? Messages.of("ticker.checkdigit", message)
        : Messages.of("ticker.length", message, Isin.LENGTH);
  }

  /** How sure a finding about a ticker is: a bare symbol may be something else. */
  static double confidence(Ticker ticker) {
    return ticker.form() == Form.BARE && ticker.move() == null ? 0.85 : 0.97;
  }
}
