package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run set against an earlier one. */
class CorpusAgainstTest {

  private CorpusFolder corpus = new CorpusFolder(Path.of(""));
  private String scores = "";

  @BeforeEach
  void writeCorpus(@TempDir Path temporary) throws IOException {
    corpus = new CorpusFolder(temporary);
    scores = corpus.path("scores.json");
    for (int i = 1; i <= 4; i++) {
      corpus.faulty("c/a" + i, i);
      corpus.expect("c/a" + i, i);
    }
    corpus.faulty("c/plain", 9);
    assertThat(run("--write-scores", scores).code()).isZero();
  }

  private Run run(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "corpus";
    all[1] = "--slowest";
    all[2] = "0";
    all[3] = corpus.path("c");
    System.arraycopy(options, 0, all, 4, options.length);
    return Run.of(all);
  }

  @Test
  void scores_areSortedAndRoundedAndALineEach() throws IOException {
    assertThat(corpus.read("scores.json"))
        .startsWith(
            """
            {
              "version": 1,
              "overall": {"name": "all", "expected": 8, "found": 8, "missed": 0, "false": 0,\
             "precision": 100.00, "recall": 100.00, "f1": 100.00, "exactCode": 100.00,\
             "exactSpan": 100.00},
              "codes": [
                {"name": "figure.unit", "expected": 4,""")
        .contains(
            "\n    {\"path\": \"a1\", \"findings\": [\n        {\"verdict\": \"found\", \"code\":")
        .endsWith("\n  ]\n}\n");
  }

  @Test
  void scores_areWrittenAlsoIfNobodyReadsTheReportToItsEnd() throws IOException {
    String again = corpus.path("again.json");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            closed,
            err,
            "corpus",
            "--slowest",
            "0",
            corpus.path("c"),
            "--write-scores",
            again);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Broken pipe").hasLineCount(1);
    assertThat(corpus.read("again.json")).isEqualTo(corpus.read("scores.json"));
  }

  @Test
  void sameRun_isAccepted() {
    Run run = run("--against", scores);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("found +0 +0 +0 +8 +0\n");
  }

  @Test
  void jsonReport_isAnEarlierRunToo() throws IOException {
    String report = corpus.write("r/scores.json", "");
    run("--format", "json", "--output", report);

    Run run = run("--against", report);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("found +0 +0 +0 +8 +0\n")
        .containsPattern("reported +0 +0 +0 +2 +0\n");
  }

  @Test
  void lostFinding_failsAndIsNamed() throws IOException {
    corpus.write("c/a2.fr.txt", corpus.read("c/a2.fr.txt").replace("livres sterling", "dollars"));
    corpus.write(
        "c/a2.expected.json",
        corpus.read("c/a2.expected.json").replace("9 millions de livres sterling", "9 millions"));

    Run run = run("--against", scores);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("figure.unit fell: recall 100.00 → 75.00, F1 100.00 → 85.71; a2: missed")
        .contains("«$9 million» → «9 millions»")
        .contains("all fell: recall 100.00 → 87.50");
    assertThat(run.out()).contains("Not accepted: 1 fault, 2 groups of findings fell.");
  }

  @Test
  void dropWithinTheTolerance_isAccepted() throws IOException {
    corpus.write("c/a2.expected.json", CorpusFolder.NOTHING);

    Run strict = run("--against", scores, "--tolerance", "24.9");
    Run loose = run("--against", scores, "--tolerance", "25");

    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err())
        .contains(
            "figure.value fell: precision 100.00 → 75.00; a2: false alarm figure.value: «42»");
    assertThat(loose.code()).isZero();
    assertThat(loose.out()).contains("2 faults are accepted", "new: a2.expected.json: false alarm");
  }

  @Test
  void missOfTheEarlierRun_isAcceptedAndMayBeFixed() throws IOException {
    String right = corpus.read("c/a1.expected.json");
    corpus.write("c/a1.expected.json", right.replace("figure.unit", "figure.date"));
    assertThat(run("--write-scores", scores).code()).isEqualTo(1);

    Run same = run("--against", scores);
    corpus.write("c/a1.expected.json", right);
    Run better = run("--against", scores);

    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("2 faults are accepted");
    assertThat(better.code()).isZero();
    assertThat(better.out()).contains("fixed: a1.expected.json: false alarm figure.unit");
  }

  @Test
  void reportedFindings_areNewFixedOrUnchanged() throws IOException {
    corpus.correct("c/plain", 9);
    corpus.faulty("c/plain2", 8);

    Run run = run("--against", scores);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("reported +2 +0 +2 +0 +0\n")
        .contains("new: plain2.fr.txt: reported figure.value: «48» → «98»")
        .contains("fixed: plain.fr.txt: reported figure.value: «49» → «99»");
  }

  @Test
  void removedArticle_isNoLoss() throws IOException {
    for (String part : new String[] {".en.txt", ".fr.txt", ".expected.json"}) {
      Files.delete(Path.of(corpus.path("c", "a4" + part)));
    }

    Run run = run("--against", scores);

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("found +0 +0 +0 +6 +2\n");
  }

  @Test
  void acceptedScores_areReplacedOnlyIfNothingFell() throws IOException {
    String before = corpus.read("scores.json");
    corpus.write("c/a2.expected.json", CorpusFolder.NOTHING);

    Run worse = run("--against", scores, "--write-scores", scores);

    assertThat(worse.code()).isEqualTo(1);
    assertThat(worse.err()).contains("stays as it was, because something fell");
    assertThat(corpus.read("scores.json")).isEqualTo(before);
    run("--against", scores, "--write-scores", scores, "--tolerance", "100");
    assertThat(corpus.read("scores.json")).contains("\"false\": 2");
  }
}
