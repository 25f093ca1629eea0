package io.github.relecteur;

import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.company.CompanyKind;
import io.github.relecteur.kind.designation.DesignationKind;
import io.github.relecteur.kind.figure.FigureKind;
import io.github.relecteur.kind.sentence.SentenceKind;
import io.github.relecteur.kind.ticker.TickerKind;
import java.util.List;

/**
 * The kinds in the order in which they may claim text: what an earlier kind takes, a later one
 * leaves alone.
 */
final class Kinds {

  /** Kinds are immutable: they are built once, when first needed, and shared. */
  private static final class Built {
    static final List<Kind<?>> ALL =
        List.of(
            new TickerKind(),
            new DesignationKind(),
            new CompanyKind(),
            new FigureKind(),
            new SentenceKind());
  }

  private Kinds() {}

  static List<Kind<?>> all() {
    return Built.ALL;
  }
}
