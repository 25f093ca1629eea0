package io.github.relecteur.fix;

import io.github.relecteur.model.Finding;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.UnifiedDiff;
import java.util.List;

/**
 * A file with the suggestions of findings followed.
 *
 * @param text the text of the file as it was; empty if nothing is changed
 * @param changes what is changed in it, in order
 * @param bytes the file as it is to be
 * @param followed the findings whose suggestions were followed
 * @param left the findings whose suggestions were wanted and not followed
 * @param pairs what a check of the file says now
 */
@SuppressWarnings("ArrayRecordComponent")
public record Corrected(
    String text,
    List<UnifiedDiff.Change> changes,
    byte[] bytes,
    List<Finding> followed,
    List<Left> left,
    List<CheckedPair> pairs) {

  /** Copies the lists. */
  public Corrected {
    changes = List.copyOf(changes);
    followed = List.copyOf(followed);
    left = List.copyOf(left);
    pairs = List.copyOf(pairs);
  }
}
