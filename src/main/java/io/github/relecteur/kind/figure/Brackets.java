package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Conversions that the desk adds in brackets: 30 miles (48 km), 2 millions de dollars (1,7 million
 * d'euros).
 */
final class Brackets {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
  private static final int FARTHEST = 4;

  private Brackets() {}

  /** Whether a figure of the translation stands in brackets behind another one that it converts. */
  static boolean isConversion(Bitext bitext, Item item) {
    if (item.side() != Side.TRANSLATION
        || !(item.figure().reading() instanceof Reading.Of converted)) {
      return false;
    }
    String text = bitext.source(item.side()).text(item.sentence()).text();
    int open = text.lastIndexOf('(', item.start());
    if (open < 0 || text.indexOf(')', open) < item.start() || item.start() - open > 20) {
      return false;
    }
    Tokens tokens = Tokens.of(text.substring(0, open));
    List<Phrase> before =
        new FigureScanner(tokens, Language.FRENCH, new boolean[tokens.size()]).scan();
    if (before.isEmpty()) {
      return false;
    }
    Phrase last = before.get(before.size() - 1);
    return tokens.size() - last.to() <= FARTHEST
        && last.figure().reading() instanceof Reading.Of from
        && converts(from, converted);
  }

  private static boolean converts(Reading.Of from, Reading.Of to) {
    if (from.unit().isEmpty() || to.unit().isEmpty() || from.unit().equals(to.unit())) {
      return false;
    }
    boolean money = Agreement.isMoney(from.unit()) && Agreement.isMoney(to.unit());
    Optional<BigDecimal> value = Units.bundled().convert(from.value(), from.unit(), to.unit());
    return money
        || value
            .filter(v -> v.subtract(to.value()).abs().compareTo(v.abs().multiply(TOLERANCE)) <= 0)
            .isPresent();
  }
}
