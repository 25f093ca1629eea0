package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.List;

/** The sentences of a bead as text. */
final class BeadText {

  private BeadText() {}

  /** The sentences of one side on one line. */
  static String of(Report report, Bead bead, Side side) {
    return String.join(" ", sentences(report, bead, side));
  }

  /** The sentences of one side, each on one line. */
  static List<String> sentences(Report report, Bead bead, Side side) {
    Article article = side == Side.ORIGINAL ? report.original() : report.translation();
    return bead.sentences(side).stream()
        .map(sentence -> line(article.text(), sentence.span()))
        .toList();
  }

  /** A text on one line and without tabs; control characters become spaces. */
  static String line(String text, Span span) {
    return line(text.substring(span.start(), span.end()));
  }

  /** A text on one line and without tabs; control characters become spaces. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      line.append(breaks ? ' ' : c);
    }
    return line.toString();
  }
}
