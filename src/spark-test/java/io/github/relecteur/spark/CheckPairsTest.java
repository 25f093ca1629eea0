package io.github.relecteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPairsTest {

  private static final int ROWS = 600;
  private static final long SEED = 7;
  private static final String HEADER = "id\ten\tfr\tdoc\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path shared = Path.of("");
  private static Map<String, List<String>> expected = Map.of();
  private static Path table = Path.of("");
  private static List<GeneratedPairs.Pair> pairs = List.of();

  @TempDir private Path folder = Path.of("");
  private Path output = Path.of("");

  @BeforeAll
  static void checkOnTheCommandLine() throws IOException {
    Runs.session();
    pairs = GeneratedPairs.of(ROWS, SEED);
    table = Files.writeString(shared.resolve("pairs.tsv"), tsv(pairs));
    Path report = shared.resolve("report.jsonl");
    assertThat(Runs.commandLine(table, report, shared.resolve("skipped.tsv")).code()).isEqualTo(1);
    expected = Runs.findingsOfCommandLine(report);
    assertThat(expected).hasSizeGreaterThan(ROWS / 4);
  }

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("out");
  }

  private static String tsv(List<GeneratedPairs.Pair> rows) {
    StringBuilder text = new StringBuilder(HEADER);
    rows.forEach(pair -> text.append(pair.tsv()).append('\n'));
    return text.toString();
  }

  private Runs.Ended check(Path input, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--pairs", input.toString(), "--output", output.toString()));
    arguments.addAll(List.of(more));
    return Runs.job(arguments.toArray(String[]::new));
  }

  private void assertFindsAll(Path input, String... more) throws IOException {
    Runs.Ended ended = check(input, more);
    assertThat(ended.code()).as(ended.err()).isZero();
    long findings = expected.values().stream().mapToLong(List::size).sum();
    assertThat(ended.err())
        .isEqualTo(
            "relecteur: %d rows, of which 0 malformed; %d findings\n".formatted(ROWS, findings));
    Map<String, List<String>> found = Runs.findings(output);
    assertThat(found).isEqualTo(expected);
    assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 61})
  void findings_areTheSameInAnyNumberOfPartitions(int partitions) throws IOException {
    assertFindsAll(table, "--partitions", String.valueOf(partitions));
  }

  @Test
  void tableOfManyFiles_isOneTableInTheOrderOfTheirPaths() throws IOException {
    Path parts = Files.createDirectories(folder.resolve("parts/b"));
    Files.writeString(parts.resolveSibling("a é%20.tsv"), tsv(pairs.subList(0, 100)));
    Files.writeString(parts.resolve("x.tsv"), tsv(pairs.subList(100, 101)));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(parts.resolve("y.jsonl.gz")))) {
      out.write(jsonl(pairs.subList(101, 400)).getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(parts.resolve("_SUCCESS"), "");
    Files.writeString(parts.resolve(".x.tsv.crc"), "crc");
    Files.writeString(parts.resolveSibling("c.csv"), csv(pairs.subList(400, ROWS)));
    assertFindsAll(folder.resolve("parts"));
  }

  private static String jsonl(List<GeneratedPairs.Pair> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    for (GeneratedPairs.Pair pair : rows) {
      Map<String, String> members = new LinkedHashMap<>();
      members.put("id", pair.id());
      members.put("en", pair.english());
      members.put("fr", pair.french());
      if (!pair.doc().isEmpty()) {
        members.put("doc", pair.doc());
      }
      text.append(JSON.writeValueAsString(members)).append('\n');
    }
    return text.toString();
  }

  private static String csv(List<GeneratedPairs.Pair> rows) {
    StringBuilder text = new StringBuilder("doc,fr,en,id\n");
    for (GeneratedPairs.Pair pair : rows) {
      Stream.of(pair.doc(), pair.french(), pair.english())
          .forEach(f -> text.append('"').append(f.replace("\"", "\"\"")).append("\","));
      text.append(pair.id()).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "jsonl"})
  void patternOfJsonLines_isRead(String format) throws IOException {
    Files.writeString(folder.resolve("2026-1.jsonl"), jsonl(pairs.subList(0, 250)));
    Files.writeString(folder.resolve("2026-2.jsonl"), jsonl(pairs.subList(250, ROWS)));
    Files.writeString(folder.resolve("2025-1.jsonl"), "{\"id\":\"old\",\"en\":\"\",\"fr\":\"\"}\n");
    assertFindsAll(folder.resolve("2026-*.jsonl"), "--output-format", format);
  }

  @Test
  void parquet_isRead() throws IOException {
    Path json = Files.writeString(folder.resolve("pairs.jsonl"), jsonl(pairs));
    SparkSession spark = Runs.session();
    Path parquet = folder.resolve("my pairs");
    spark
        .read()
        .json(json.toString())
        .coalesce(1)
        .write()
        .option("maxRecordsPerFile", 200)
        .parquet(parquet.toString());
    assertFindsAll(parquet, "--output-format", "jsonl");
  }

  @Test
  void malformedRowsOfParquet_areKept() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("rows.jsonl"),
            """
            {"id":1,"en":"It rose 5%.","fr":"Hausse de 5 %.","note":"kept"}
            {"id":2,"en":"It rose 5%.","note":"lost"}
            {"id":1,"en":"It rose 5%.","fr":"Hausse de 6 %."}
            {"en":"It rose 5%.","fr":"Hausse de 6 %."}
            {"id":4,"original":"It rose 5%.","translation":" "}
            {"id":5,"original":"Sales rose 5% on Monday.","translation":"Les ventes ont grimpé de 6 % lundi."}
            {"id":6,"en":"x","translation":"y"}
            """);
    Path parquet = folder.resolve("rows.parquet");
    Runs.session().read().json(json.toString()).coalesce(1).write().parquet(parquet.toString());
    Runs.Ended ended = check(parquet, "--output-format", "jsonl");
    assertThat(ended.err()).isEqualTo("relecteur: 7 rows, of which 5 malformed; 1 findings\n");
    assertThat(Runs.findings(output).keySet()).containsExactly("5");
    List<String> lines = Runs.lines(output.resolve("malformed"), new StructType());
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).contains("\"line\":2", "has no 'fr'", "lost");
    assertThat(lines.get(1)).contains("\"line\":3", "the id '1' occurs twice", "Hausse de 6 %.");
    assertThat(lines.get(2)).contains("\"line\":4", "the id is empty");
    assertThat(lines.get(3)).contains("\"line\":5", "an article is empty");
    assertThat(lines.get(4)).contains("\"line\":7", "either en and fr or original and translation");
  }

  @Test
  void idsOfSeveralFiles_areUnique() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("a.tsv"), HEADER + "1\tIt rose 5%.\tHausse de 5 %.\t\n");
    Files.writeString(files.resolve("b.tsv"), HEADER + "1\tIt rose 5%.\tHausse de 6 %.\t\n");
    Runs.Ended ended = check(files, "--output-format", "jsonl");
    assertThat(ended.err()).isEqualTo("relecteur: 2 rows, of which 1 malformed; 0 findings\n");
    assertThat(Runs.lines(output.resolve("malformed"), new StructType()))
        .singleElement()
        .asString()
        .contains("b.tsv\",\"line\":2", "the id '1' occurs twice", "Hausse de 6 %.");
  }

  @Test
  void counts_areThoseOfTheFindings() throws IOException {
    check(
        table, "--output-format", "jsonl", "--disable", "figure.value", "--min-confidence", "0.8");
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String line : Runs.lines(output.resolve("counts"), new StructType())) {
      var row = JSON.readTree(line);
      counts.put(
          row.get("code").asText() + ' ' + row.get("severity").asText(),
          row.get("findings").asLong());
    }
    Map<String, Long> counted = new LinkedHashMap<>();
    for (String line : Runs.lines(output.resolve("findings"), Tables.FINDINGS)) {
      var row = JSON.readTree(line);
      assertThat(row.get("confidence").asDouble()).isGreaterThanOrEqualTo(0.8);
      counted.merge(row.get("code").asText() + ' ' + row.get("severity").asText(), 1L, Long::sum);
    }
    assertThat(counts).isEqualTo(counted).doesNotContainKey("figure.value error");
    assertThat(List.copyOf(counts.keySet())).isSorted().hasSizeGreaterThan(5);
  }

  @Test
  void lexicon_reachesTheExecutors() throws IOException {
    Path rows =
        Files.writeString(
            folder.resolve("house.tsv"),
            HEADER
                + "1\tShares of Quorvane Foods rose.\tLes actions de Quorvana Foods ont progressé.\t\n");
    Path lexicon =
        Files.writeString(
            folder.resolve("names.tsv"),
            "name\tother\tsymbols\tfrench\tliteral\tkind\nQuorvane Foods\t\t\t\t\tprotected\n");
    Runs.Ended ended = check(rows, "--lexicon", lexicon.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(Runs.findings(output).get("1")).asString().contains("company.altered");
  }

  @Test
  void earlierOutput_isReplacedOnlyWhenAsked() throws IOException {
    Path rows =
        Files.writeString(folder.resolve("a.tsv"), HEADER + "1\tUp 5%.\tHausse de 6 %.\t\n");
    assertThat(check(rows).code()).isZero();
    Path note = Files.writeString(output.resolve("note.txt"), "mine");
    Runs.Ended again = check(rows);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is not empty; --overwrite").hasLineCount(1);
    Files.writeString(rows, HEADER + "2\tUp 5%.\tHausse de 7 %.\t\n");
    assertThat(check(rows, "--overwrite").code()).isZero();
    assertThat(Runs.findings(output).keySet()).containsExactly("2");
    assertThat(note).hasContent("mine");
    assertThat(children(output)).containsExactly("counts", "findings", "malformed", "note.txt");
  }

  @Test
  void failedRun_leavesEverythingAsItWas() throws IOException {
    Path rows =
        Files.writeString(folder.resolve("a.tsv"), HEADER + "1\tUp 5%.\tHausse de 6 %.\t\n");
    check(rows);
    Files.writeString(folder.resolve("b.tsv"), "id\ten\n");
    Runs.Ended ended = check(folder.resolve("*.tsv"), "--overwrite");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("b.tsv:1: no column 'fr'").hasLineCount(1);
    assertThat(Runs.findings(output).keySet()).containsExactly("1");
    assertThat(children(output)).containsExactly("counts", "findings", "malformed");
    output = folder.resolve("new");
    assertThat(check(folder.resolve("*.tsv")).code()).isEqualTo(2);
    assertThat(output).doesNotExist();
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--output OUT | required option: '--pairs=PATH'",
        "--pairs TABLE | required option: '--output=DIR'",
        "--pairs TABLE --output OUT --speed 9 | Unknown options: '--speed', '9'",
        "--pairs NONE.tsv --output OUT | NONE.tsv: no such file or folder",
        "--pairs TABLE --output OUT --output-format csv | --output-format csv: parquet or jsonl",
        "--pairs TABLE --output OUT --min-confidence 2 | --min-confidence: must lie in [0, 1], was 2.0",
        "--pairs TABLE --output OUT --min-confidence x | for option '--min-confidence': 'x' is not a double",
        "--pairs TABLE --output OUT --disable figure.valeur | --disable figure.valeur: no such code",
        "--pairs TABLE --output OUT --partitions -1 | --partitions: must be positive, was -1",
        "--pairs TABLE --output OUT --lexicon NONE | --lexicon: NONE: no such file",
        "--pairs TABLE --output OUT --lexicon TABLE | --lexicon: TABLE:1:",
        "--pairs TABLE --output TABLE | --output TABLE: is a file, a folder was expected",
        "--pairs README.md --output OUT | README.md: .parquet, .jsonl, .ndjson, .tsv, .tab or .csv",
        "--pairs src/spark --output OUT | .parquet, .jsonl, .ndjson, .tsv, .tab or .csv was expected"
      })
  void wrongUse_isToldInOneLine(String arguments, String message) {
    Runs.Ended ended =
        Runs.job(
            Stream.of(arguments.split(" ", -1))
                .map(a -> a.equals("TABLE") ? table.toString() : a)
                .map(a -> a.equals("OUT") ? output.toString() : a)
                .toArray(String[]::new));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .startsWith("relecteur: ")
        .contains(message.replace("TABLE", table.toString()))
        .hasLineCount(1);
    assertThat(output).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.tsv | '' | empty.tsv: is empty",
        "head.tsv | 'id\ten' | head.tsv:1: no column 'fr'",
        "packed.tsv.gz | '\u001F' | packed.tsv.gz:1: no column 'en'",
        "bad.parquet | 'not Parquet' | /bad.parquet",
        "xml.tsv | '<tmx><body>' | xml.tsv"
      })
  void unusableFile_isToldInOneLine(String name, String content, String message)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Runs.Ended ended = check(file);
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err()).contains(message).hasLineCount(1);
    assertThat(output).doesNotExist();
  }

  @Test
  void parquetWithOtherColumns_isToldInOneLine() {
    Path parquet = folder.resolve("other.parquet");
    Runs.session().range(3).write().parquet(parquet.toString());
    assertThat(check(parquet).err())
        .contains("columns id, en and fr, or id, original and translation were expected, found: id")
        .hasLineCount(1);
    Path numbers = folder.resolve("numbers.parquet");
    Runs.session()
        .range(3)
        .selectExpr("id", "id as en", "'x' as fr")
        .write()
        .parquet(numbers.toString());
    assertThat(check(numbers).err())
        .contains("the column 'en' must hold strings, holds bigint")
        .hasLineCount(1);
  }

  @Test
  void exchangedLanguages_areRefused() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 30; i++) {
      rows.append(i)
          .append("\tLa hausse est de 5 % pour les ventes de la société dans les pays.")
          .append("\tThe rise is 5% for the sales of the company in the countries.\t\n");
    }
    Path file = Files.writeString(folder.resolve("exchanged.tsv"), rows.toString());
    Runs.Ended ended = check(file);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("exchanged.tsv: the originals are French where English was expected")
        .hasLineCount(1);
    assertThat(check(file, "--no-language-check").code()).isZero();
  }

  @Test
  void outputOverTheInput_isRefused() throws IOException {
    Files.createDirectories(output.resolve("findings"));
    Path rows = Files.writeString(output.resolve("findings/a.tsv"), HEADER);
    Runs.Ended ended = check(rows, "--overwrite");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("the input is in its folder findings").hasLineCount(1);
    assertThat(rows).exists();
  }
}
