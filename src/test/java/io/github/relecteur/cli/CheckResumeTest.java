package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A check that was interrupted is continued, and nobody can tell from its report. */
class CheckResumeTest {

  private static final int ROWS = 3000;

  private Folder folder = new Folder(Path.of(""));
  private Path report = Path.of("");
  private Path journal = Path.of("");

  @BeforeEach
  void createFolder(@TempDir Path temporary) {
    folder = new Folder(temporary);
    report = temporary.resolve("report.jsonl");
    journal = temporary.resolve("report.jsonl.journal");
  }

  private List<String> arguments(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--no-config", "--format", "jsonl"));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private Run run(String... more) {
    return Run.of(arguments(more).toArray(String[]::new));
  }

  private Run resume(String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("--output", report.toString(), "--resume"));
    return run(all.toArray(String[]::new));
  }

  /** Rows of which each third belongs to an article of three and each has an error. */
  private String rows(int count) throws IOException {
    StringBuilder rows = new StringBuilder("id\tdoc\ten\tfr\n");
    for (int i = 0; i < count; i++) {
      rows.append("r%d\t%s\t".formatted(i, i % 9 < 3 ? "d" + i / 9 : ""))
          .append("The mill hired %d people in the autumn.\t".formatted(100 + i))
          .append("L'usine a embauché %d personnes cet automne.\n".formatted(101 + i));
    }
    return folder.write("rows.tsv", rows.toString());
  }

  private void article(int number, int french) throws IOException {
    folder.write("d/a%02d.en.txt".formatted(number), "The mill hired 47 people in the autumn.\n");
    folder.write(
        "d/a%02d.fr.txt".formatted(number),
        "L'usine a embauché %d personnes cet automne.\n".formatted(french));
  }

  /** Puts a journal in place as a run leaves it that was killed after some bytes. */
  private byte[] journalOf(String... source) throws IOException {
    String[] broken = Arrays.copyOf(source, source.length + 2);
    broken[source.length] = "--output";
    broken[source.length + 1] = report.toString();
    assertThat(run(broken).code()).isEqualTo(2);
    return Files.readAllBytes(journal);
  }

  @Test
  @Timeout(180)
  void killedRun_isContinued() throws IOException, InterruptedException {
    String rows = rows(ROWS);
    killHalfWay("--pairs", rows, "--output", report.toString(), "--jobs", "2");
    long finished = lines() - 1;

    Run resumed = resume("--pairs", rows, "--jobs", "2");

    assertThat(finished).isBetween(1L, ROWS - 1L);
    assertThat(resumed.err())
        .isEqualTo("relecteur: taken over from the run before: " + finished + " rows\n");
    Run whole = run("--pairs", rows, "--jobs", "1");
    assertThat(report).content().isEqualTo(whole.out());
    assertThat(resumed.code()).isEqualTo(whole.code()).isEqualTo(1);
    assertThat(folder.names()).containsExactly("report.jsonl", "rows.tsv");
  }

  /** Starts the program and kills it when some rows are finished. */
  private void killHalfWay(String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(arguments(more));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && lines() < 50) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(report).doesNotExist();
  }

  /** The complete lines of the journal. */
  private long lines() throws IOException {
    if (!Files.exists(journal)) {
      return 0;
    }
    String text = new String(Files.readAllBytes(journal), StandardCharsets.UTF_8);
    return text.chars().filter(c -> c == '\n').count();
  }

  @Test
  void faultyArticle_canBeMendedAndTheRunContinued() throws IOException {
    for (int i = 0; i < 6; i++) {
      article(i, 74);
    }
    folder.write("d/a04.fr.txt", "");
    journalOf("--dir", folder.file("d"));
    article(4, 47);

    Run resumed = resume("--dir", folder.file("d"));

    assertThat(resumed.err()).isEqualTo("relecteur: taken over from the run before: 4 articles\n");
    assertThat(resumed.code()).isEqualTo(1);
    assertThat(report).content().isEqualTo(run("--dir", folder.file("d")).out());
    assertThat(journal).doesNotExist();
  }

  @Test
  void findingsOfTheRunBefore_countForTheExitCode() throws IOException {
    article(0, 74);
    article(1, 47);
    folder.write("d/a02.en.txt", "");
    folder.write("d/a02.fr.txt", "Bonjour");
    journalOf("--dir", folder.file("d"));
    article(2, 47);

    assertThat(resume("--dir", folder.file("d")).code()).isEqualTo(1);
  }

  @Test
  void tornJournal_isUsedAsFarAsItIsWhole() throws IOException {
    for (int i = 0; i < 2; i++) {
      article(i, 74);
    }
    folder.write("d/a02.en.txt", "");
    folder.write("d/a02.fr.txt", "Bonjour");
    byte[] whole = journalOf("--dir", folder.file("d"));
    article(2, 74);
    String expected = run("--dir", folder.file("d")).out();

    for (int length = whole.length; length >= 0; length -= 97) {
      Files.write(journal, Arrays.copyOf(whole, length));
      resume("--dir", folder.file("d"));
      assertThat(report).as("cut to %d bytes", length).content().isEqualTo(expected);
    }
  }

  @Test
  void changedArticle_isDoneAgain() throws IOException {
    for (int i = 0; i < 3; i++) {
      article(i, 74);
    }
    folder.write("d/a03.en.txt", "");
    folder.write("d/a03.fr.txt", "Bonjour");
    journalOf("--dir", folder.file("d"));
    article(3, 74);
    article(1, 75);

    Run resumed = resume("--dir", folder.file("d"));

    assertThat(resumed.err()).contains("before: 1 articles");
    assertThat(report).content().isEqualTo(run("--dir", folder.file("d")).out());
  }

  @Test
  void journalOfOtherSettings_isRefusedAndKept() throws IOException {
    article(0, 74);
    folder.write("d/a01.en.txt", "");
    folder.write("d/a01.fr.txt", "Bonjour");
    byte[] whole = journalOf("--dir", folder.file("d"));
    article(1, 74);

    for (String option : List.of("--redact", "--messages=fr", "--min-confidence=0.5")) {
      Run resumed = resume("--dir", folder.file("d"), option);
      assertThat(resumed.code()).isEqualTo(2);
      assertThat(resumed.err()).contains("report.jsonl.journal: is the journal of another run");
      assertThat(resumed.err().lines()).hasSize(1);
    }
    assertThat(journal).hasBinaryContent(whole);
    assertThat(run("--dir", folder.file("d"), "--output", report.toString()).code()).isEqualTo(1);
    assertThat(journal).doesNotExist();
  }

  @Test
  void journalOfOtherRows_isRefused() throws IOException, InterruptedException {
    String rows = rows(ROWS);
    killHalfWay("--pairs", rows, "--output", report.toString());
    rows(ROWS - 1);

    Run resumed = resume("--pairs", rows);

    assertThat(resumed.code()).isEqualTo(2);
    assertThat(resumed.err()).contains("is the journal of another run, of other input");
  }

  @Test
  void foreignFile_staysAsItIs() throws IOException {
    article(0, 74);
    Files.writeString(journal, "some notes\n");

    Run run = run("--dir", folder.file("d"), "--output", report.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no journal of this version, and stays as it is");
    assertThat(journal).hasContent("some notes");
  }

  @Test
  void resume_isRefusedWhereNothingIsKept() throws IOException {
    String rows = rows(2);
    String out = report.toString();

    assertRefused("needs --format jsonl alone", "--pairs", rows);
    assertRefused("needs --format jsonl", "--pairs", rows, "--format", "json", "--output", out);
    assertRefused("goes with --pairs", "a.en.txt", "a.fr.txt", "--output", out);
    assertRefused(
        "does not go with a baseline",
        "--pairs",
        rows,
        "--output",
        out,
        "--write-baseline",
        folder.file("b.json"));
    assertThat(folder.names()).containsExactly("rows.tsv");
  }

  private static void assertRefused(String reason, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--no-config", "--resume"));
    arguments.addAll(List.of(options));
    if (!arguments.contains("--format")) {
      arguments.addAll(List.of("--format", "jsonl"));
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--resume " + reason);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void emptyJournal_isNotLeft() throws IOException {
    folder.write("d/a.en.txt", "");
    folder.write("d/a.fr.txt", "Bonjour");

    assertThat(run("--dir", folder.file("d"), "--output", report.toString()).code()).isEqualTo(2);
    assertThat(folder.names()).containsExactly("d");
  }
}
