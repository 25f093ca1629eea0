package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A copy of an XLIFF file with findings as annotations of ITS 2.0. A place gets a {@code mrk}
 * around it, which is wider than the place if inline codes begin or end inside of it. Places that
 * are the same or cross share one, and their issues stand in an element of the unit. All else is
 * copied as it is, except that a declared encoding becomes UTF-8.
 */
final class XliffCopy implements ReportWriter {

  private static final String DECLARATION = "xmlns:";
  private static final String ITS = "its";
  private static final String UTF_8 = "UTF-8";

  private final Writer out;
  private final Map<String, String> types;
  private final String file;
  private final Labels labels;
  private final LineIndex lines;
  private final List<IssueMark> marks = new ArrayList<>();

  XliffCopy(Writer out, List<RuleInfo> rules, String file, Labels labels) {
    this.labels = labels;
    this.out = out;
    this.types = ItsIssue.types(rules);
    this.file = file;
    this.lines = LineIndex.of(file);
  }

  @Override
  public void write(CheckedPair pair) {
    Locator locator = new Locator(pair, labels);
    for (Finding finding : pair.report().findings()) {
      Place place = Locator.primary(finding);
      int start = lines.offset(locator.start(place));
      int end = lines.offset(locator.end(place));
      marks.add(IssueMark.of(new Span(start, end), ItsIssue.of(finding, types, labels)));
    }
  }

  @Override
  public void finish() throws IOException {
    int at = declaration();
    for (IssueTags.Tag tag : marks.isEmpty() ? List.<IssueTags.Tag>of() : tags()) {
      out.write(file, at, tag.at() - at);
      out.write(tag.tag());
      at = tag.at();
    }
    out.write(file, at, file.length() - at);
    out.flush();
  }

  /** Writes the XML declaration if another encoding must be put into it; how far that is. */
  private int declaration() throws IOException {
    int end = file.indexOf("?>");
    int name = file.indexOf("encoding");
    if (!file.substring(0, Math.min(file.length(), 6)).contains("<?xml")
        || name < 0
        || name > end) {
      return 0;
    }
    int from = name;
    while (file.charAt(from) != '"' && file.charAt(from) != '\'') {
      from++;
    }
    int to = file.indexOf(file.charAt(from), from + 1);
    if (file.substring(from + 1, to).equalsIgnoreCase(UTF_8)) {
      return 0;
    }
    out.write(file, 0, from + 1);
    out.write(UTF_8);
    return to;
  }

  /** All tags to put into the file, in order. */
  private List<IssueTags.Tag> tags() {
    marks.sort(Comparator.comparing(IssueMark::span));
    XliffScan scan = new XliffScan(file);
    String its = prefix(scan.rootTag());
    IssueTags maker = new IssueTags(scan.isSecond(), its, freeName());
    List<IssueTags.Tag> tags = new ArrayList<>();
    tags.add(new IssueTags.Tag(scan.rootTag().end() - 1, declarations(scan.rootTag(), its)));
    int next = 0;
    while (next < marks.size() && scan.nextUnit()) {
      int first = next;
      while (next < marks.size() && marks.get(next).span().start() < scan.unit().end()) {
        next++;
      }
      if (next > first) {
        List<IssueMark> nested = IssueMark.nested(marks.subList(first, next), scan::whole);
        List<IssueTags.Tag> inside = maker.of(nested, scan.prefix());
        IssueTags.Tag issues = new IssueTags.Tag(scan.standoffAt(), maker.standoff());
        tags.addAll(scan.isSecond() ? List.of(issues) : inside);
        tags.addAll(scan.isSecond() ? inside : List.of(issues));
      }
    }
    return tags;
  }

  /** The prefix of ITS that the root element declares, or a free one. */
  private String prefix(Span rootTag) {
    String root = file.substring(rootTag.start(), rootTag.end());
    int uri = root.indexOf('"' + ItsIssue.NAMESPACE + '"');
    int declaration = uri < 0 ? -1 : root.lastIndexOf(DECLARATION, uri);
    int equals = declaration < 0 ? -1 : root.indexOf('=', declaration);
    if (equals >= 0 && root.indexOf('"', equals) == uri) {
      return root.substring(declaration + DECLARATION.length(), equals).strip();
    }
    String free = ITS;
    while (file.contains(DECLARATION + free)) {
      free += "-q";
    }
    return free;
  }

  /** What the root element must declare besides what it has, before the end of its tag. */
  private String declarations(Span rootTag, String its) {
    String root = file.substring(rootTag.start(), rootTag.end());
    boolean declared = root.contains(DECLARATION + its);
    String namespace = declared ? "" : " " + DECLARATION + its + "=\"" + ItsIssue.NAMESPACE + "\"";
    boolean hasVersion = declared && root.contains(its + ":version");
    return namespace + (hasVersion ? "" : " " + its + ":version=\"2.0\"");
  }

  /** What no id of the file begins with. */
  private String freeName() {
    String name = "relecteur-";
    while (file.contains(name)) {
      name = "x" + name;
    }
    return name;
  }
}
