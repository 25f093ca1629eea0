package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two months that bound a quarter or a half of the year: July-September, d'avril à juin. Each month
 * is an end of the figure and is compared by itself; as one it is the period, as in <i>troisième
 * trimestre</i>.
 */
final class MonthSpans {

  private static final Set<String> END = Set.of("the", "end", "of", "-", "la", "fin", "de");

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
    if (low != null && low.month() != null && tokens.get(first.to()).is("quarter")) {
      return quarter(first, low);
    }
    int next = low == null ? -1 : connector(first);
    Phrase last = next < 0 ? null : dates.at(next);
    CalendarDate high = last == null ? null : month(last);
    if (low == null || last == null || high == null || !isOneYear(low, high)) {
      return null;
    }
    Integer from = low.month();
    Integer to = high.month();
    Period period = from == null || to == null ? null : MonthCounts.period(to - from + 1, to);
    return period == null ? null : span(first, last, period, high.year());
  }

  /** the September quarter. */
  private @Nullable Phrase quarter(Phrase month, CalendarDate date) {
    Integer last = date.month();
    Period period = last == null || french ? null : MonthCounts.period(3, last);
    return period == null
        ? null
        : new Phrase(
            month.from(), month.to(), Composites.period(period, date.year(), List.of(end(month))));
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
    return dash || to || between ? pastEnd(first.to() + 1) : -1;
  }

  /** Past the words that make the last month its end: fin juin, the end of June. */
  private int pastEnd(int at) {
    int end = at;
    while (end < at + 3 && END.contains(tokens.get(end).lower())) {
      end++;
    }
    return end;
  }

  private Phrase span(Phrase first, Phrase last, Period period, @Nullable Integer year) {
    Figure figure = Composites.period(period, year, List.of(end(first), end(last)));
    return new Phrase(first.from(), last.to(), figure);
  }

  private Figure.End end(Phrase phrase) {
    return new Figure.End(
        tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end(), phrase.figure());
  }
}
