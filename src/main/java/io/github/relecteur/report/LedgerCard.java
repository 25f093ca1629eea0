package io.github.relecteur.report;

import static io.github.relecteur.report.LedgerText.escape;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings of a pair as a list of links, and as cards in the margin. */
final class LedgerCard {

  private static final int MOST_SHOWN = 60;

  private final Report report;
  private final LedgerMarks marks;
  private final String prefix;
  private final Sides sides;

  LedgerCard(CheckedPair pair, LedgerMarks marks, String prefix) {
    this.report = pair.report();
    this.marks = marks;
    this.prefix = prefix;
    this.sides = new Sides(pair);
  }

  /** The name of a finding on the page. */
  String name(int finding) {
    return prefix + "-f" + (finding + 1);
  }

  /** A line with both texts, which leads to the card. */
  String line(int index) {
    Finding finding = report.findings().get(index);
    return "<li data-of=\""
        + name(index)
        + "\"><a href=\"#"
        + name(index)
        + "\">"
        + badge(finding)
        + " <code>"
        + escape(finding.code())
        + "</code> <span class=\"change\">"
        + quoted(finding.original(), "en")
        + " <span class=\"to\" aria-label=\"became\" role=\"img\">→</span> "
        + quoted(finding.translation(), "fr")
        + "</span></a></li>\n";
  }

  /** Everything that is known about a finding. */
  String card(int index) {
    Finding finding = report.findings().get(index);
    String name = name(index);
    StringBuilder card = new StringBuilder();
    card.append("<article class=\"finding ").append(finding.severity().code());
    card.append("\" id=\"").append(name).append("\" tabindex=\"-1\" data-code=\"");
    card.append(escape(finding.code())).append("\" data-severity=\"");
    card.append(finding.severity().code()).append("\" aria-labelledby=\"").append(name);
    card.append("h\">\n<h4 id=\"").append(name).append("h\">").append(badge(finding));
    card.append(" <code>").append(escape(finding.code())).append("</code></h4>\n<p><bdi>");
    card.append(escape(finding.message())).append("</bdi></p>\n");
    String suggestion = finding.suggestion();
    if (suggestion != null) {
      card.append("<p class=\"instead\"><span class=\"what\">Put instead</span> <ins lang=\"fr\">");
      card.append(escape(suggestion)).append("</ins></p>\n");
    }
    return card.append(where(finding, index)).append("</article>\n").toString();
  }

  private static String badge(Finding finding) {
    String severity = finding.severity().code();
    return "<span class=\"badge " + severity + "\">" + severity + "</span>";
  }

  private String where(Finding finding, int index) {
    StringBuilder where = new StringBuilder("<p class=\"where\">");
    where.append(place(finding.original(), "en", index));
    where.append(place(finding.translation(), "fr", index));
    for (Place place : finding.related()) {
      String words = "also “" + shortened(place.text()) + "”";
      where.append(place(place, words, index));
    }
    String sure = Math.round(finding.confidence() * 100) + " % sure";
    return where.append("<span>").append(sure).append("</span></p>\n").toString();
  }

  private String place(@Nullable Place place, String words, int index) {
    if (place == null) {
      return "";
    }
    Position position = sides.position(place.side(), place.span().start());
    String at = "<bdi>" + escape(words) + "</bdi> " + position;
    Optional<LedgerMark> mark = marks.of(place, index);
    return mark.isEmpty()
        ? "<span>" + at + "</span> "
        : "<a href=\"#" + mark.get().id() + "\">" + at + "</a> ";
  }

  private static String quoted(@Nullable Place place, String language) {
    return place == null
        ? "<i class=\"nothing\">nothing</i>"
        : "<bdi lang=\"" + language + "\">" + escape(shortened(place.text())) + "</bdi>";
  }

  /** The beginning of a text that is too long for a line, cut between two characters. */
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= MOST_SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)).stripTrailing() + "…";
  }

  /** The side as a column is headed. */
  static String heading(Side side) {
    return side == Side.ORIGINAL ? "English original" : "French translation";
  }
}
