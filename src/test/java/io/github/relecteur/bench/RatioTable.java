package io.github.relecteur.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What benchmarks cost as multiples of the floor in the same run, in Markdown. */
final class RatioTable {

  private static final String FLOOR = "floor";
  private static final String WORDS = "words";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<String, RunResult> results =
      new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
  private final ColdStart.Times cold;

  RatioTable(Collection<RunResult> all, ColdStart.Times cold) {
    for (RunResult result : all) {
      results.put(name(result), result);
    }
    this.cold = cold;
  }

  /** The table with its introduction. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# Benchmarks\n\n")
        .append(
            "Written by `mvn -B -Pbenchmark clean verify`. The floor is NFKC normalisation and\n")
        .append(
            "sentence breaks (ICU) and analysis (Lucene) of both texts; times and allocated bytes\n")
        .append("are multiples of it, measured in the same run.\n\n")
        .append("| what | time | allocation |\n|---|---|---|\n");
    for (Map.Entry<String, RunResult> entry : results.entrySet()) {
      String floor = entry.getKey().replaceFirst("[a-z]+$", FLOOR);
      RunResult base = results.get(floor);
      if (base != null && !entry.getKey().equals(floor)) {
        row(
            text,
            entry.getKey(),
            time(entry.getValue()) / time(base),
            allocation(entry.getValue()) / allocation(base));
      }
    }
    RunResult article = results.get("Article 1000 words check");
    if (article != null) {
      text.append(
          String.format(
              Locale.ROOT, "%nA check of 1,000 words took %.1f ms there.%n", time(article)));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%nThe command line as a whole process on an article of 800 words, beside a process that%n"
                + "runs the floor on it, medians of wall-clock times: %.2f; started with an archive of classes%n"
                + "and the options that the page on the command line names: %.2f.%n",
            cold.check() / cold.floor(),
            cold.archived() / cold.floor()));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static void row(StringBuilder text, String name, double time, double allocation) {
    text.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, time, allocation));
  }

  /** Class, parameters and method: {@code Article 300 words check}. */
  private static String name(RunResult result) {
    BenchmarkParams params = result.getParams();
    List<String> parts = List.of(params.getBenchmark().split("\\."));
    String type = parts.get(parts.size() - 2).replace("Benchmark", "");
    StringBuilder name = new StringBuilder(type).append(' ');
    for (String key : params.getParamsKeys()) {
      name.append(params.getParam(key)).append(key.equals(WORDS) ? " words " : " ");
    }
    return name.append(parts.get(parts.size() - 1)).toString();
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double allocation(RunResult result) {
    for (String label : result.getSecondaryResults().keySet()) {
      if (label.endsWith(ALLOCATION)) {
        return result.getSecondaryResults().get(label).getScore();
      }
    }
    return Double.NaN;
  }
}
