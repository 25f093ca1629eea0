package io.github.relecteur.report;

import static io.github.relecteur.report.LedgerText.escape;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Labels;
import io.github.relecteur.wording.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings of a pair as a list of links, and as cards in the margin. */
final class LedgerCard {

  private static final int MOST_SHOWN = 60;

  private final Report report;
  private final LedgerMarks marks;
  private final String prefix;
  private final Sides sides;
  private final Labels labels;

  LedgerCard(CheckedPair pair, LedgerMarks marks, String prefix, Labels labels) {
    this.report = pair.report();
    this.marks = marks;
    this.prefix = prefix;
    this.sides = new Sides(pair);
    this.labels = labels;
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
        + " <span class=\"to\" aria-label=\""
        + labels.get("ledger.became")
        + "\" role=\"img\">→</span> "
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
    card.append(" <code").append(meaning(finding)).append('>').append(escape(finding.code()));
    card.append("</code></h4>\n<p><bdi>");
    card.append(escape(finding.message(labels.language()))).append("</bdi></p>\n");
    String suggestion = finding.suggestion();
    if (suggestion != null) {
      card.append("<p class=\"instead\"><span class=\"what\">");
      card.append(labels.get("ledger.instead")).append("</span> <ins lang=\"fr\">");
      card.append(escape(suggestion)).append("</ins></p>\n");
    }
    return card.append(where(finding, index)).append("</article>\n").toString();
  }

  /** What the code means, as the title of an element. */
  private String meaning(Finding finding) {
    return Messages.meaning(finding.code())
        .map(meaning -> " title=\"" + escape(meaning.in(labels.language())) + '"')
        .orElse("");
  }

  private String badge(Finding finding) {
    String severity = finding.severity().code();
    return "<span class=\"badge "
        + severity
        + "\">"
        + labels.severity(finding.severity())
        + "</span>";
  }

  private String where(Finding finding, int index) {
    StringBuilder where = new StringBuilder("<p class=\"where\">");
    where.append(place(finding.original(), "en", index));
    where.append(place(finding.translation(), "fr", index));
    for (Place place : finding.related()) {
      String words = labels.get("ledger.also", shortened(place.text()));
      where.append(place(place, words, index));
    }
    String sure = labels.get("ledger.sure", Math.round(finding.confidence() * 100));
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

  private String quoted(@Nullable Place place, String language) {
    return place == null
        ? "<i class=\"nothing\">" + labels.get("ledger.nothing") + "</i>"
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
  String heading(Side side) {
    return labels.get(side == Side.ORIGINAL ? "side.original" : "side.translation");
  }
}
