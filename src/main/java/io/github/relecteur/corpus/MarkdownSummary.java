package io.github.relecteur.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A report in Markdown with tables, as forges show it. */
final class MarkdownSummary {

  /** Characters that mean something to Markdown, or to the HTML that may stand in it. */
  private static final String SPECIAL = "\\`*_{}[]<>&|#~!$@";

  private MarkdownSummary() {}

  static void write(RunReport report, Writer out) throws IOException {
    out.write("# Corpus run\n");
    for (Section section : Sections.of(report)) {
      if (!section.title().isEmpty()) {
        out.write("\n## " + escape(section.title()) + "\n");
      }
      for (String paragraph : section.paragraphs()) {
        out.write("\n" + escape(paragraph) + "\n");
      }
      for (Table table : section.tables()) {
        write(table, out);
      }
      for (BarChart chart : section.charts()) {
        write(chart, out);
      }
      out.write(section.lines().isEmpty() ? "" : "\n");
      for (String line : section.lines()) {
        out.write("- " + escape(line) + "\n");
      }
    }
    out.flush();
  }

  private static void write(Table table, Writer out) throws IOException {
    out.write("\n**" + escape(table.caption()) + "**\n\n");
    row(table.headers(), out);
    out.write("|---" + "|--:".repeat(table.headers().size() - 1) + "|\n");
    for (List<String> row : table.rows()) {
      row(row, out);
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    for (String cell : cells) {
      out.write("| " + escape(cell) + " ");
    }
    out.write("|\n");
  }

  /** A plot as an indented block, which takes every text as it is. */
  private static void write(BarChart chart, Writer out) throws IOException {
    if (chart.everywhere()) {
      out.write("\n**" + escape(chart.title()) + "**\n\n");
      for (String line : TextSummary.bars(chart)) {
        out.write("    " + line + "\n");
      }
    }
  }

  /** A text that shows as it is. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
