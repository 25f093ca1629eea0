package io.github.relecteur.kind.company;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import java.util.List;

/** Writes findings about names. */
final class Findings {

  private Findings() {}

  /** A finding about a name and what stands in its place. */
  static Finding of(RuleInfo info, Comparison c, double confidence, String verb) {
    Place there = c.translation();
    String what = there == null ? "something else" : "“" + there.text() + "”";
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        "“" + c.original().text() + "” " + verb + " " + what,
        c.original(),
        there,
        List.of(),
        there == null ? null : c.suggestion());
  }

  /** A finding about a name that the translation does not have. */
  static Finding missing(RuleInfo info, Comparison c, double confidence) {
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        "“" + c.original().text() + "” is not in the translation",
        c.original(),
        null,
        List.of(),
        null);
  }
}
