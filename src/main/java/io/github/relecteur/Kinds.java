package io.github.relecteur;

import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.company.CompanyKind;
import io.github.relecteur.kind.designation.DesignationKind;
import io.github.relecteur.kind.figure.FigureKind;
import io.github.relecteur.kind.sentence.SentenceKind;
import io.github.relecteur.kind.ticker.TickerKind;
import io.github.relecteur.model.Tolerances;
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

  /** The kinds, the figures judged by tolerances. */
  static List<Kind<?>> of(Tolerances tolerances) {
    if (tolerances.equals(Tolerances.DEFAULT)) {
      return all();
    }
    return all().stream()
        .<Kind<?>>map(kind -> kind instanceof FigureKind ? new FigureKind(tolerances) : kind)
        .toList();
  }
}
