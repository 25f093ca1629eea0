package io.github.relecteur.report;

import static io.github.relecteur.report.LedgerText.escape;

import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions of a pair as tables: what stands in the original and what in the translation. */
final class LedgerTable {

  private final Report report;
  private final LedgerMarks marks;
  private final LedgerCard cards;
  private final Labels labels;

  LedgerTable(Report report, LedgerMarks marks, LedgerCard cards, Labels labels) {
    this.labels = labels;
    this.report = report;
    this.marks = marks;
    this.cards = cards;
  }

  /** The table of figures with their values and that of everything else; none that is empty. */
  String tables() {
    List<Row> rows = rows();
    List<Row> figures = rows.stream().filter(Row::isFigure).toList();
    List<Row> others = rows.stream().filter(row -> !row.isFigure()).toList();
    return table(labels.get("ledger.figures"), figures, true)
        + table(labels.get("ledger.names"), others, false);
  }

  /** The mentions of the original in order, each with its twin, and the others in between. */
  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<Mention> originals = report.originalMentions();
    List<Mention> translations = report.translationMentions();
    int next = 0;
    for (int i = 0; i < originals.size(); i++) {
      int bead = marks.bead(Side.ORIGINAL, originals.get(i));
      while (next < translations.size()
          && marks.bead(Side.TRANSLATION, translations.get(next)) < bead) {
        addAlone(rows, next++);
      }
      int twin = marks.twins().of(Side.ORIGINAL, i);
      rows.add(new Row(originals.get(i), twin == Twins.NONE ? null : translations.get(twin)));
    }
    while (next < translations.size()) {
      addAlone(rows, next++);
    }
    return rows;
  }

  private void addAlone(List<Row> rows, int translation) {
    if (marks.twins().of(Side.TRANSLATION, translation) == Twins.NONE) {
      rows.add(new Row(null, report.translationMentions().get(translation)));
    }
  }

  private String table(String title, List<Row> rows, boolean values) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    table.append(" aria-label=\"").append(title).append("\">\n<table class=\"mentions\">\n");
    table.append("<caption>").append(title).append(" <span>").append(rows.size());
    table.append("</span></caption>\n<thead><tr>").append(column("ledger.column.type"));
    for (Side side : Side.values()) {
      table.append("<th scope=\"col\">").append(cards.heading(side)).append("</th>");
      table.append(values ? value(side) : "");
    }
    table.append(column("ledger.column.verdict")).append("</tr></thead>\n<tbody>\n");
    for (Row row : rows) {
      table.append(row(row, values));
    }
    return table.append("</tbody>\n</table>\n</div>\n").toString();
  }

  private String column(String key) {
    return "<th scope=\"col\">" + labels.get(key) + "</th>";
  }

  private String value(Side side) {
    String language = side == Side.ORIGINAL ? "ledger.column.english" : "ledger.column.french";
    return "<th scope=\"col\">"
        + labels.get("ledger.column.value")
        + "<span class=\"unseen\"> "
        + labels.get(language)
        + "</span></th>";
  }

  private String row(Row row, boolean values) {
    Set<Integer> findings = new LinkedHashSet<>();
    StringBuilder cells = new StringBuilder();
    for (Side side : Side.values()) {
      Mention mention = row.on(side);
      Optional<LedgerMark> mark = mention == null ? Optional.empty() : marks.of(side, mention);
      mark.ifPresent(m -> findings.addAll(m.findings()));
      String language = side == Side.ORIGINAL ? "en" : "fr";
      cells.append("<td lang=\"").append(language).append("\">");
      cells.append(words(mention, mark)).append("</td>");
      if (values) {
        cells.append("<td class=\"value\">");
        cells
            .append(mention == null ? "" : escape(LedgerValue.of(mention, labels)))
            .append("</td>");
      }
    }
    String type = labels.type(row.any().type());
    return "<tr class=\""
        + state(row, findings)
        + "\"><th scope=\"row\">"
        + escape(type)
        + "</th>"
        + cells
        + "<td class=\"verdict\">"
        + verdict(row, findings)
        + "</td></tr>\n";
  }

  private static String words(@Nullable Mention mention, Optional<LedgerMark> mark) {
    if (mention == null) {
      return "<span class=\"nothing\">–</span>";
    }
    String text = "<bdi>" + escape(mention.text()) + "</bdi>";
    return mark.isEmpty() ? text : "<a href=\"#" + mark.get().id() + "\">" + text + "</a>";
  }

  private String state(Row row, Set<Integer> findings) {
    if (!findings.isEmpty()) {
      return findings.stream()
          .map(i -> report.findings().get(i).severity())
          .max(Enum::compareTo)
          .orElseThrow()
          .code();
    }
    return !row.isPair() ? "alone" : row.sharesNumberOnly() ? "number" : "agrees";
  }

  private String verdict(Row row, Set<Integer> findings) {
    if (findings.isEmpty()) {
      return labels.get(
          row.original() == null
              ? "ledger.only.translation"
              : row.translation() == null
                  ? "ledger.only.original"
                  : row.sharesNumberOnly() ? "ledger.number" : "ledger.agrees");
    }
    StringBuilder links = new StringBuilder();
    for (int finding : findings) {
      links.append(links.isEmpty() ? "" : ", ").append("<a href=\"#").append(cards.name(finding));
      links.append("\">").append(escape(report.findings().get(finding).code())).append("</a>");
    }
    return links.toString();
  }

  /** A mention of the original and its twin; one of them may be missing. */
  private record Row(@Nullable Mention original, @Nullable Mention translation) {

    @Nullable Mention on(Side side) {
      return side == Side.ORIGINAL ? original : translation;
    }

    Mention any() {
      Mention any = original != null ? original : translation;
      if (any == null) {
        throw new IllegalStateException("a row must have a mention");
      }
      return any;
    }

    boolean isPair() {
      return original != null && translation != null;
    }

    boolean sharesNumberOnly() {
      return original != null
          && translation != null
          && Twins.shareNumberOnly(original, translation);
    }

    boolean isFigure() {
      return any().kind() == MentionKind.FIGURE;
    }
  }
}
