package io.github.relecteur.kind.figure;

import io.github.relecteur.number.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number with what was read around it, before its readings are made. */
record Draft(
    int from,
    int to,
    Numeral numeral,
    boolean negative,
    Measures.@Nullable Measure measure,
    boolean measureBefore,
    boolean prefixed,
    @Nullable BigDecimal letter) {

  Draft sharing(Draft other) {
    boolean shareMeasure = measure == null;
    return new Draft(
        from,
        to,
        numeral,
        negative,
        shareMeasure ? other.measure : measure,
        measureBefore,
        prefixed,
        letter == null && !numeral.scaled() ? other.letter : letter);
  }
}
