package io.github.relecteur.corpus;

import io.github.relecteur.corpus.BarChart.Bar;
import io.github.relecteur.corpus.BarChart.Part;
import io.github.relecteur.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a report says, in parts that every format can write. */
final class Sections {

  /** How many articles a plot shows. */
  private static final int MOST_BARS = 60;

  private static final List<String> SCORE_HEADERS =
      List.of(
          "expected",
          "found",
          "missed",
          "false",
          "precision",
          "recall",
          "F1",
          "exact code",
          "exact span");

  private final RunReport report;
  private final Results results;

  private Sections(RunReport report) {
    this.report = report;
    this.results = report.results();
  }

  /** All parts of a report. */
  static List<Section> of(RunReport report) {
    Sections sections = new Sections(report);
    List<Section> all = new ArrayList<>();
    all.add(sections.summary());
    if (!report.acceptance().faults().isEmpty()) {
      all.add(list("Faults that nobody has accepted", report.acceptance().faults()));
    }
    report.comparison().map(ComparisonSection::of).ifPresent(all::add);
    if (!sections.results.judged().isEmpty()) {
      all.add(sections.scores());
      all.add(sections.totals());
    }
    if (!sections.results.plain().isEmpty()) {
      all.add(sections.counts());
    }
    List<EngineScore> engines = EngineScore.of(sections.results);
    if (!engines.isEmpty()) {
      all.add(EngineSection.of(engines));
    }
    if (!report.acceptance().accepted().isEmpty()) {
      all.add(list("Accepted misses and false alarms", report.acceptance().accepted()));
    }
    return all;
  }

  private Section summary() {
    Section.Builder section = new Section.Builder("");
    List<String> parts = new ArrayList<>();
    part(parts, count(ItemType.CASE), "case", "cases");
    part(parts, count(ItemType.ARTICLE), "article", "articles");
    int plain = results.plain().size();
    part(parts, plain, "article without expectations", "articles without expectations");
    int engines = results.ofEngines().size();
    part(parts, engines, "translation by an engine", "translations by engines");
    section.paragraph(parts.isEmpty() ? "No texts." : String.join(", ", parts) + ".");
    if (!results.surfaces().isEmpty()) {
      long read = results.surfaces().stream().filter(r -> r.misread().isEmpty()).count();
      section.paragraph(read + " of " + results.surfaces().size() + " written forms read rightly.");
    }
    return section.paragraph(verdict()).build();
  }

  private String verdict() {
    if (results.judged().isEmpty() && results.surfaces().isEmpty()) {
      return "Nothing says what must be found: findings are counted, not judged.";
    }
    int accepted = report.acceptance().accepted().size();
    String known =
        accepted == 0 ? "" : "; " + count(accepted, "fault is", "faults are") + " accepted";
    return (report.isAccepted() ? "Accepted: nothing new is wrong" : refusal()) + known + ".";
  }

