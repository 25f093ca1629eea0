package io.github.relecteur.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** A report as one page that holds all it needs, in the colours of the reader's choice. */
final class HtmlSummary {

  private static final String STYLE_SHEET = "report.css";

  private final RunReport report;
  private final Writer out;

  private HtmlSummary(RunReport report, Writer out) {
    this.report = report;
    this.out = out;
  }

  static void write(RunReport report, Writer out) throws IOException {
    new HtmlSummary(report, out).page();
    out.flush();
  }

  private void page() throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>Corpus run</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
    out.write("<main>\n<h1>Corpus run</h1>\n");
    boolean first = true;
    int chart = 0;
    for (Section section : Sections.of(report)) {
      out.write(first ? "" : "<section>\n<h2>" + escape(section.title()) + "</h2>\n");
      paragraphs(section, first);
      for (BarChart plot : section.charts()) {
        if (!plot.bars().isEmpty()) {
          SvgChart.write(plot, "chart" + ++chart, out);
        }
      }
      for (Table table : section.tables()) {
        table(table);
      }
      facts(section.lines());
      out.write(first ? "" : "</section>\n");
      first = false;
    }
    out.write("</main>\n</body>\n</html>\n");
  }

  /** The sentences of a section; the last of the first says whether the run is accepted. */
  private void paragraphs(Section section, boolean first) throws IOException {
    int last = section.paragraphs().size() - 1;
    for (int i = 0; i <= last; i++) {
      String kind = report.isAccepted() ? "verdict" : "verdict failed";
      out.write(first && i == last ? "<p class=\"" + kind + "\">" : "<p>");
      out.write(escape(section.paragraphs().get(i)) + "</p>\n");
    }
    if (first && !report.results().judged().isEmpty()) {
      Score overall = report.results().overall();
      out.write("<dl class=\"tiles\">\n");
      tile("Precision", overall.precision());
      tile("Recall", overall.recall());
      tile("F1", overall.f1());
      tile("Exact code", overall.exactCode());
      tile("Exact span", overall.exactSpan());
      out.write("</dl>\n");
    }
  }

  private void tile(String name, Share share) throws IOException {
    out.write("<div><dt>" + name + "</dt><dd>" + share.shown() + "</dd></div>\n");
  }

  private void table(Table table) throws IOException {
    String caption = escape(table.caption());
    out.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + caption);
    out.write("\">\n<table>\n<caption>" + caption + "</caption>\n<thead><tr>");
    for (String header : table.headers()) {
      out.write("<th scope=\"col\">" + escape(header) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      boolean total = row.get(0).equals(Score.ALL);
      out.write(total ? "<tr class=\"total\">" : "<tr>");
      out.write("<th scope=\"row\">" + escape(row.get(0)) + "</th>");
      for (String cell : row.subList(1, row.size())) {
        out.write("<td>" + escape(cell) + "</td>");
      }
      out.write("</tr>\n");
    }
    out.write("</tbody>\n</table>\n</div>\n");
  }

  private void facts(List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.write("<ul class=\"facts\">\n");
    for (String line : lines) {
      out.write("<li>" + escape(line) + "</li>\n");
    }
    out.write("</ul>\n");
  }

  private static String style() {
    try (InputStream in = HtmlSummary.class.getResourceAsStream(STYLE_SHEET)) {
      if (in == null) {
        throw new IllegalStateException("the style sheet " + STYLE_SHEET + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as it may stand in an element or an attribute. */
  static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
