package io.github.relecteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and, if all of them were run, writes their ratios to {@code
 * corpus/reports/benchmarks.md}.
 */
public final class Benchmarks {

  private static final String ALL = ".*";
  private static final Path TABLE = Path.of("corpus/reports/benchmarks.md");

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments a regular expression that the names of the benchmarks to run must match
   */
  public static void main(String... arguments)
      throws RunnerException, IOException, InterruptedException {
    String wanted = arguments.length == 0 ? ALL : arguments[0];
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(wanted).addProfiler(GCProfiler.class).build())
            .run();
    if (!wanted.equals(ALL)) {
      return;
    }
    Path folder = Files.createTempDirectory("relecteur-benchmark");
    String table = new RatioTable(results, ColdStart.measure(folder)).text();
    Files.writeString(TABLE, table, StandardCharsets.UTF_8);
    try (var files = Files.list(folder)) {
      for (Path file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
