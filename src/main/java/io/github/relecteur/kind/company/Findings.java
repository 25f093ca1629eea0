package io.github.relecteur.kind.company;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.wording.Messages;
import java.util.List;

/** Writes findings about names. */
final class Findings {

  private Findings() {}

  /**
   * A finding about a name and what stands in its place.
   *
   * @param key the key of the message
   */
  static Finding of(RuleInfo info, Comparison c, double confidence, String key) {
    Place there = c.translation();
    Message what = there == null ? Messages.of("company.else") : Messages.quoted(there.text());
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        Messages.of(key, Messages.quoted(c.original().text()), what),
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
        Messages.of("company.missing", Messages.quoted(c.original().text())),
        c.original(),
        null,
        List.of(),
        null);
  }
}
