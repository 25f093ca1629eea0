package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Read;
import java.util.List;

/** What it costs to let a ticker of the translation stand for one of the original. */
final class TickerCost {

  private static final double NEVER = 9;

  private final SymbolTranslations translations;
  private final SymbolEvidence evidence;

  TickerCost(SymbolTranslations translations, SymbolEvidence evidence) {
    this.translations = translations;
    this.evidence = evidence;
  }

  /** The costs of all pairs; below 1 if something speaks for a pair. */
  double[][] matrix(List<Read<Ticker>> original, List<Read<Ticker>> translation) {
    int rows = original.size();
    int columns = translation.size();
    double[][] names = new double[rows][columns];
    double[] best = new double[columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        names[i][j] = names(original.get(i).value(), translation.get(j).value());
        best[j] = Math.max(best[j], names[i][j]);
      }
    }
    double[][] cost = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double foreign = best[j] - names[i][j] >= 0.5 ? 0.35 : 0;
        double order = Math.min(0.1, 0.02 * Math.abs(i - j));
        cost[i][j] =
            pair(original.get(i).value(), translation.get(j).value())
                - 0.45 * names[i][j]
                + foreign
                + order;
      }
    }
    return cost;
  }

  private double names(Ticker original, Ticker translation) {
    double likeness = NameBefore.likeness(original.name(), translation.name());
    return likeness < 0.9 && evidence.isKnown(original.symbol(), translation.name())
        ? 0.9
        : likeness;
  }

  private double pair(Ticker original, Ticker translation) {
    if ((original.form() == Form.ISIN) != (translation.form() == Form.ISIN)) {
      return NEVER;
    }
    Move move = original.move();
    Move other = translation.move();
    boolean sameSize = move != null && other != null && move.sameSize(other);
    if (translation.form() == Form.MOVE_ONLY) {
      return sameSize ? 0.9 : NEVER;
    }
    double exchange = Symbol.mayShareExchange(original, translation) ? 0 : 0.05;
    double moves = !sameSize ? 0 : move != null && other != null && move.agrees(other) ? 0.2 : 0.15;
    return 1 + exchange - moves - symbols(original, translation);
  }

  private double symbols(Ticker original, Ticker translation) {
    if (Symbol.same(original, translation)) {
      return 0.6;
    }
    if (Symbol.sameLetters(original, translation)) {
      return 0.55;
    }
    if (translations.translates(original.symbol(), translation.symbol())) {
      return 0.5;
    }
    return SymbolTranslations.isSlip(original.symbol(), translation.symbol()) ? 0.35 : 0;
  }
}
