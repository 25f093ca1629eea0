package io.github.relecteur.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.relecteur.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Runs the job, and the command line, and reads what they have written. */
final class Runs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Runs() {}

  /** The session of the tests, with two cores of this machine. */
  static SparkSession session() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("relecteur-test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "3")
            .config("spark.sql.warehouse.dir", "target/spark/warehouse")
            .getOrCreate();
    spark.sparkContext().setLogLevel("OFF");
    return spark;
  }

  /**
   * What a run ended with.
   *
   * @param code the exit code
   * @param err what it wrote for people
   */
  record Ended(int code, String err) {}

  static Ended job(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CheckPairs.run(new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    return new Ended(code, err.toString(StandardCharsets.UTF_8));
  }

  /** Runs {@code check --pairs} with the output format JSON Lines. */
  static Ended commandLine(Path pairs, Path output, Path skipped, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--no-config", "--pairs", pairs.toString()));
    arguments.addAll(List.of("--format", "jsonl", "--output", output.toString()));
    arguments.addAll(List.of("--skip-malformed", skipped.toString()));
    arguments.addAll(Arrays.asList(more));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            err,
            arguments.toArray(String[]::new));
    return new Ended(code, err.toString(StandardCharsets.UTF_8));
  }

  /** The findings of each row that has some, in the order of the input, of the command line. */
  static Map<String, List<String>> findingsOfCommandLine(Path file) throws IOException {
    Map<String, List<String>> findings = new LinkedHashMap<>();
    try (var lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode row = JSON.readTree(line);
        for (JsonNode finding : row.get("findings")) {
          findings
              .computeIfAbsent(row.get("id").asText(), id -> new ArrayList<>())
              .add(told(finding));
        }
      }
    }
    return findings;
  }

  /** The same of a run of the job. */
  static Map<String, List<String>> findings(Path output) throws IOException {
    Map<String, List<String>> findings = new LinkedHashMap<>();
    for (String line : lines(output.resolve("findings"), Tables.FINDINGS)) {
      JsonNode finding = JSON.readTree(line);
      findings
          .computeIfAbsent(finding.get("id").asText(), id -> new ArrayList<>())
          .add(told(finding));
    }
    return findings;
  }

  /** The rows of a table, as JSON, in order; of Parquet or JSON Lines. */
  static List<String> lines(Path table, StructType schema) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : parts(table)) {
      if (part.toString().endsWith(".json")) {
        lines.addAll(Files.readAllLines(part));
      } else {
        Dataset<Row> rows = session().read().schema(schema).parquet(part.toString());
        lines.addAll(rows.toJSON().collectAsList());
      }
    }
    return lines;
  }

  /** The rows of a table of Parquet, in order. */
  static List<Row> rows(Path table, StructType schema) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path part : parts(table)) {
      rows.addAll(session().read().schema(schema).parquet(part.toString()).collectAsList());
    }
    return rows;
  }

  private static List<Path> parts(Path table) throws IOException {
    try (var files = Files.list(table)) {
      return files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
    }
  }

  /** All that both say of a finding, in one form. */
  private static String told(JsonNode finding) {
    Map<String, String> told = new TreeMap<>();
    for (String name : List.of("code", "severity", "message", "suggestion", "fingerprint")) {
      told.put(name, text(finding.path(name)));
    }
    told.put(
        "confidence", finding.get("confidence").decimalValue().stripTrailingZeros().toString());
    told.put("original", place(finding.path("original")));
    told.put("translation", place(finding.path("translation")));
    StringBuilder related = new StringBuilder();
    for (JsonNode place : finding.path("related")) {
      related.append(text(place.get("side"))).append(place(place)).append(';');
    }
    told.put("related", related.toString());
    return told.toString();
  }

  private static String place(JsonNode place) {
    return place.isObject()
        ? place.get("text").asText() + '@' + place.get("start") + '-' + place.get("end")
        : "-";
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : "-";
  }
}
