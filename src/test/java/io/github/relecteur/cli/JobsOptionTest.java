package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many are checked at a time changes nothing but the time that it takes. */
class JobsOptionTest {

  private Folder folder = new Folder(Path.of(""));
  private String rows = "";
  private String skipped = "";

  @BeforeEach
  void writeInput(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    skipped = folder.file("bad.tsv");
    StringBuilder text = new StringBuilder("id\tdoc\ten\tfr\n");
    for (int i = 0; i < 400; i++) {
      String doc = i % 3 == 0 ? "" : "d" + i % 7 + "-" + i / 50;
      text.append("r%d\t%s\t".formatted(i % 90 == 89 ? 5 : i, doc))
          .append("The mill hired %d people in %d.\t".formatted(100 + i, 1900 + i % 100))
          .append("L'usine a embauché %d personnes en 19.\n".formatted(100 + i + i % 2));
      folder.write("d/a%03d.en.txt".formatted(i), "It hired %d people.\n".formatted(100 + i));
      folder.write(
          "d/a%03d.fr.txt".formatted(i),
          "Elle a embauché %d personnes.\n".formatted(100 + i + i % 2));
    }
    rows = folder.write("rows.tsv", text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "sarif", "html"})
  void reports_areTheSame(String format) {
    String one = check("1", format, "--pairs", rows, "--skip-malformed", skipped);
    String folderOne = check("1", format, "--dir", folder.file("d"));

    for (String jobs : new String[] {"2", "5"}) {
      assertThat(check(jobs, format, "--pairs", rows, "--skip-malformed", skipped)).isEqualTo(one);
      assertThat(check(jobs, format, "--dir", folder.file("d"))).isEqualTo(folderOne);
    }
  }

  @Test
  void everyRow_isReportedOrMalformed() throws IOException {
    String out = check("3", "jsonl", "--pairs", rows, "--skip-malformed", skipped);

    assertThat(out.lines().count() + folder.read("bad.tsv").lines().count() - 1).isEqualTo(400);
    assertThat(folder.read("bad.tsv").lines()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void faultyArticle_isThatOfTheFirstThatHasAFault(String jobs) throws IOException {
    folder.write("d/a300.fr.txt", "");
    folder.write("d/a310.fr.txt", "");

    Run run = Run.of("check", "--no-config", "--jobs", jobs, "--dir", folder.file("d"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a300.fr.txt").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "257"})
  void numbersOutOfRange_areRefused(String jobs) {
    Run run = Run.of("check", "--no-config", "--jobs", jobs, "--pairs", rows);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--jobs must lie between 1 and 256, was " + jobs);
  }

  @Test
  void bar_isShownWhereItDisturbsNothing() {
    assertThat(bar(false)).contains("/400");
    assertThat(bar(true)).doesNotContain("/400");
  }

  private String bar(boolean terminal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), out, err, false, true, terminal, Path.of(""));
    Main.run(streams, "check", "--no-config", "--dir", folder.file("d"));
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String check(String jobs, String format, String... source) {
    String[] arguments = new String[source.length + 6];
    String[] first = {"check", "--no-config", "--jobs", jobs, "--format", format};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(source, 0, arguments, first.length, source.length);
    Run run = Run.of(arguments);
    assertThat(run.code()).isEqualTo(1);
    return run.out();
  }
}
