package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the page about the corpus command shows is what it prints, over some articles of the corpus.
 * Run with the system property {@code relecteur.update} to write it anew.
 */
class CorpusReadmeTest {

  private static final Path PAGE = ReadmeTest.PAGES.resolve("corpus.md");
  private static final Path ARTICLES = Path.of("corpus/articles");
  private static final String FOLDER = "target/readme/";
  private static final List<String> SHOWN =
      List.of("courts/apple-google-luxembourg", "layoffs/autumn-of-job-cuts");
  private static final List<String> TRANSLATED =
      List.of(
          "courts/apple-google-luxembourg",
          "layoffs/autumn-of-job-cuts",
          "luxury/lvmh-third-quarter",
          "results/schneider-quarter",
          "chips/bytedance-chips");

  @Test
  void regressionRun_isWhatTheProgramPrints() throws IOException {
    for (String article : SHOWN) {
      for (String id : List.of(article, article + "-errors")) {
        for (String part : List.of(".en.txt", ".fr.txt", ".expected.json")) {
          copy(id + part, "desk/" + id + part);
        }
      }
    }
    String scores = FOLDER + "scores.json";
    assertThat(run("desk", "--write-scores", scores).code()).isZero();

    Run run = run("desk", "--against", scores, "--min-confidence", "0.8");

    assertThat(run.code()).isEqualTo(1);
    String report = run.text();
    int totals = report.indexOf("\nTotals\n");
    ReadmeTest.assertSays(
        PAGE, "regression run", "```text\n" + report.substring(0, totals) + "\n[…]\n```\n");
  }

  @Test
  void comparisonOfEngines_isWhatTheProgramPrints() throws IOException {
    for (int i = 0; i < TRANSLATED.size(); i++) {
      String id = TRANSLATED.get(i);
      String aurora = i == 0 ? "-errors.fr.txt" : ".fr.txt";
      String borealis = i > 1 ? "-errors.fr.txt" : ".fr.txt";
      copy(id + ".en.txt", "trial/" + id + ".en.txt");
      copy(id + aurora, "trial/" + id + ".fr.aurora.txt");
      copy(id + borealis, "trial/" + id + ".fr.borealis.txt");
    }

    Run run = run("trial");

    assertThat(run.code()).isZero();
    ReadmeTest.assertSays(PAGE, "engines", "```text\n" + run.text() + "```\n");
  }

  private static void copy(String from, String to) throws IOException {
    Path target = Path.of(FOLDER + to);
    Files.createDirectories(target.getParent());
    Files.copy(ARTICLES.resolve(from), target, StandardCopyOption.REPLACE_EXISTING);
  }

  private record Run(int code, String text) {}

  private static Run run(String folder, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] all = new String[options.length + 4];
    System.arraycopy(new String[] {"corpus", FOLDER + folder, "--slowest", "0"}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    int code =
        Main.run(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), all);
    return new Run(code, out.toString(StandardCharsets.UTF_8).replace(FOLDER, ""));
  }
}
