package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report, whatever its format.
 *
 * @param title its title; empty for the first
 * @param paragraphs sentences below the title
 * @param charts plots
 * @param tables tables
 * @param lines a list of single facts
 */
record Section(
    String title,
    List<String> paragraphs,
    List<BarChart> charts,
    List<Table> tables,
    List<String> lines) {

  Section {
    paragraphs = List.copyOf(paragraphs);
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }

  /** A section that is filled bit by bit. */
  static final class Builder {
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<BarChart> charts = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    Builder(String title) {
      this.title = title;
    }

    Builder paragraph(String text) {
      paragraphs.add(text);
      return this;
    }

    Builder chart(BarChart chart) {
      charts.add(chart);
      return this;
    }

    Builder table(Table table) {
      tables.add(table);
      return this;
    }

    Builder line(String line) {
      lines.add(line);
      return this;
    }

    Section build() {
      return new Section(title, paragraphs, charts, tables, lines);
    }
  }
}
