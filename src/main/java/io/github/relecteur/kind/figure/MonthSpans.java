package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two months that bound a quarter or a half of the year: July-September, d'avril à juin. Each month
 * is an end of the figure and is compared by itself; as one it is the period, as in <i>troisième
 * trimestre</i>.
 */
final class MonthSpans {

  /** By the first month times a hundred and the last. */
  private static final Map<Integer, Period> PERIODS =
      Map.of(
          103, Period.Q1, 406, Period.Q2, 709, Period.Q3, 1012, Period.Q4, 106, Period.H1, 712,
          Period.H2);

  private final Tokens tokens;
  private final DateGrammar dates;
  private final boolean french;

  MonthSpans(Tokens tokens, Language language, DateGrammar dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.french = language == Language.FRENCH;
  }

  /** The span that a date opens; null if it opens none. */
  @Nullable Phrase from(Phrase first) {
    CalendarDate low = month(first);
    int next = low == null ? -1 : connector(first);
    Phrase last = next < 0 ? null : dates.at(next);
    CalendarDate high = last == null ? null : month(last);
    if (low == null || last == null || high == null || !isOneYear(low, high)) {
      return null;
    }
    Integer from = low.month();
    Integer to = high.month();
    Period period = from == null || to == null ? null : PERIODS.get(from * 100 + to);
    return period == null ? null : span(first, last, period, high.year());
  }

  /** A month, with its year or not; null if it is another date. */
  private static @Nullable CalendarDate month(Phrase phrase) {
    boolean month =
        phrase.figure().reading() instanceof Reading.On on
            && on.date().month() != null
            && on.date().day() == null
            && on.date().weekday() == null;
    return month ? ((Reading.On) phrase.figure().reading()).date() : null;
  }

  private static boolean isOneYear(CalendarDate low, CalendarDate high) {
    return low.year() == null || low.year().equals(high.year());
  }

  /** The token after what joins both months; -1 if nothing does. */
  private int connector(Phrase first) {
    Tokens.Token token = tokens.get(first.to());
    boolean dash = token.is('-') || token.is('–');
    boolean to = french ? token.is("à") : token.is("to") || token.is("through");
    boolean between =
        tokens.get(first.from() - 1).is(french ? "entre" : "between")
            && token.is(french ? "et" : "and");
    return dash || to || between ? first.to() + 1 : -1;
  }

  private Phrase span(Phrase first, Phrase last, Period period, @Nullable Integer year) {
    Reading date = new Reading.On(new CalendarDate(year, null, null, null, period), false);
    Figure figure =
        new Figure(
            FigureType.DATE,
            List.of(date),
            Weight.HARD,
            Numeral.Form.WORDS,
            "",
            Comparison.NONE,
            0,
            List.of(end(first), end(last)));
    return new Phrase(first.from(), last.to(), figure);
  }

  private Figure.End end(Phrase phrase) {
    return new Figure.End(
        tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end(), phrase.figure());
  }
}
