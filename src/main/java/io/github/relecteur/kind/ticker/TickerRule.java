package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules for tickers share. */
abstract class TickerRule implements Rule<TickerPair> {

  private static final String SINCE = "0.1.0";

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
      String code,
      String summary,
      String mqm,
      String its,
      String original,
      String wrong,
      String right) {
    return new RuleInfo(code, summary, Severity.ERROR, mqm, its, SINCE, original, wrong, right);
  }

  /** A finding of this rule. */
  final Finding finding(
      double confidence,
      String message,
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
  final Finding symbolFinding(TickerPair pair, String what) {
    Place original = pair.originalPlace(pair.originalTicker().symbolAt());
    Place translation = pair.translationPlace(pair.translationTicker().symbolAt());
    return finding(
        confidence(pair.originalTicker()),
        "the symbol “"
            + original.text()
            + "” "
            + what
            + " “"
            + translation.text()
            + "”"
            + fault(pair.translationTicker()),
        original,
        translation,
        List.of(),
        original.text());
  }

  /** What a message adds about an identification number that cannot be right; else nothing. */
  static String fault(Ticker ticker) {
    if (ticker.form() != Form.ISIN || Isin.isValid(ticker.symbol())) {
      return "";
    }
    return ticker.symbol().length() == Isin.LENGTH
        ? ", and its check digit is wrong"
        : ", which has not the " + Isin.LENGTH + " characters of an ISIN";
  }

  /** How sure a finding about a ticker is: a bare symbol may be something else. */
  static double confidence(Ticker ticker) {
    return ticker.form() == Form.BARE && ticker.move() == null ? 0.85 : 0.97;
  }
}
