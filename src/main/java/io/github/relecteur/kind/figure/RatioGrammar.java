package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two counts that are set against each other: scores (3-1), ratios (3:1), odds (five to one) and
 * proportions (one in five, deux électeurs sur trois). Each count is an end of the figure and is
 * compared by itself; the value of a proportion is its quotient.
 */
final class RatioGrammar implements Grammar {

  private static final MathContext PRECISION = new MathContext(16);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final int MOST_WORDS = 3;
  private static final int MOST_DIGITS = 3;

  private final Tokens tokens;
  private final AmountGrammar amounts;
  private final boolean french;

  RatioGrammar(Tokens tokens, AmountGrammar amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.french = amounts.language() == Language.FRENCH;
  }

  @Override
  public @Nullable Phrase at(int index) {
    Draft first = amounts.draft(index);
    if (first == null || !isCount(first)) {
      return first == null || !isDecimal(first) ? null : odds(first);
    }
    Phrase score = score(first);
    if (score != null) {
      return score;
    }
    Phrase odds = odds(first);
    return odds != null ? odds : proportion(first);
  }

  private boolean isCount(Draft draft) {
    Numeral numeral = draft.numeral();
    boolean plain = draft.measure() == null && draft.letter() == null && !draft.negative();
    boolean form = numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS;
    return plain
        && form
        && !numeral.scaled()
        && numeral.values().size() == 1
        && numeral.value().scale() <= 0
        && numeral.value().compareTo(MOST) <= 0;
  }

  /** The 2.3 of a ratio of 2.3 to 1. */
  private static boolean isDecimal(Draft draft) {
    Numeral numeral = draft.numeral();
    return draft.measure() == null
        && draft.letter() == null
        && numeral.form() == Numeral.Form.DIGITS
        && !numeral.scaled()
        && numeral.value().scale() == 1
        && numeral.value().compareTo(HUNDRED) < 0;
  }

  private static boolean isWrittenAs(Draft part, Draft whole) {
    return whole.numeral().form() == part.numeral().form();
  }

  /** The 10 of nine in 10: a style writes small counts in words, and ten in digits. */
  private static boolean isRound(Draft whole) {
    BigDecimal value = whole.numeral().value();
    return value.compareTo(BigDecimal.TEN) >= 0
        && value.compareTo(HUNDRED) <= 0
        && value.remainder(BigDecimal.TEN).signum() == 0;
  }

  /** The 3.5 million of one in 3.5 million. */
  private static boolean isLarge(Draft draft) {
    return draft.measure() == null
        && draft.letter() == null
        && draft.numeral().scaled()
        && draft.numeral().form() == Numeral.Form.DIGITS;
  }

  /** 3-1, 21–14, 3:1. */
  private @Nullable Phrase score(Draft first) {
    int mark = first.to();
    Tokens.Token sign = tokens.get(mark);
    boolean dash = sign.is('-') || sign.is('–');
    boolean colon = sign.is(':') && tokens.get(mark + 1).text().length() == 1;
    boolean glued = tokens.glued(mark) && tokens.glued(mark + 1);
    boolean digits = isScored(first.from()) && isScored(mark + 1);
    if (!glued || !digits || (!dash && !colon) || isChained(first.from() - 1)) {
      return null;
    }
    Draft second = amounts.draft(mark + 1);
    boolean whole = second != null && isCount(second) && second.to() == mark + 2;
    return second == null || !whole || isChained(second.to())
        ? null
        : phrase(first, second, FigureType.RANGE, first.numeral().value());
  }

  private boolean isScored(int index) {
    Tokens.Token token = tokens.get(index);
    return token.isDigits()
        && token.text().length() <= MOST_DIGITS
        && (token.text().length() == 1 || token.text().charAt(0) != '0');
  }

