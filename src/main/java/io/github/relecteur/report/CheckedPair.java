package io.github.relecteur.report;

import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Report;
import java.util.Objects;

/**
 * A checked pair of articles or segments, with what a report says about where it comes from.
 *
 * @param id the name of the pair
 * @param report what was found; the names of its articles are the files they stand in
 * @param row whether the pair is one of several in a file
 */
public record CheckedPair(String id, Report report, boolean row) {

  /** Checks the parts. */
  public CheckedPair {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(report, "report must not be null");
  }

  /** A pair of articles. */
  public static CheckedPair ofArticles(String id, Report report) {
    return new CheckedPair(id, report, false);
  }

  /**
   * A row of a file of pairs.
   *
   * @param id the name of the row
   * @param file the file
   * @param report what was found
   * @param original where the English text stands in the file
   * @param translation where the French text stands in the file
   */
  public static CheckedPair ofRow(
      String id, String file, Report report, Origin original, Origin translation) {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(report, "report must not be null");
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(translation, "translation must not be null");
    Report inFile =
        new Report(
            report.original().named(file).from(original),
            report.translation().named(file).from(translation),
            report.findings(),
            report.alignment(),
            report.originalMentions(),
            report.translationMentions());
    return new CheckedPair(id, inFile, true);
  }

  /** The same pair with another report about it. */
  public CheckedPair with(Report newReport) {
    return new CheckedPair(id, newReport, row);
  }
}
