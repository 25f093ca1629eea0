package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the corpus command gives, and with which exit code. */
class CorpusCommandTest {

  private static final String[] FORMATS = {"text", "json", "junit", "markdown", "html"};

  private CorpusFolder corpus = new CorpusFolder(Path.of(""));

  @BeforeEach
  void writeCorpus(@TempDir Path temporary) throws IOException {
    corpus = new CorpusFolder(temporary);
    corpus.correct("c/chips/good", 1);
    corpus.write("c/chips/good.expected.json", CorpusFolder.NOTHING);
    corpus.faulty("c/chips/bad", 2);
    corpus.expect("c/chips/bad", 2);
    corpus.faulty("c/energy/plain", 3);
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
  void scoresAndCounts_areTold() {
    Run run = run();

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "2 articles, 1 article without expectations.\nAccepted: nothing new is wrong.\n")
        .containsPattern("figure.unit +1 +1 +0 +0 +100.0 +100.0 +100.0 +100.0 +100.0\n")
        .containsPattern("all +2 +2 +0 +0 +100.0 +100.0 +100.0 +100.0 +100.0\n")
        .containsPattern("error +2 +2 +0")
        .containsPattern("figure +2 +2 +0")
        .containsPattern("chips +2 +2 +0")
        .containsPattern("energy/plain +\\d+ +2 +2 +0 +0\n");
  }

  @Test
  void missAndFalseAlarm_fail() throws IOException {
    corpus.write(
        "c/chips/bad.expected.json",
        "{\"findings\": [\n{\"code\": \"figure.date\", \"original\": {\"text\": \"42\"}}]}\n");

    Run run = run();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "chips/bad.expected.json:2: missed figure.date: «42» → (nothing), seen as figure.value")
        .contains("chips/bad.expected.json: false alarm figure.unit: «$9 million» → ");
    assertThat(run.out()).contains("Not accepted: 3 faults.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "junit", "markdown", "html"})
  void findingWithAnotherSeverity_isToldAsSuch(String format) throws IOException {
    corpus.write(
        "p/cases/figure.value/five.case",
        """
        # corpus/cases/figure.value/five.case
        --- en
        It has ⟦1:5 shops⟧.
        --- fr
        Elle a ⟦1:6 boutiques⟧.
        --- expect
        figure.value warning 1
        """);

    Run run = Run.of("corpus", "--slowest", "0", "--format", format, corpus.path("p"));

    String difference = "severity is error, expected warning";
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "relecteur: "
                + corpus.path("p", "cases/figure.value/five.case")
                + ":7: missed figure.value: «5 shops» → «6 boutiques»: "
                + difference
                + "\n");
    assertThat(run.out()).contains(difference);
  }

  @Test
  void knownMiss_isAcceptedUntilItPasses() throws IOException {
    corpus.write("c/known-misses.tsv", "path\treason\nchips/bad\tnot seen yet\n");

    Run passes = run();
    corpus.correct("c/chips/bad", 2);
    corpus.write(
        "c/chips/bad.expected.json",
        "{\"findings\": [{\"code\": \"figure.date\", \"original\": {\"text\": \"42\"}}]}");
    Run fails = run();

    assertThat(passes.code()).isEqualTo(1);
    assertThat(passes.err()).contains("passes now: take it off the known misses");
    assertThat(fails.code()).isZero();
    assertThat(fails.out()).contains("1 fault is accepted", "chips/bad.expected.json:1: missed");
  }

  @Test
  void corpusLayout_isRecognised() throws IOException {
    corpus.write(
        "p/cases/figure.value/five.case",
        """
        # corpus/cases/figure.value/five.case
        --- en
        It has ⟦1:5 shops⟧.
        --- fr
        Elle a ⟦1:6 boutiques⟧.
        --- expect
        figure.value error 1
        """);
    corpus.write("p/surfaces/fr/number.tsv", "value\tunit\tsurfaces\n5\t\tcinq|5\n6\t\tsept\n");

    Run run = Run.of("corpus", "--slowest", "0", corpus.path("p"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("1 case.\n", "2 of 3 written forms read rightly.");
    assertThat(run.err()).contains("surfaces/fr/number.tsv:3: misread: «sept» must be one figure");
  }

  @Test
  void minimumConfidenceAndLexicon_areThoseOfCheck() throws IOException {
    String lexicon = corpus.write("bad.tsv", "name\tnothing\n");

    assertThat(run("--min-confidence", "1").code()).isEqualTo(1);
    assertThat(run("--min-confidence", "2").err()).contains("--min-confidence").hasLineCount(1);
    assertThat(run("--lexicon", lexicon).code()).isEqualTo(2);
  }

  @Test
  void slowestArticles_areToldOnStandardErrorOnly() {
    Run run = Run.of("corpus", "--slowest", "2", corpus.path("c"));

    assertThat(run.err())
        .hasLineCount(2)
        .containsPattern("relecteur: slowest: \\d+\\.\\d{3} s \\w+/\\w+\n");
    assertThat(run.out()).isEqualTo(run().out());
  }

  @Test
  void reports_areTheSameWithAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 12; i++) {
      corpus.faulty("c/many/a" + i, i);
    }
    for (String format : FORMATS) {
      Run one = run("--format", format, "--jobs", "1");

      assertThat(run("--format", format, "--jobs", "7")).as(format).isEqualTo(one);
      assertThat(run("--format", format)).as(format).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "fr-FR", "ar-EG-u-nu-arab"})
  void reports_areTheSameEverywhere(String tag) throws IOException {
    corpus.engine("c/chips/good", "indigo", 1, false);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (String format : FORMATS) {
      Run expected = run("--format", format);
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(run("--format", format)).as(format).isEqualTo(expected);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void output_takesThePlaceOfAFileAndLeavesNothingElse() throws IOException {
    Path report = Path.of(corpus.write("report.txt", "old"));

    Run run = run("--output", report.toString());

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report)).isEqualTo(run().out());
    assertThat(corpus.folder().names()).containsExactly("c", "report.txt");
  }

  @Test
  void page_isAsInTheDirectory() throws IOException {
    corpus.write("c/web/page.en.htm", "<p>It hired 40 people in the <b>north</b>.</p>");
    corpus.write("c/web/page.fr.txt", "Elle a embauché 41 personnes dans le nord.");

    assertThat(run().out()).containsPattern("web/page +7 +1 +1 +0 +0\n");
  }
}
