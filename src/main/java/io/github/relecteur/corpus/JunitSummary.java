package io.github.relecteur.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A report as JUnit XML: a suite for each topic with a test for each item, which fails if something
 * is wrong with it that nobody has accepted, and a suite with a test for each group of findings
 * that fell. What is known to fail is skipped. There are no times.
 */
final class JunitSummary {

  private final RunReport report;
  private final Writer out;
  private final Map<String, List<Fault>> faults;
  private final Map<String, List<Fault>> accepted;

  private JunitSummary(RunReport report, Writer out) {
    this.report = report;
    this.out = out;
    this.faults = byPath(report.acceptance().faults());
    this.accepted = byPath(report.acceptance().accepted());
  }

  static void write(RunReport report, Writer out) throws IOException {
    new JunitSummary(report, out).document();
    out.flush();
  }

  private static Map<String, List<Fault>> byPath(List<Fault> faults) {
    return faults.stream().collect(Collectors.groupingBy(Fault::path));
  }

  private void document() throws IOException {
    Map<String, List<ItemResult>> topics = new TreeMap<>();
    for (ItemResult item : report.results().items()) {
      topics.computeIfAbsent(item.topic(), topic -> new ArrayList<>()).add(item);
    }
    out.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"relecteur corpus\">\n");
    for (Map.Entry<String, List<ItemResult>> topic : topics.entrySet()) {
      suite(topic.getKey(), topic.getValue());
    }
    if (report.comparison().isPresent()) {
      drops(report.comparison().get());
    }
    out.write("</testsuites>\n");
  }

  private void suite(String name, List<ItemResult> items) throws IOException {
    long failures = items.stream().filter(item -> faults.containsKey(item.path())).count();
    long skipped =
        items.stream()
            .filter(i -> accepted.containsKey(i.path()) && !faults.containsKey(i.path()))
            .count();
    begin(name, items.size(), failures, skipped);
    for (ItemResult item : items) {
      out.write("    <testcase classname=\"" + escape(name) + "\" name=\"" + escape(item.path()));
      out.write("\" file=\"" + escape(item.file()) + "\">\n");
      failures(faults.getOrDefault(item.path(), List.of()));
      if (!faults.containsKey(item.path()) && accepted.containsKey(item.path())) {
        skipped(item);
      }
      reported(item);
      out.write("    </testcase>\n");
    }
    out.write("  </testsuite>\n");
  }

  private void begin(String name, long tests, long failures, long skipped) throws IOException {
    out.write("  <testsuite name=\"" + escape(name) + "\" tests=\"" + tests + "\" failures=\"");
    out.write(failures + "\" errors=\"0\" skipped=\"" + skipped + "\">\n");
  }

  private void failures(List<Fault> wrong) throws IOException {
    if (!wrong.isEmpty()) {
      List<String> lines = wrong.stream().map(f -> f.place() + ": " + f.text()).toList();
      failure(wrong.get(0).text(), lines);
    }
  }

  private void failure(String message, List<String> lines) throws IOException {
    out.write("      <failure message=\"" + escape(message) + "\">");
    out.write(escape(String.join("\n", lines)) + "</failure>\n");
  }

  private void skipped(ItemResult item) throws IOException {
    String reason = report.results().knownMisses().get(item.path());
    String message = reason == null ? "excused by the earlier run" : "known: " + Shown.line(reason);
    out.write("      <skipped message=\"" + escape(message) + "\"/>\n");
  }

  /** What was found in a translation of which nothing is known is no failure. */
  private void reported(ItemResult item) throws IOException {
    if (!item.judged() && !item.judgements().isEmpty()) {
      List<String> lines = item.judgements().stream().map(Judgement::describe).toList();
      out.write("      <system-out>" + escape(String.join("\n", lines)) + "</system-out>\n");
    }
  }

  private void drops(Comparison comparison) throws IOException {
    String name = "compared with " + Shown.line(comparison.name());
    int drops = comparison.drops().size();
    begin(name, Math.max(1, drops), drops, 0);
    if (drops == 0) {
      out.write("    <testcase classname=\"" + escape(name) + "\" name=\"nothing fell\"/>\n");
    }
    for (Drop drop : comparison.drops()) {
      out.write("    <testcase classname=\"" + escape(name) + "\" name=\"" + escape(drop.group()));
      out.write("\">\n");
      List<String> lines = new ArrayList<>(drop.measures());
      drop.causes().forEach(cause -> lines.add(cause.path() + ": " + cause.text()));
      failure(drop.describe(), lines);
      out.write("    </testcase>\n");
    }
    out.write("  </testsuite>\n");
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
