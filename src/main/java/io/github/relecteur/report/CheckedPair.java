package io.github.relecteur.report;

import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;

/**
 * A checked pair of articles or segments, with what a report says about where it comes from.
 *
 * @param id the name of the pair
 * @param report what was found; the names of its articles are the files they stand in
 * @param original where the original begins in its file
 * @param translation where the translation begins in its file
 * @param row whether the pair is one row of a file of pairs
 */
public record CheckedPair(
    String id, Report report, Position original, Position translation, boolean row) {

  /** A pair of articles that fill a file each. */
  public static CheckedPair ofArticles(String id, Report report) {
    return new CheckedPair(id, report, Position.START, Position.START, false);
  }

  /** A row of a file of pairs, with the places where its two texts begin. */
  public static CheckedPair ofRow(
      String id, Report report, Position original, Position translation) {
    return new CheckedPair(id, report, original, translation, true);
  }

  /** The same pair with another report about it. */
  public CheckedPair with(Report newReport) {
    return new CheckedPair(id, newReport, original, translation, row);
  }

  /** Where one side begins in its file. */
  public Position start(Side side) {
    return side == Side.ORIGINAL ? original : translation;
  }
}
