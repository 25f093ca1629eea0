package io.github.relecteur.fix;

import io.github.relecteur.model.Finding;
import io.github.relecteur.report.Correction;
import java.util.Comparator;
import java.util.List;

/**
 * A finding whose suggestion can be followed.
 *
 * @param pair which pair of the file it belongs to, counted from 0
 * @param finding the finding
 * @param corrections what follows the suggestion; at least one, in order
 */
record Fix(int pair, Finding finding, List<Correction> corrections) {

  /** The surest first, then the most severe, then by place. */
  static final Comparator<Fix> SUREST_FIRST =
      Comparator.comparing(Fix::finding, Finding.SUREST_FIRST)
          .thenComparingInt(Fix::pair)
          .thenComparing(Fix::finding, Finding.BY_PLACE);

  /** In the order of the file. */
  static final Comparator<Fix> BY_PLACE =
      Comparator.comparingInt(Fix::pair).thenComparing(Fix::finding, Finding.BY_PLACE);
}
