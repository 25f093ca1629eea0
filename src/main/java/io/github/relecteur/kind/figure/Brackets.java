package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Conversions that the desk adds before or in brackets: 30 miles (48 km), 2 millions de dollars
 * (1,7 million d'euros).
 */
final class Brackets {

  private static final int FARTHEST = 4;

  /** A time has its zone between itself and the bracket. */
  private static final int FARTHEST_ZONE = 6;

  private Brackets() {}

  /** Whether a figure of the translation converts another one, either of them in brackets. */
  static boolean isConversion(Bitext bitext, Item item, Tolerances tolerances) {
    if (item.side() != Side.TRANSLATION) {
      return false;
    }
    String text = bitext.source(item.side()).text(item.sentence()).text();
    return isBehind(text, item, tolerances) || isBefore(text, item, tolerances);
  }

  /** 30 miles (48 km): the conversion stands in brackets behind what it converts. */
  private static boolean isBehind(String text, Item item, Tolerances tolerances) {
    int open = text.lastIndexOf('(', item.start());
    if (open < 0 || text.indexOf(')', open) < item.start() || item.start() - open > 20) {
      return false;
    }
    Tokens tokens = Tokens.of(text.substring(0, open));
    List<Phrase> before = figures(tokens);
    if (before.isEmpty()) {
      return false;
    }
    Phrase last = before.get(before.size() - 1);
    int farthest = last.figure().type() == FigureType.TIME ? FARTHEST_ZONE : FARTHEST;
    return tokens.size() - last.to() <= farthest
        && converts(last.figure().reading(), item.figure().reading(), tolerances);
  }

  /** 48 km (30 miles): what it converts stands in brackets behind it. */
  private static boolean isBefore(String text, Item item, Tolerances tolerances) {
    int open = text.indexOf('(', item.end());
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || open - item.end() > 3) {
      return false;
    }
    return figures(Tokens.of(text.substring(open + 1, close))).stream()
        .anyMatch(p -> converts(p.figure().reading(), item.figure().reading(), tolerances));
  }

  private static List<Phrase> figures(Tokens tokens) {
    return new FigureScanner(tokens, Language.FRENCH, new boolean[tokens.size()]).scan();
  }

  private static boolean converts(Reading from, Reading to, Tolerances tolerances) {
    if (from instanceof Reading.At && to instanceof Reading.At time) {
      return tolerances.timeZones() && !time.zones().isEmpty();
    }
    return from instanceof Reading.Of amount
        && to instanceof Reading.Of other
        && converts(amount, other, tolerances);
  }

  private static boolean converts(Reading.Of from, Reading.Of to, Tolerances tolerances) {
    if (from.unit().isEmpty() || to.unit().isEmpty() || from.unit().equals(to.unit())) {
      return false;
    }
    boolean money = Agreement.isMoney(from.unit()) && Agreement.isMoney(to.unit());
    Optional<BigDecimal> value = Units.bundled().convert(from.value(), from.unit(), to.unit());
    return (money && tolerances.currencies())
        || value
            .filter(
                v ->
                    v.subtract(to.value())
                            .abs()
                            .compareTo(v.abs().multiply(tolerances.conversion()))
                        <= 0)
            .isPresent();
  }
}
