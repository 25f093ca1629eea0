package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that was interrupted is continued, and nobody can tell from its report. */
class CorpusResumeTest {

  private static final int ARTICLES = 400;

  private CorpusFolder corpus = new CorpusFolder(Path.of(""));
  private Path report = Path.of("");
  private Path journal = Path.of("");

  @BeforeEach
  void createFolder(@TempDir Path temporary) {
    corpus = new CorpusFolder(temporary);
    report = Path.of(corpus.path("report.json"));
    journal = Path.of(corpus.path("report.json.journal"));
  }

  private List<String> arguments(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("corpus", "--slowest", "0", "--format", "json", corpus.path("c")));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private Run run(String... more) {
    return Run.of(arguments(more).toArray(String[]::new));
  }

  private void writeArticles(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      corpus.faulty("c/a" + i, i);
      corpus.expect("c/a" + i, i);
    }
  }

  @Test
  @Timeout(120)
  void killedRun_isContinued() throws IOException, InterruptedException {
    writeArticles(ARTICLES);
    int finished = killHalfWay();

    Run resumed = run("--resume", "--output", report.toString());

    assertThat(resumed.code()).isZero();
    assertThat(resumed.err())
        .isEqualTo("relecteur: taken over from the run before: " + finished + " items\n");
    assertThat(finished).isBetween(1, ARTICLES - 1);
    assertThat(report).content().isEqualTo(run().out());
    assertThat(journal).doesNotExist();
    assertThat(corpus.folder().names()).containsExactly("c", "report.json");
  }

  /** Starts the program, kills it when some items are finished, and tells how many are. */
  private int killHalfWay() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(arguments("--output", report.toString(), "--jobs", "1"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && lines() < 20) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(report).doesNotExist();
    return lines() - 1;
  }

  /** The complete lines of the journal. */
  private int lines() throws IOException {
    return Files.exists(journal)
        ? (int) Files.readString(journal).chars().filter(c -> c == '\n').count()
        : 0;
  }

  @Test
  void badInput_leavesTheJournalForTheNextRun() throws IOException {
    writeArticles(5);
    corpus.write("c/z.en.txt", "");
    corpus.write("c/z.fr.txt", "Bonjour");

    Run broken = run("--output", report.toString());
    int finished = lines() - 1;
    corpus.correct("c/z", 3);
    Run resumed = run("--output", report.toString(), "--resume");

    assertThat(broken.code()).isEqualTo(2);
    assertThat(finished).isEqualTo(5);
    assertThat(resumed.err()).contains("taken over from the run before: 5 items");
    assertThat(report).content().isEqualTo(run().out());
  }

  @Test
  void changedArticle_isDoneAgain() throws IOException {
    String kept = corpus.path("kept.journal");
    writeArticles(3);
    corpus.write("c/z.en.txt", "");
    corpus.write("c/z.fr.txt", "Bonjour");
    assertThat(run("--journal", kept).code()).isEqualTo(2);
    corpus.correct("c/z", 3);
    corpus.write("c/a1.fr.txt", corpus.read("c/a1.fr.txt").replace("livres sterling", "yens"));
    corpus.write(
        "c/a1.expected.json", corpus.read("c/a1.expected.json").replace("livres sterling", "yens"));

    Run resumed = run("--journal", kept, "--resume");

    assertThat(resumed.err()).contains("taken over from the run before: 2 items");
    assertThat(resumed.out()).contains("8 millions de yens").isEqualTo(run().out());
  }

  @Test
  void otherOptions_useNothingOfIt() throws IOException {
    String kept = corpus.path("kept.journal");
    writeArticles(3);
    corpus.write("c/z.en.txt", "");
    corpus.write("c/z.fr.txt", "Bonjour");
    assertThat(run("--journal", kept).code()).isEqualTo(2);
    corpus.correct("c/z", 3);

    Run resumed = run("--journal", kept, "--resume", "--min-confidence", "0.01");

    assertThat(resumed.err()).doesNotContain("taken over");
    assertThat(resumed.code()).isZero();
  }

  @Test
  void wrongUsage_leavesNoJournal() throws IOException {
    writeArticles(1);

    assertThat(run("--output", report.toString(), "--min-confidence", "2").code()).isEqualTo(2);
    assertThat(run("--output", report.toString(), "--lexicon", "none").code()).isEqualTo(2);
    assertThat(corpus.folder().names()).containsExactly("c");
  }

  @Test
  void withoutInterruption_resumeChangesNothing() throws IOException {
    writeArticles(2);

    assertThat(run("--resume", "--output", report.toString()).code()).isZero();
    assertThat(report).content().isEqualTo(run().out());
    assertThat(journal).doesNotExist();
  }
}
