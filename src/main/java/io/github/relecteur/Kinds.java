package io.github.relecteur;

import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.company.CompanyKind;
import io.github.relecteur.kind.designation.DesignationKind;
import io.github.relecteur.kind.figure.FigureKind;
import io.github.relecteur.kind.market.MarketKind;
import io.github.relecteur.kind.sentence.SentenceKind;
import io.github.relecteur.kind.ticker.TickerKind;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Tolerances;
import java.util.List;

/**
 * The kinds in the order in which they may claim text: what an earlier kind takes, a later one
 * leaves alone.
 */
final class Kinds {

  /** Kinds are immutable: they are built once, when first needed, and shared. */
  private static final class Built {
    static final FigureKind FIGURES = new FigureKind();
    static final SentenceKind SENTENCES = new SentenceKind();
    static final List<Kind<?>> ALL = build(Gazetteer.bundled(), FIGURES);
  }

  private Kinds() {}

  /** The kinds with the bundled lexicon. */
  static List<Kind<?>> all() {
    return Built.ALL;
  }

  /**
   * The kinds with a lexicon of companies, and with tolerances and a style for figures; those that
   * depend on none of them are shared.
   */
  static List<Kind<?>> with(Gazetteer gazetteer, Tolerances tolerances, HouseStyle style) {
    boolean usual = isDefault(tolerances) && style.isAny();
    return gazetteer == Gazetteer.bundled() && usual
        ? Built.ALL
        : build(gazetteer, usual ? Built.FIGURES : new FigureKind(tolerances, style));
  }

  /** By its parts: to compare records is slow the first time in a process. */
  private static boolean isDefault(Tolerances tolerances) {
    return tolerances.rounding().compareTo(Tolerances.DEFAULT.rounding()) == 0
        && tolerances.conversion().compareTo(Tolerances.DEFAULT.conversion()) == 0
        && tolerances.currencies() == Tolerances.DEFAULT.currencies()
        && tolerances.timeZones() == Tolerances.DEFAULT.timeZones();
  }

  private static List<Kind<?>> build(Gazetteer gazetteer, FigureKind figures) {
    return List.of(
        new TickerKind(gazetteer),
        new DesignationKind(gazetteer),
        new CompanyKind(gazetteer),
        new MarketKind(gazetteer),
        figures,
        Built.SENTENCES);
  }
}
