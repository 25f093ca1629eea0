package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Checked pairs as an XLIFF 2.1 file: a unit for each bead of an article, or for each row, with the
 * findings as annotations of ITS 2.0 in its texts.
 */
final class XliffReport implements ReportWriter {

  private final Writer out;
  private final Labels labels;
  private final Map<String, String> types;
  private final IssueTags tags = new IssueTags(true, "its", "m");
  private final Set<Finding> marked = new HashSet<>();
  private boolean begun;
  private String open = "";
  private int files;
  private int units;

  XliffReport(Writer out, List<RuleInfo> rules, Labels labels) {
    this.labels = labels;
    this.out = out;
    this.types = ItsIssue.types(rules);
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    begin();
    marked.clear();
    Report report = pair.report();
    String name = report.original().name();
    file(pair.row() ? "row of " + name : "article " + pair.id(), name);
    if (pair.row()) {
      unit(
          pair.id(),
          text(report, Side.ORIGINAL, List.of(whole(report.original()))),
          text(report, Side.TRANSLATION, List.of(whole(report.translation()))));
      return;
    }
    for (Bead bead : report.alignment()) {
      List<Span> original = bead.original().stream().map(Sentence::span).toList();
      List<Span> translation = bead.translation().stream().map(Sentence::span).toList();
      unit("", text(report, Side.ORIGINAL, original), text(report, Side.TRANSLATION, translation));
    }
  }

  private static Span whole(Article article) {
    return new Span(0, article.text().length());
  }

  private void unit(String name, String source, String target) throws IOException {
    units++;
    out.write("<unit id=\"u" + units + "\"");
    out.write(name.isEmpty() ? ">" : " name=\"" + XmlText.attribute(name) + "\">");
    out.write(tags.standoff());
    out.write("<segment><source>" + source + "</source>");
    out.write(target.isEmpty() ? "" : "<target>" + target + "</target>");
    out.write("</segment></unit>\n");
  }

  /** The sentences of one side on one line, with their annotations. */
  private String text(Report report, Side side, List<Span> sentences) {
    Article article = side == Side.ORIGINAL ? report.original() : report.translation();
    List<String> texts = new ArrayList<>();
    for (Span sentence : sentences) {
      texts.add(text(article, sentence, marks(report, side, sentence)));
    }
    return String.join(" ", texts);
  }

  /** The marks of a sentence: what begins in it, or between it and the one before. */
  private List<IssueMark> marks(Report report, Side side, Span sentence) {
    List<IssueMark> marks = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Place place = Locator.primary(finding);
      if (place.side() == side && place.span().overlaps(sentence) && marked.add(finding)) {
        int from = Math.max(sentence.start(), place.span().start());
        int to = Math.min(sentence.end(), place.span().end());
        marks.add(IssueMark.of(new Span(from, to), ItsIssue.of(finding, types, labels)));
      }
    }
    return IssueMark.nested(marks, span -> span);
  }

  private String text(Article article, Span sentence, List<IssueMark> marks) {
    StringBuilder text = new StringBuilder();
    int at = sentence.start();
    for (IssueTags.Tag tag : tags.of(marks, "")) {
      text.append(words(article, new Span(at, tag.at()))).append(tag.tag());
      at = tag.at();
    }
    return text.append(words(article, new Span(at, sentence.end()))).toString();
  }

  /** The words of a range without their markup, escaped. */
  private static String words(Article article, Span span) {
    if (!article.markup()) {
      return XmlText.of(BeadText.line(article.text(), span));
    }
    StringBuilder words = new StringBuilder();
    for (Block block : article.blocks()) {
      for (Span part : block.parts()) {
        if (part.overlaps(span)) {
          int from = Math.max(part.start(), span.start());
          int to = Math.min(part.end(), span.end());
          String plain = StringEscapeUtils.unescapeHtml4(article.text().substring(from, to));
          words.append(BeadText.line(plain.replace("&apos;", "'")));
        }
      }
    }
    return XmlText.of(words.toString());
  }

  @Override
  public void finish() throws IOException {
    begin();
    if (files == 0) {
      file("", "");
    }
    closeFile();
    out.write("</xliff>\n");
    out.flush();
  }

  /** Begins the element of an article, or of a file of rows unless it is open. */
  private void file(String key, String name) throws IOException {
    if (key.equals(open) && key.startsWith("row")) {
      return;
    }
    closeFile();
    open = key;
    files++;
    units = 0;
    String original = name.isEmpty() ? "" : " original=\"" + XmlText.attribute(name) + "\"";
    out.write("<file id=\"f" + files + "\"" + original + ">\n");
  }

  private void closeFile() throws IOException {
    if (files > 0) {
      out.write(units == 0 ? "<group id=\"g1\"/>\n</file>\n" : "</file>\n");
    }
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.write("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\"");
      out.write(" srcLang=\"en\" trgLang=\"fr\"");
      out.write(" xmlns:its=\"" + ItsIssue.NAMESPACE + "\" its:version=\"2.0\">\n");
    }
  }
}
