package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Exchanges of two numbers that their grammar gives away: nine of the seven, the ninth in eight.
 */
final class Exchanges {

  private static final Set<String> ENGLISH_OF =
      Set.of("of", "of the", "out of", "out of the", "of its", "of their", "of his", "of her");
  private static final Set<String> FRENCH_OF =
      Set.of("des", "de", "sur", "de ses", "de leurs", "sur les", "parmi les", "d'entre les");

  private final Bitext bitext;

  Exchanges(Bitext bitext) {
    this.bitext = bitext;
  }

  /** Whether two pairs of equal numbers have changed places. */
  boolean isOutright(FigurePair a, FigurePair b) {
    Item x = a.original();
    Item y = b.original();
    Item p = a.translation();
    Item q = b.translation();
    if (x == null || y == null || p == null || q == null || !isPlain(x, p) || !isPlain(y, q)) {
      return false;
    }
    return value(x).compareTo(value(y)) != 0
        && (isPartOfWhole(x, y, p, q) || isPartOfWhole(y, x, q, p) || isRankTurned(x, y, p, q));
  }

  /** seven of nine, neuf des sept. */
  private boolean isPartOfWhole(Item part, Item whole, Item partThere, Item wholeThere) {
    return value(part).compareTo(value(whole)) < 0
        && isJoined(part, whole, ENGLISH_OF)
        && isJoined(wholeThere, partThere, FRENCH_OF);
  }

  /** the eighth fall in nine sessions, la neuvième baisse en huit séances. */
  private static boolean isRankTurned(Item x, Item y, Item p, Item q) {
    return isRank(x) != isRank(y) && isRank(p) == isRank(y) && isRank(q) == isRank(x);
  }

  private static boolean isRank(Item item) {
    return item.figure().form() == Numeral.Form.ORDINAL;
  }

  /** A number above one, the same on both sides. */
  private static boolean isPlain(Item original, Item translation) {
    BigDecimal said = value(original);
    return said.compareTo(BigDecimal.ONE) > 0 && said.compareTo(value(translation)) == 0;
  }

  private static BigDecimal value(Item item) {
    return item.figure().reading() instanceof Reading.Of of && of.value().signum() > 0
        ? of.value()
        : BigDecimal.ZERO;
  }

  private boolean isJoined(Item first, Item second, Set<String> words) {
    if (first.sentence() != second.sentence() || first.end() > second.start()) {
      return false;
    }
    if (second.from() - first.to() >= 4) {
      return false;
    }
    Tokens tokens = first.tokens(bitext);
    StringBuilder joined = new StringBuilder();
    for (int i = first.to(); i < second.from() && i < first.to() + 3; i++) {
      joined.append(i == first.to() || tokens.glued(i) ? "" : " ").append(tokens.get(i).lower());
    }
    return words.contains(joined.toString());
  }
}
