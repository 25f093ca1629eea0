package io.github.relecteur.cli;

import io.github.relecteur.fix.Corrected;
import io.github.relecteur.fix.Left;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.report.CheckedPair;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells on the error stream what was corrected, what was not and why, and what is left. */
final class FixSummary {

  /** The most findings without a suggestion that a run names. */
  private static final int MOST_NAMED = 10;

  private final Streams streams;
  private final Predicate<Finding> wanted;
  private int unsuggested;
  private int corrected;
  private int files;
  private final Map<String, Integer> left = new TreeMap<>();

  /**
   * A summary of nothing.
   *
   * @param wanted which findings were to be corrected
   */
  FixSummary(Streams streams, Predicate<Finding> wanted) {
    this.streams = streams;
    this.wanted = wanted;
  }

  /** Takes note of a file, and tells what was to be corrected in it and is not. */
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
      pair.report().findings().stream()
          .filter(finding -> finding.suggestion() == null && wanted.test(finding))
          .sorted(Comparator.comparing(Finding::severity).reversed())
          .forEach(finding -> tellUnsuggested(pair, finding));
    }
  }

  private void tellUnsuggested(CheckedPair pair, Finding finding) {
    unsuggested++;
    if (unsuggested <= MOST_NAMED) {
      Place translation = finding.translation();
      Place place = translation == null ? finding.original() : translation;
      Article article =
          translation == null ? pair.report().original() : pair.report().translation();
      streams.tell(
          place(article, pair, place)
              + finding.code()
              + ": "
              + (place == null ? "" : "“" + YamlNode.shown(place.text()) + "” ")
              + "is left: no suggestion");
    }
  }

  private static String place(Article article, CheckedPair pair, @Nullable Place place) {
    int offset = place == null ? 0 : place.span().start();
    String id = pair.row() ? " (" + pair.id() + ")" : "";
    return article.name() + ":" + article.position(offset).line() + id + ": ";
  }

  /** Tells how much was corrected and what is left. */
  void tell() {
    if (unsuggested > MOST_NAMED) {
      streams.tell("and " + (unsuggested - MOST_NAMED) + " more without a suggestion");
    }
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
