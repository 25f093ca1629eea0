package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the original with its counterpart, either of which may be absent: what the rules
 * judge.
 *
 * @param bitext the texts they stand in
 * @param original the English figure, or null
 * @param translation the French figure, or null
 * @param accord how they go together; DIFFERENT if one is absent
 */
record FigurePair(
    Bitext bitext, @Nullable Item original, @Nullable Item translation, Accord accord) {

  /** A finding about this pair. */
  Finding finding(RuleInfo info, double confidence, String message, @Nullable String suggestion) {
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        message,
        original == null ? null : original.place(),
        translation == null ? null : translation.place(),
        List.of(),
        suggestion);
  }
}
