package io.github.relecteur.report;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Alignments as one page that holds all it needs: the two articles side by side, a row for each
 * bead, in the colours of the reader's choice, on paper and on a phone.
 */
final class HtmlAlignment implements AlignmentWriter {

  private static final double DOUBTFUL = 0.5;

  private final Writer out;
  private boolean begun;

  HtmlAlignment(Writer out) {
    this.out = out;
  }

  @Override
  public void write(String id, Report report) throws IOException {
    begin();
    out.write("<article>\n<h2>" + escape(id) + "</h2>\n<p class=\"sum\">" + summary(report));
    out.write("</p>\n<div class=\"head\" aria-hidden=\"true\"><span></span>");
    out.write("<span>English original</span><span>French translation</span></div>\n<ol>\n");
    for (Bead bead : report.alignment()) {
      row(report, bead);
    }
    out.write("</ol>\n</article>\n");
  }

  private void row(Report report, Bead bead) throws IOException {
    boolean doubtful = bead.isPaired() && bead.confidence() < DOUBTFUL;
    String kind = !bead.isPaired() ? "alone" : doubtful ? "doubtful" : "pair";
    out.write("<li class=\"" + kind + "\">");
    out.write("<span class=\"sure\" title=\"how sure the alignment is\">");
    out.write(JsonStream.rounded(bead.confidence()) + "</span>");
    side(report, bead, Side.ORIGINAL, "en");
    side(report, bead, Side.TRANSLATION, "fr");
    out.write("</li>\n");
  }

  private void side(Report report, Bead bead, Side side, String language) throws IOException {
    List<String> sentences = BeadText.sentences(report, bead, side);
    if (sentences.isEmpty()) {
      out.write("<div class=\"none\">no counterpart</div>");
      return;
    }
    out.write("<div lang=\"" + language + "\">");
    for (String sentence : sentences) {
      out.write("<p>" + escape(sentence) + "</p>");
    }
    out.write("</div>");
  }

  private static String summary(Report report) {
    long paired = report.alignment().stream().filter(Bead::isPaired).count();
    long original = alone(report, Side.ORIGINAL);
    long translation = alone(report, Side.TRANSLATION);
    return paired
        + (paired == 1 ? " pair, " : " pairs, ")
        + original
        + " without translation, "
        + translation
        + " added";
  }

  private static long alone(Report report, Side side) {
    return report.alignment().stream()
        .filter(bead -> !bead.isPaired() && !bead.sentences(side).isEmpty())
        .count();
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.write("</main>\n</body>\n</html>\n");
    out.flush();
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>Alignment</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
    out.write("<main>\n<h1>Alignment</h1>\n");
  }

  private static String style() {
    try (InputStream in = HtmlAlignment.class.getResourceAsStream("alignment.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet alignment.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeXml10(BeadText.line(text));
  }
}
