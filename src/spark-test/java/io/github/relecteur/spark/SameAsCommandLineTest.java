package io.github.relecteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.corpus.CorpusItem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job finds what the command line finds, row for row. */
class SameAsCommandLineTest {

  private static final int MANY = 100_000;
  private static final int EVERY = 997;
  private static final long SEED = 20261128L;
  private static final StructType MALFORMED =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("text", DataTypes.StringType)
          .add("reason", DataTypes.StringType);

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void startSpark() {
    assertThat(Runs.session().version()).startsWith("4.");
  }

  @Test
  void casesOfTheCorpus_haveTheSameFindings() throws IOException {
    List<String> lines = new ArrayList<>(List.of("id\ten\tfr"));
    for (CorpusItem item : GeneratedPairs.cases()) {
      lines.add(
          String.join(
              "\t",
              item.path(),
              GeneratedPairs.field(item.english()),
              GeneratedPairs.field(item.french())));
    }
    assertThat(lines).hasSizeGreaterThan(300);
    Path pairs = Files.write(folder.resolve("cases.tsv"), lines);
    assertThat(compare(pairs)).hasSizeGreaterThan(200);
  }

  @Test
  void aHundredThousandPairs_haveTheSameFindings() throws IOException {
    Path pairs = folder.resolve("many.tsv");
    int malformed = writeWithMalformed(pairs, GeneratedPairs.of(MANY, SEED));
    assertThat(compare(pairs)).hasSizeGreaterThan(MANY / 4);
    assertThat(Runs.lines(folder.resolve("out/malformed"), MALFORMED))
        .hasSize(malformed)
        .anyMatch(line -> line.contains("fields were expected"))
        .anyMatch(line -> line.contains("occurs twice"))
        .anyMatch(line -> line.contains("the id is empty"))
        .anyMatch(line -> line.contains("is not UTF-8"));
  }

  /** Writes a table in which every now and then a row is malformed, each time in another way. */
  private static int writeWithMalformed(Path file, List<GeneratedPairs.Pair> pairs)
      throws IOException {
    int malformed = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("id\ten\tfr\tdoc\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < pairs.size(); i++) {
        GeneratedPairs.Pair pair = pairs.get(i);
        out.write((pair.tsv() + "\n").getBytes(StandardCharsets.UTF_8));
        if (i % EVERY == 0) {
          String bad =
              switch (malformed % 4) {
                case 0 -> "only one field";
                case 1 -> pair.tsv();
                case 2 -> "\tone\tun\t";
                default -> "latin\tone\tété\t";
              };
          out.write(
              (bad + "\n")
                  .getBytes(
                      bad.startsWith("latin")
                          ? StandardCharsets.ISO_8859_1
                          : StandardCharsets.UTF_8));
          malformed++;
        }
      }
    }
    return malformed;
  }

  /** Compares all findings and malformed rows and gives the findings. */
  private Map<String, List<String>> compare(Path pairs) throws IOException {
    Path report = folder.resolve("report.jsonl");
    Path skipped = folder.resolve("skipped.tsv");
    Runs.Ended told = Runs.commandLine(pairs, report, skipped);
    assertThat(told.code()).as(told.err()).isEqualTo(1);
    Path output = folder.resolve("out");
    Runs.Ended ended = Runs.job("--pairs", pairs.toString(), "--output", output.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    Map<String, List<String>> expected = Runs.findingsOfCommandLine(report);
    Map<String, List<String>> found = Runs.findings(output);
    assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
    for (Map.Entry<String, List<String>> row : expected.entrySet()) {
      assertThat(found.get(row.getKey())).as(row.getKey()).isEqualTo(row.getValue());
    }
    List<String> bad = new ArrayList<>();
    for (var row : Runs.rows(output.resolve("malformed"), MALFORMED)) {
      bad.add(row.getString(2));
    }
    List<String> skippedLines = Files.readAllLines(skipped);
    assertThat(bad).containsExactlyElementsOf(skippedLines.subList(1, skippedLines.size()));
    return found;
  }
}
