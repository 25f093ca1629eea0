package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several translations of one original. */
class CorpusEnginesTest {

  private CorpusFolder corpus = new CorpusFolder(Path.of(""));

  @BeforeEach
  void writeCorpus(@TempDir Path temporary) throws IOException {
    corpus = new CorpusFolder(temporary);
    for (int i = 1; i <= 4; i++) {
      corpus.english("c/a" + i, i);
      corpus.engine("c/a" + i, "aurora", i, i != 2);
      if (i < 4) {
        corpus.engine("c/a" + i, "borealis", i, false);
      }
    }
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
  void enginesAreSetAgainstEachOther() {
    Run run = run();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("7 translations by engines.\nNothing says what must be found")
        .contains("borealis has not translated 1 of the 4 originals")
        .containsPattern("aurora +4 +1 +25\\.0 +4\\.6–69\\.9 +\\d+ +2 +\\d+\\.\\d ")
        .containsPattern("borealis +3 +3 +100\\.0 +43\\.9–100\\.0 ")
        .containsPattern("figure.unit +1 +\\d+\\.\\d\\d +3 +\\d+\\.\\d\\d\n")
        .containsPattern("aurora +█+·+ ")
        .containsPattern("borealis +█+ ");
  }

  @Test
  void ratesAreOverTheWordsOfTheOriginals() throws IOException {
    corpus.write("d/x.en.txt", "Zorvax hired 40 people. " + "More words follow here. ".repeat(24));
    corpus.write("d/x.fr.one.txt", "Zorvax a embauché 41 personnes.");

    Run run = Run.of("corpus", "--slowest", "0", "--format", "json", corpus.path("d"));

    assertThat(run.out()).contains("\"engine\": \"one\", \"articles\": 1, \"words\": 100,");
  }

  @Test
  void ordinaryPairsBesideThem_areReportedByThemselves() throws IOException {
    corpus.faulty("c/a1", 1);
    corpus.expect("c/a1", 1);
    corpus.faulty("c/b", 5);

    Run run = run();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("1 article, 1 article without expectations, 7 translations by engines.\n")
        .containsPattern("all +2 +2 +0 +0 ")
        .containsPattern("figure.unit +1\n")
        .containsPattern("aurora +4 +1 ");
  }

  @Test
  void everyFormat_holdsTableAndPlot() {
    assertThat(run("--format", "markdown").out())
        .contains("| borealis | 3 | 3 | 100.0 | 43.9–100.0 |")
        .containsPattern("\n    aurora +█");
    assertThat(run("--format", "json").out())
        .contains(
            "\"articlesWithError\": {\"count\": 3, \"of\": 3, \"share\": 100.00, \"low\": 43.9");
    assertThat(run("--format", "html").out())
        .contains("<th scope=\"row\">borealis</th>", "class=\"interval\"");
  }

  @Test
  void translationsOfEngines_canBeComparedWithAnEarlierRun() throws IOException {
    String scores = corpus.path("scores.json");
    run("--write-scores", scores);
    corpus.engine("c/a1", "borealis", 1, true);

    Run run = run("--against", scores);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("fixed: a1.fr.borealis.txt: reported figure.value: «41» → «91»");
  }
}
