package io.github.relecteur;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error that one article repeats is one finding: the first place, and the others beside it. */
final class Repeats {

  private Repeats() {}

  /**
   * Joins what was found about the same name, symbol or designation again and again.
   *
   * @param findings ordered by place
   */
  static List<Finding> joined(List<Finding> findings) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      groups.computeIfAbsent(key(findings.get(i), i), k -> new ArrayList<>()).add(findings.get(i));
    }
    return groups.values().stream().map(Repeats::one).toList();
  }

  /** What two findings about the same error share; figures and lost things stand for themselves. */
  private static String key(Finding finding, int index) {
    Place original = finding.original();
    Place translation = finding.translation();
    boolean name =
        finding.code().startsWith("company.")
            || finding.code().startsWith("ticker.")
            || finding.code().startsWith("designation.");
    if (!name || original == null || translation == null || !finding.related().isEmpty()) {
      return String.valueOf(index);
    }
    return String.join("\n", finding.code(), folded(original.text()), folded(translation.text()));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Finding one(List<Finding> group) {
    Finding first = group.get(0);
    if (group.size() == 1) {
      return first;
    }
    List<Place> related = new ArrayList<>();
    double confidence = first.confidence();
    for (Finding again : group.subList(1, group.size())) {
      add(again.original(), related);
      add(again.translation(), related);
      confidence = Math.max(confidence, again.confidence());
    }
    return new Finding(
        first.code(),
        first.severity(),
        confidence,
        first.wording(),
        first.original(),
        first.translation(),
        related,
        first.suggestion());
  }

  private static void add(@Nullable Place place, List<Place> related) {
    if (place != null) {
      related.add(place);
    }
  }
}
