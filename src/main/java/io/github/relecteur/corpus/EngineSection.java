package io.github.relecteur.corpus;

import io.github.relecteur.corpus.BarChart.Bar;
import io.github.relecteur.corpus.BarChart.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Translation engines set against each other. */
final class EngineSection {

  private EngineSection() {}

  static Section of(List<EngineScore> engines) {
    Section.Builder section =
        new Section.Builder("Translation engines")
            .paragraph(
                "An error is a finding of severity error. Intervals are Wilson score intervals of"
                    + " 95 %, once over articles, once over mentions: the figures, tickers, names"
                    + " and designations of the originals. Mentions of one article are not quite"
                    + " independent, so that the second interval is rather too short.");
    note(engines, section);
    return section
        .chart(rates(engines))
        .chart(
            shares(
                "Articles with an error, in points, with the interval of 95 %",
                "A bar for each engine shows the share of articles with an error, a line its"
                    + " interval.",
                engines,
                EngineScore::articleShare))
        .chart(
            shares(
                "Mentions with an error, in points, with the interval of 95 %",
                "A bar for each engine shows the share of mentions with an error, a line its"
                    + " interval.",
                engines,
                EngineScore::mentionShare))
        .chart(codeRates(engines))
        .table(overview(engines))
        .table(codes(engines))
        .build();
  }

  private static void note(List<EngineScore> engines, Section.Builder section) {
    Set<String> all = new TreeSet<>();
    engines.forEach(engine -> all.addAll(engine.originals()));
    for (EngineScore engine : engines) {
      int absent = all.size() - engine.originals().size();
      if (absent > 0) {
        section.paragraph(
            engine.engine()
                + " has not translated "
                + absent
                + " of the "
                + all.size()
                + " originals: its figures are over the others.");
      }
    }
  }

  private static BarChart rates(List<EngineScore> engines) {
    double most =
        engines.stream()
            .map(EngineScore::rate)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (EngineScore engine : engines) {
      BigDecimal rate = engine.rate();
      bars.add(
          Bar.of(
              engine.engine(), rate.toPlainString(), List.of(new Part("bad", rate.doubleValue()))));
    }
    return new BarChart(
        "Errors per 1,000 words of the original",
        "A bar for each engine shows its errors for each 1,000 words of the originals.",
        bars,
        most > 0 ? most : 1,
        true);
  }

  private static BarChart shares(
      String title,
      String description,
      List<EngineScore> engines,
      Function<EngineScore, Share> shares) {
    List<Bar> bars = new ArrayList<>();
    for (EngineScore engine : engines) {
      Share share = shares.apply(engine);
      Wilson wilson = Wilson.of(share);
      bars.add(
          new Bar(
              engine.engine(),
              share.shown() + " (" + wilson.shown() + ")",
              List.of(new Part("bad", share.points().doubleValue())),
              wilson.low().doubleValue(),
              wilson.high().doubleValue()));
    }
    double most = bars.stream().mapToDouble(Bar::high).max().orElse(0);
    return new BarChart(title, description, bars, most > 0 ? most : 1, true);
  }

  private static BarChart codeRates(List<EngineScore> engines) {
    List<Bar> bars = new ArrayList<>();
    double most = 0;
    for (String code : allCodes(engines)) {
      for (EngineScore engine : engines) {
        BigDecimal rate = engine.rate(engine.counts().getOrDefault(code, 0));
        List<Part> parts = List.of(new Part("bad", rate.doubleValue()));
        bars.add(Bar.of(code + " · " + engine.engine(), rate.toPlainString(), parts));
        most = Math.max(most, rate.doubleValue());
      }
    }
    return new BarChart(
        "Findings per 1,000 words of the original, by code",
        "A bar for each code and engine shows its findings for each 1,000 words of the originals.",
        bars,
        most > 0 ? most : 1,
        false);
  }

  private static Set<String> allCodes(List<EngineScore> engines) {
    Set<String> codes = new TreeSet<>();
    engines.forEach(engine -> codes.addAll(engine.counts().keySet()));
    return codes;
  }

  private static Table overview(List<EngineScore> engines) {
    List<List<String>> rows = new ArrayList<>();
    for (EngineScore engine : engines) {
      rows.add(
          List.of(
              engine.engine(),
              String.valueOf(engine.originals().size()),
              String.valueOf(engine.faulty()),
              engine.articleShare().shown(),
              Wilson.of(engine.articleShare()).shown(),
              String.valueOf(engine.mentions()),
              String.valueOf(engine.mistaken()),
              engine.mentionShare().shown(),
              Wilson.of(engine.mentionShare()).shown(),
              String.valueOf(engine.errors()),
              engine.rate().toPlainString()));
    }
    return new Table(
        "Error rates by engine",
        List.of(
            "engine",
            "articles",
            "with error",
            "share",
            "95 %",
            "mentions",
            "with error",
            "share",
            "95 %",
            "errors",
            "per 1,000 words"),
        rows);
  }

  private static Table codes(List<EngineScore> engines) {
    List<String> headers = new ArrayList<>(List.of("code"));
    for (EngineScore engine : engines) {
      headers.add(engine.engine());
      headers.add("per 1,000 words");
    }
    List<List<String>> rows = new ArrayList<>();
    for (String code : allCodes(engines)) {
      List<String> row = new ArrayList<>(List.of(code));
      for (EngineScore engine : engines) {
        int count = engine.counts().getOrDefault(code, 0);
        row.add(String.valueOf(count));
        row.add(engine.rate(count).toPlainString());
      }
      rows.add(row);
    }
    return new Table("Findings by code and engine", headers, rows);
  }
}
