package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void useFolder(@TempDir Path temporary) {
    folder = new Folder(temporary);
  }

  @Test
  void cleanPair_endsWithZero() throws IOException {
    assertThat(Run.of("check", folder.english(), folder.french()))
        .isEqualTo(new Run(0, "no findings\n", ""));
  }

  @Test
  void json_namesFilesAndPair() throws IOException {
    String english = folder.english();
    String french = folder.french();
    Run run = Run.of("check", "--format", "json", english, french);
    assertThat(run.out())
        .startsWith("{\n  \"id\": \"a\",\n")
        .contains("\"original\": \"" + english.replace("\\", "\\\\") + "\"");
  }

  @Test
  void dash_readsStandardInput() throws IOException {
    Run run = Run.withInput(Folder.ENGLISH, "check", "--format", "jsonl", "-", folder.french());
    assertThat(run.out()).startsWith("{\"id\":\"<stdin>\",\"original\":\"<stdin>\",");
    assertThat(run.code()).isZero();
  }

  @Test
  void folder_isCheckedPairByPairInOrder() throws IOException {
    folder.write("x/c.en.html", "<p>" + Folder.ENGLISH + "</p>");
    folder.write("x/c.fr.html", "<p>" + Folder.FRENCH + "</p>");
    folder.english();
    folder.french();
    Run run = Run.of("check", "--dir", folder.toString(), "--format", "jsonl");
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly("{\"id\":\"a\"", "{\"id\":\"x/c\"");
    assertThat(run.code()).isZero();
  }

  @Test
  void folderAsJson_isAnArray() throws IOException {
    folder.english();
    folder.french();
    assertThat(Run.of("check", "--dir", folder.toString(), "--format", "json").out())
        .startsWith("[\n  {\n    \"id\": \"a\",")
        .endsWith("}\n]\n");
  }

  @Test
  void rows_comeOutInOrderAlsoWhenArticlesAreMixed() throws IOException {
    String pairs =
        folder.write(
            "p.tsv",
            """
            doc\tfr\tid\tother\ten
            A\tBonjour.\t1\t-\tHello.
            B\tMerci.\t2\t-\tThanks.
            A\tAu revoir.\t3\t-\tGoodbye.
            \tOui.\t4\t-\tYes.
            B\tNon.\t5\t-\tNo.
            """);
    Run run = Run.of("check", "--pairs", pairs, "--format", "jsonl");
    assertThat(ids(run)).containsExactly("1", "2", "3", "4", "5");
    assertThat(run.code()).isZero();
  }

  @Test
  void placesInRows_areThoseOfTheFile() throws IOException {
    String pairs =
        folder.write(
            "p.tsv", "id\ten\tfr\n\nr\tIt paid $5 billion.\tElle a versé 5 millions de dollars.\n");
    Run run = Run.of("check", "--pairs", pairs);
    assertThat(run.out()).startsWith(pairs + ":3:36: error[figure.magnitude]: ");
    assertThat(Run.of("check", "--pairs", pairs, "--format", "jsonl").out())
        .contains("\"start\":8,\"end\":18,\"line\":3,\"column\":11}")
        .contains("\"start\":13,\"end\":34,\"line\":3,\"column\":36}");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void rows_areReadFromStandardInput() {
    Run run =
        Run.withInput("id\ten\tfr\nr\tHi.\tSalut.\n", "check", "--pairs", "-", "--format", "jsonl");
    assertThat(run.out())
        .hasLineCount(1)
        .startsWith(
            "{\"id\":\"r\",\"original\":\"<stdin>\",\"translation\":\"<stdin>\",\"findings\":[],"
                + "\"run\":{\"version\":")
        .endsWith("\"}}\n");
  }

  @Test
  void malformedRows_areKeptAsideAndTheRunGoesOn() throws IOException {
    String pairs = folder.write("p.tsv", "id\ten\tfr\n1\tHi.\tSalut.\n2\tBroken\n3\tYes.\tOui.\n");
    Run run =
        Run.of(
            "check",
            "--pairs",
            pairs,
            "--skip-malformed",
            folder.file("bad.tsv"),
            "--format",
            "jsonl");
    assertThat(ids(run)).containsExactly("1", "3");
    assertThat(folder.read("bad.tsv")).isEqualTo("id\ten\tfr\n2\tBroken\n");
    assertThat(run.err()).hasLineCount(1).contains("p.tsv", "bad.tsv", ": 1");
    assertThat(run.code()).isZero();
  }

  @Test
  void skipMalformed_doesNotOverwriteItsInput() throws IOException {
    String pairs = folder.write("p.tsv", "id\ten\tfr\n1\tHi.\n");
    Run run = Run.of("check", "--pairs", pairs, "--skip-malformed", pairs);
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.read("p.tsv")).isEqualTo("id\ten\tfr\n1\tHi.\n");
  }

  @Test
  void skipMalformed_doesNotShareItsFileWithTheOutput() throws IOException {
    String pairs = folder.write("p.tsv", "id\ten\tfr\n1\tHi.\n");
    String both = folder.file("both");
    Run run = Run.of("check", "--pairs", pairs, "--skip-malformed", both, "--output", both);
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.names()).containsExactly("p.tsv");
  }

  @Test
  void manyRows_areCheckedOneByOne() throws IOException {
    StringBuilder rows = new StringBuilder("id\ten\tfr\n");
    IntStream.range(0, 3000).forEach(i -> rows.append(i).append("\tHi.\tSalut.\n"));
    Run run = Run.of("check", "--pairs", folder.write("p.tsv", rows.toString()));
    assertThat(run).isEqualTo(new Run(0, "no findings in 3000 pairs\n", ""));
  }

  @Test
  void failOn_decidesTheExitCode() throws IOException {
    String english = folder.write("u.en.txt", "It paid $5 billion to the 312 people.");
    String french =
        folder.write("u.fr.txt", "Elle a versé 5 millions de dollars aux 312 personnes.");
    assertThat(Run.of("check", english, french).code()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "info", english, french).code()).isEqualTo(1);
    Run never = Run.of("check", "--fail-on", "never", english, french);
    assertThat(never.out()).contains("error[figure.magnitude]");
    assertThat(never.code()).isZero();
  }

  @Test
  void minimumConfidence_leavesDoubtfulFindingsOut() throws IOException {
    String english = folder.write("u.en.txt", "It paid $5 billion to the 312 people.");
    String french =
        folder.write("u.fr.txt", "Elle a versé 5 millions de dollars aux 312 personnes.");
    assertThat(Run.of("check", "--min-confidence", "1", english, french))
        .isEqualTo(new Run(0, "no findings\n", ""));
  }

  private static List<String> ids(Run run) {
    return run.out()
        .lines()
        .map(line -> line.substring("{\"id\":\"".length(), line.indexOf("\",")))
        .toList();
  }
}
