package io.github.relecteur.corpus;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A plot as a picture inside a page. Every length is a share of the width, so that it fits a phone
 * as well as a desk, with the label of a bar above it; long labels lose their beginning.
 */
final class SvgChart {

  private static final int ROW = 36;
  private static final int TALL_ROW = 58;
  private static final int VALUE = 43;
  private static final int LABEL = 13;
  private static final int BAR = 19;
  private static final int THICKNESS = 9;

  /** Labels and values with more characters than a phone has room for on one line are stacked. */
  private static final int MOST_ON_A_LINE = 42;

  private static final int LONGEST_LABEL = 46;

  private static final Map<String, String> NAMES =
      Map.of("good", "found", "bad", "false alarm", "missed", "missed", "plain", "reported");

  private SvgChart() {}

  /**
   * Writes a plot.
   *
   * @param id an identifier that no other element of the page has
   */
  static void write(BarChart chart, String id, Writer out) throws IOException {
    boolean tall =
        chart.bars().stream()
            .anyMatch(bar -> bar.label().length() + bar.value().length() > MOST_ON_A_LINE);
    int row = tall ? TALL_ROW : ROW;
    String title = HtmlSummary.escape(chart.title());
    out.write("<figure>\n<figcaption>" + title + "</figcaption>\n");
    legend(chart, out);
    out.write("<div class=\"bars\"><svg role=\"img\" height=\"" + row * chart.bars().size());
    out.write("\" aria-labelledby=\"" + id + "t " + id + "d\">\n");
    out.write("<title id=\"" + id + "t\">" + title + "</title>\n");
    out.write("<desc id=\"" + id + "d\">" + HtmlSummary.escape(chart.description()));
    for (BarChart.Bar bar : chart.bars()) {
      out.write(" " + HtmlSummary.escape(bar.label() + ": " + bar.value()) + ".");
    }
    out.write("</desc>\n");
    int top = 0;
    for (BarChart.Bar bar : chart.bars()) {
      bar(chart, bar, top, tall, out);
      top += row;
    }
    out.write("</svg></div>\n</figure>\n");
  }

  private static void legend(BarChart chart, Writer out) throws IOException {
    Set<String> styles = new LinkedHashSet<>();
    chart.bars().forEach(bar -> bar.parts().forEach(part -> styles.add(part.style())));
    if (styles.size() < 2) {
      return;
    }
    out.write("<ul class=\"legend\">");
    for (String style : styles) {
      String name = NAMES.getOrDefault(style, style);
      out.write("<li><i class=\"i-" + style + "\"></i>" + name + "</li>");
    }
    out.write("</ul>\n");
  }

  private static void bar(BarChart chart, BarChart.Bar bar, int top, boolean tall, Writer out)
      throws IOException {
    out.write("<text x=\"0\" y=\"" + (top + LABEL) + "\">");
    out.write(HtmlSummary.escape(shortened(bar.label())) + "</text>");
    String at =
        tall ? "below\" x=\"0\" y=\"" + (top + VALUE) : "beside\" x=\"100%\" y=\"" + (top + LABEL);
    out.write("<text class=\"value " + at + "\">");
    out.write(HtmlSummary.escape(bar.value()) + "</text>");
    rectangle("track", 0, 1, top, out);
    double from = 0;
    for (BarChart.Part part : bar.parts()) {
      double length = chart.share(part.length());
      rectangle(part.style(), from, length, top, out);
      from += length;
    }
    if (bar.low() >= 0) {
      int middle = top + BAR + THICKNESS / 2;
      out.write("<line class=\"interval\" x1=\"" + percent(chart.share(bar.low())) + "\" x2=\"");
      out.write(percent(chart.share(bar.high())) + "\" y1=\"" + middle + "\" y2=\"" + middle);
      out.write("\"/>");
    }
    out.write("\n");
  }

  private static String shortened(String label) {
    int length = label.codePointCount(0, label.length());
    return length <= LONGEST_LABEL
        ? label
        : "…" + label.substring(label.offsetByCodePoints(0, length - LONGEST_LABEL + 1));
  }

  private static void rectangle(String style, double from, double length, int top, Writer out)
      throws IOException {
    out.write("<rect class=\"" + style + "\" x=\"" + percent(from) + "\" y=\"" + (top + BAR));
    out.write("\" width=\"" + percent(length) + "\" height=\"" + THICKNESS + "\"/>");
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share * 100)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
