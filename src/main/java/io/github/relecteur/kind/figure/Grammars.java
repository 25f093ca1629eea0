package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The grammars of a sentence. Those that may read a figure at a token are asked for it; the longest
 * wins, among equals the first.
 */
final class Grammars {

  private final Tokens tokens;
  private final Language language;
  private final boolean[] claimed;
  private final DateGrammar dates;
  private final MonthSpans spans;
  private final MonthCounts counts;
  private final PeriodGrammar periods;
  private final TimeGrammar times;
  private final RangeGrammar ranges;
  private final RatioGrammar ratios;
  private final AmountGrammar amounts;

  /**
   * The grammars of a sentence of an article.
   *
   * @param tokens the tokens of the sentence
   * @param language its language
   * @param claimed for each token whether it belongs to a mention of another kind
   * @param setting what the article says about its figures
   */
  Grammars(Tokens tokens, Language language, boolean[] claimed, Setting setting) {
    this.tokens = tokens;
    this.language = language;
    this.claimed = claimed;
    NumeralReader numerals = new NumeralReader(tokens, language, setting.convention());
    this.dates = new DateGrammar(tokens, language, numerals);
    this.spans = new MonthSpans(tokens, language, dates);
    this.counts = new MonthCounts(tokens, language, dates);
    this.periods = new PeriodGrammar(tokens, language, numerals);
    this.times = new TimeGrammar(tokens, language, numerals);
    this.amounts = new AmountGrammar(tokens, language, numerals, setting);
    this.ranges = new RangeGrammar(tokens, amounts);
    this.ratios = new RatioGrammar(tokens, amounts);
  }

  /**
   * The figure that starts at a token; null if none does.
   *
   * @param start what may start there, as {@link FigureStarts#at} says
   */
  @Nullable Phrase longest(int index, int start) {
    Phrase best = null;
    if ((start & FigureStarts.DATE) != 0) {
      best = longer(null, dates.at(index));
      best = best == null ? null : asPeriod(best, spans.from(best));
    }
    if ((start & FigureStarts.PERIOD) != 0) {
      best = longer(best, periods.at(index));
    }
    if ((start & FigureStarts.TIME) != 0) {
      best = longer(best, times.at(index));
    }
    if ((start & FigureStarts.AMOUNT) != 0) {
      best = amount(best, index);
    }
    if ((start & FigureStarts.IMPLICIT) != 0) {
      best = longer(best, Implicit.at(tokens, index, language));
    }
    return best == null ? null : asPeriod(best, counts.from(best));
  }

  /** The period that a date or a count of months opens, and itself where it opens none. */
  private Phrase asPeriod(Phrase phrase, @Nullable Phrase period) {
    return period == null || isClaimed(period.from(), period.to()) ? phrase : period;
  }

  /** The meaning of an amount is made only where no longer figure holds it. */
  private @Nullable Phrase amount(@Nullable Phrase known, int index) {
    Draft draft = amounts.draft(index);
    if (draft == null) {
      return known;
    }
    Phrase best = longer(known, ranges.at(index));
    best = longer(best, ratios.at(index));
    boolean longer = best == null || draft.to() > best.to();
    return longer && !isClaimed(draft.from(), draft.to()) ? amounts.phrase(draft) : best;
  }

  private @Nullable Phrase longer(@Nullable Phrase best, @Nullable Phrase phrase) {
    boolean longer =
        phrase != null
            && (best == null || phrase.to() > best.to())
            && !isClaimed(phrase.from(), phrase.to());
    return longer ? phrase : best;
  }

  private boolean isClaimed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (claimed[i]) {
        return true;
      }
    }
    return false;
  }
}
