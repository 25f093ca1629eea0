package io.github.relecteur.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** A report for people, in plain text. */
final class TextSummary {

  /** Paragraphs are broken here; tables and lists are not. */
  private static final int WIDTH = 100;

  private static final int BAR_WIDTH = 40;

  private TextSummary() {}

  static void write(RunReport report, Writer out) throws IOException {
    boolean first = true;
    for (Section section : Sections.of(report)) {
      out.write(first ? "" : "\n");
      first = false;
      write(section, out);
    }
    out.flush();
  }

  private static void write(Section section, Writer out) throws IOException {
    if (!section.title().isEmpty()) {
      out.write(section.title() + "\n" + "-".repeat(section.title().length()) + "\n");
    }
    for (String paragraph : section.paragraphs()) {
      out.write(WordUtils.wrap(paragraph, WIDTH, "\n", false) + "\n");
    }
    for (Table table : section.tables()) {
      out.write(section.title().isEmpty() ? "" : "\n");
      write(table, out);
    }
    for (BarChart chart : section.charts()) {
      if (chart.everywhere()) {
        out.write("\n" + chart.title() + "\n");
        for (String line : bars(chart)) {
          out.write(line.stripTrailing() + "\n");
        }
      }
    }
    if (!section.lines().isEmpty()) {
      out.write("\n");
    }
    for (String line : section.lines()) {
      out.write("  " + line + "\n");
    }
  }

  private static void write(Table table, Writer out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.headers());
    rows.addAll(table.rows());
    int[] widths = new int[table.headers().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String pad = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? row.get(i) + pad : "  " + pad + row.get(i));
      }
      out.write(line.toString().stripTrailing() + "\n");
    }
  }

  /** The lines of a plot: label, bar and value. */
  static List<String> bars(BarChart chart) {
    int widest = chart.bars().stream().mapToInt(bar -> width(bar.label())).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (BarChart.Bar bar : chart.bars()) {
      double length = bar.parts().stream().mapToDouble(BarChart.Part::length).sum();
      int full = (int) Math.round(chart.share(length) * BAR_WIDTH);
      lines.add(
          bar.label()
              + " ".repeat(widest - width(bar.label()))
              + "  "
              + "█".repeat(full)
              + "·".repeat(BAR_WIDTH - full)
              + "  "
              + bar.value());
    }
    return lines;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