  /** In 4-4-2, 1/2-3 and A-3 the mark is none of a score. */
  private boolean isChained(int index) {
    Tokens.Token token = tokens.get(index);
    boolean mark = token.is('-') || token.is('–') || token.is(':') || token.is('/');
    return mark && (tokens.glued(index) || tokens.glued(index + 1));
  }

  /** 5 to 1, five-to-one, trois contre un. */
  private @Nullable Phrase odds(Draft first) {
    int at = tokens.get(first.to()).is('-') ? first.to() + 1 : first.to();
    boolean against =
        french ? tokens.get(at).is("contre") || tokens.get(at).is("pour") : tokens.get(at).is("to");
    int next = tokens.get(at + 1).is('-') ? at + 2 : at + 1;
    Draft second = against && first.from() != at ? amounts.draft(next) : null;
    boolean fits =
        second != null
            && isCount(second)
            && (isCount(first) || second.numeral().value().compareTo(BigDecimal.ONE) == 0)
            && ends(second.to())
            && second.numeral().value().compareTo(first.numeral().value()) < 0
            && !(tokens.get(at).is("pour") && tokens.get(second.to()).isWord())
            && !tokens.get(first.from() - 1).is("from");
    return second == null || !fits
        ? null
        : phrase(first, second, FigureType.RANGE, first.numeral().value());
  }

  /** In "11 to 3pm" and "5 to 4%" more follows the second number. */
  private boolean ends(int at) {
    Tokens.Token next = tokens.get(at);
    boolean half = next.is("am") || next.is("pm") || tokens.get(at + 2).is("m");
    boolean more = tokens.glued(at) && (next.isWord() || next.is('%'));
    return !half && !more;
  }

  /** one in five, nine out of ten, une personne sur cinq. */
  private @Nullable Phrase proportion(Draft part) {
    int next = french ? pastSur(part.to()) : pastOutOf(part.to());
    Draft whole = next < 0 ? null : amounts.draft(next);
    boolean of = tokens.get(next - 1).is("of") && !tokens.get(next - 2).is("out");
    boolean fits =
        whole != null
            && (!of || (isCount(whole) && isRound(whole)))
            && (isLarge(whole) || (isCount(whole) && (isRound(whole) || isWrittenAs(part, whole))))
            && part.numeral().value().signum() > 0
            && part.numeral().value().compareTo(whole.numeral().value()) < 0;
    return whole == null || !fits
        ? null
        : phrase(
            part,
            whole,
            FigureType.FRACTION,
            part.numeral().value().divide(whole.numeral().value(), PRECISION));
  }

  /** The token after "in", "of", "out of", "in every"; -1 if none of them stands there. */
  private int pastOutOf(int index) {
    boolean out = tokens.get(index).is("out") && tokens.get(index + 1).is("of");
    if (!out && !tokens.get(index).is("in") && !tokens.get(index).is("of")) {
      return -1;
    }
    int at = out ? index + 2 : index + 1;
    return tokens.get(at).is("every") || tokens.get(at).is("each") ? at + 1 : at;
  }

  /** The token after "sur", with a noun before it or not; -1 if it does not stand there. */
  private int pastSur(int index) {
    for (int at = index; at <= index + MOST_WORDS; at++) {
      if (tokens.get(at).is("sur")) {
        return at + 1;
      }
      if (!tokens.get(at).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  private Phrase phrase(Draft first, Draft second, FigureType type, BigDecimal value) {
    Figure a = amounts.figure(first);
    Figure b = amounts.figure(second);
    Figure figure =
        new Figure(
            type,
            List.of(new Reading.Of(value, List.of(), false)),
            Weight.HARD,
            first.numeral().form(),
            first.numeral().digits(),
            Comparison.NONE,
            0,
            List.of(end(first, a), end(second, b)));
    return new Phrase(first.from(), second.to(), figure);
  }

  private Figure.End end(Draft draft, Figure figure) {
    return new Figure.End(
        tokens.get(draft.from()).start(), tokens.get(draft.to() - 1).end(), figure);
  }
}
