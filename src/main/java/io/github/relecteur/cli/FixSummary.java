package io.github.relecteur.cli;

import io.github.relecteur.fix.Corrected;
import io.github.relecteur.fix.Left;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.report.CheckedPair;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells on the error stream what was corrected, what was not and why, and what is left. */
final class FixSummary {

  private final Streams streams;
  private int corrected;
  private int files;
  private final Map<String, Integer> left = new TreeMap<>();

  FixSummary(Streams streams) {
    this.streams = streams;
  }

  /** Takes note of a file, and tells which suggestions were not followed in it. */
  void add(FixTarget target, Corrected file) {
    corrected += file.followed().size();
    files += file.followed().isEmpty() ? 0 : 1;
    for (Left finding : file.left()) {
      streams.tell(line(target, finding));
    }
    for (CheckedPair pair : file.pairs()) {
      for (Finding finding : pair.report().findings()) {
        left.merge(finding.code(), 1, Integer::sum);
      }
    }
  }

  /** Tells how much was corrected and what is left. */
  void tell() {
    String counts =
        left.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    streams.tell(
        (corrected == 1 ? "1 finding" : corrected + " findings")
            + " corrected"
            + (files > 1 ? " in " + files + " files" : "")
            + "; left: "
            + (counts.isEmpty() ? "nothing" : counts));
  }

  private static String line(FixTarget target, Left left) {
    Finding finding = left.finding();
    Place place = finding.translation();
    return target.name()
        + (left.pair().row() ? " (" + left.pair().id() + ")" : "")
        + ": "
        + finding.code()
        + ": “"
        + (place == null ? "" : place.text())
        + "” is not replaced by “"
        + finding.suggestion()
        + "”: "
        + left.reason();
  }
}