  private String refusal() {
    List<String> reasons = new ArrayList<>();
    part(reasons, report.acceptance().faults().size(), "fault", "faults");
    int drops = report.comparison().map(c -> c.drops().size()).orElse(0);
    part(reasons, drops, "group of findings fell", "groups of findings fell");
    return "Not accepted: " + String.join(", ", reasons);
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private int count(ItemType type) {
    return (int) results.judged().stream().filter(item -> item.type() == type).count();
  }

  private static void part(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count(count, one, many));
    }
  }

  private Section scores() {
    List<Score> codes = results.byCode();
    List<Bar> bars = new ArrayList<>();
    for (Score code : codes) {
      double f1 = code.f1().points().doubleValue();
      bars.add(Bar.of(code.name(), code.f1().shown(), List.of(new Part("good", f1))));
    }
    String description = "A bar for each finding code shows its F1 score from 0 to 100.";
    return new Section.Builder("Scores by code")
        .paragraph(
            "Exact code: where something was reported at an expected place, how often under the"
                + " expected code. Exact span: of what was found, how often in exactly the expected"
                + " place. In points, rounded down; a dash where there is nothing to count.")
        .chart(new BarChart("F1 per code", description, bars, 100, false))
        .table(table("Scores by code", "code", codes, true))
        .build();
  }

  private Section totals() {
    Section.Builder section = new Section.Builder("Totals");
    section.table(table("Scores by severity", "severity", results.bySeverity(), false));
    section.table(table("Scores by kind", "kind", results.byKind(), false));
    section.table(table("Scores by topic", "topic", results.byTopic(), false));
    section.chart(perArticle(results.judged()));
    return section.build();
  }

  private Table table(String caption, String name, List<Score> scores, boolean total) {
    List<String> headers = new ArrayList<>(List.of(name));
    headers.addAll(SCORE_HEADERS);
    List<List<String>> rows = new ArrayList<>();
    scores.forEach(score -> rows.add(row(score)));
    if (total) {
      rows.add(row(results.overall()));
    }
    return new Table(caption, headers, rows);
  }

  private static List<String> row(Score score) {
    return List.of(
        score.name(),
        String.valueOf(score.expected()),
        String.valueOf(score.hits()),
        String.valueOf(score.misses()),
        String.valueOf(score.falseAlarms()),
        score.precision().shown(),
        score.recall().shown(),
        score.f1().shown(),
        score.exactCode().shown(),
        score.exactSpan().shown());
  }

  private static BarChart perArticle(List<ItemResult> items) {
    List<ItemResult> shown =
        items.stream()
            .filter(item -> item.type() == ItemType.ARTICLE && !item.judgements().isEmpty())
            .toList();
    String title = "Findings per article";
    if (shown.size() > MOST_BARS) {
      shown =
          shown.stream()
              .sorted(Comparator.comparingInt(item -> -item.judgements().size()))
              .limit(MOST_BARS)
              .toList();
      title += ", the " + MOST_BARS + " articles with most";
    }
    List<Bar> bars = new ArrayList<>();
    int most = 1;
    for (ItemResult item : shown) {
      bars.add(bar(item));
      most = Math.max(most, item.judgements().size());
    }
    return new BarChart(
        title,
        "A bar for each article that has any shows how many findings were found as expected or"
            + " reported, how many were false alarms, and how many expected ones were missed.",
        bars,
        most,
        false);
  }

  private static Bar bar(ItemResult item) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    item.judgements().forEach(judgement -> counts.merge(judgement.verdict(), 1, Integer::sum));
    List<Part> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    counts.forEach(
        (verdict, count) -> {
          parts.add(new Part(style(verdict), count));
          words.add(count + " " + verdict.code());
        });
    return Bar.of(item.path(), String.join(", ", words), parts);
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case FOUND -> "good";
      case FALSE -> "bad";
      case MISSED -> "missed";
      case REPORTED -> "plain";
    };
  }

  private Section counts() {
    List<ItemResult> plain = results.plain();
    Section.Builder section =
        new Section.Builder("Findings without expectations")
            .paragraph(
                plain.size()
                    + (plain.size() == 1 ? " article says" : " articles say")
                    + " nothing of what must be found, so findings are only counted.");
    List<List<String>> codes = new ArrayList<>();
    Results.counts(plain).forEach((code, n) -> codes.add(List.of(code, String.valueOf(n))));
    codes.add(List.of(Score.ALL, String.valueOf(Results.judgements(plain).size())));
    section.chart(perArticle(plain));
    section.table(new Table("Findings by code", List.of("code", "findings"), codes));
    List<List<String>> articles = new ArrayList<>();
    for (ItemResult item : plain) {
      articles.add(
          List.of(
              item.path(),
              String.valueOf(item.words()),
              String.valueOf(item.judgements().size()),
              count(item, Severity.ERROR),
              count(item, Severity.WARNING),
              count(item, Severity.INFO)));
    }
    return section
        .table(
            new Table(
                "Findings by article",
                List.of("article", "words", "findings", "errors", "warnings", "info"),
                articles))
        .build();
  }

  private static String count(ItemResult item, Severity severity) {
    return String.valueOf(item.judgements().stream().filter(j -> j.severity() == severity).count());
  }

  private static Section list(String title, List<Fault> faults) {
    Section.Builder section = new Section.Builder(title);
    faults.forEach(fault -> section.line(fault.place() + ": " + fault.text()));
    return section.build();
  }
}
