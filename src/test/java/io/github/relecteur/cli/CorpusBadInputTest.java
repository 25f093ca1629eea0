package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a corpus or with how it is run: one clear line, exit code 2. */
class CorpusBadInputTest {

  private CorpusFolder corpus = new CorpusFolder(Path.of(""));

  @BeforeEach
  void writeCorpus(@TempDir Path temporary) throws IOException {
    corpus = new CorpusFolder(temporary);
    corpus.faulty("c/a", 1);
    corpus.expect("c/a", 1);
  }

  private void assertRefused(String expected, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "corpus";
    all[1] = corpus.path("c");
    System.arraycopy(options, 0, all, 2, options.length);
    Run run = Run.of(all);
    assertThat(run.err()).contains(expected).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void missingDirectory() {
    Run run = Run.of("corpus", corpus.path("none"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none: no such folder").hasLineCount(1);
  }

  @Test
  void folderOfCases() {
    Run run = Run.of("corpus", "corpus/cases/figure.unit");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("corpus/cases/figure.unit: is part of a corpus, which can only be run as a whole")
        .hasLineCount(1);
  }

  @Test
  void halfAPair() throws IOException {
    corpus.english("c/b", 2);
    assertRefused("b.en.txt: half of a pair, no b.fr.* beside it");
  }

  @Test
  void engineWithoutOriginal() throws IOException {
    corpus.engine("c/b", "indigo", 2, true);
    assertRefused("b.fr.indigo.txt: half of a pair, no b.en.* beside it");
  }

  @Test
  void expectationsOfNothing() throws IOException {
    corpus.english("c/b", 2);
    corpus.engine("c/b", "indigo", 2, true);
    corpus.expect("c/b", 2);
    assertRefused("b.expected.json: there is no translation X.fr.*");
  }

  @Test
  void malformedExpectations() throws IOException {
    corpus.write("c/a.expected.json", "{\"findings\": [\n  {\"code\": }]}");
    assertRefused("a.expected.json:2: ");
  }

  @Test
  void expectationOfAnUnknownCode() throws IOException {
    corpus.write(
        "c/a.expected.json",
        "{\"findings\": [\n{\"code\": \"figure.valeu\", \"original\": {\"text\": \"41\"}}]}");
    assertRefused("a.expected.json:2: there is no code 'figure.valeu'");
  }

  @Test
  void expectationOfAnAbsentText() throws IOException {
    corpus.write(
        "c/a.expected.json",
        "{\"findings\": [{\"code\": \"figure.value\", \"original\": {\"text\": \"99\"}}]}");
    assertRefused("a.expected.json:1: the article does not hold '99' 1 times");
  }

  @Test
  void expectationsInAnotherEncoding() throws IOException {
    byte[] latin = "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1);
    corpus.folder().write("c/a.expected.json", latin);
    assertRefused("a.expected.json: is not UTF-8 text");
  }

  @Test
  void emptyArticle() throws IOException {
    corpus.write("c/b.en.txt", " \n");
    corpus.write("c/b.fr.txt", "Bonjour");
    assertRefused("b.en.txt: is empty");
  }

  @Test
  void languagesExchanged() throws IOException {
    corpus.write("c/b.en.txt", Folder.FRENCH);
    corpus.write("c/b.fr.txt", Folder.ENGLISH);
    assertRefused("b.en.txt: is French where English was expected");
    assertThat(Run.of("corpus", "--no-language-check", corpus.path("c")).code()).isZero();
  }

  @Test
  void malformedCase() throws IOException {
    corpus.write("c/cases/figure.value/x.case", "# corpus/cases/figure.value/x.case\n--- en\n");
    assertRefused("relecteur: " + corpus.path("c", "cases/figure.value/x.case") + ":3: ");
  }

  @Test
  void caseOfAnUnknownCode() throws IOException {
    corpus.write(
        "c/cases/figure.zorb/x.case",
        """
        # corpus/cases/figure.zorb/x.case
        --- en
        Nothing.
        --- fr
        Rien.
        --- expect
        """);
    assertRefused(
        corpus.path("c", "cases/figure.zorb/x.case") + ":1: there is no code 'figure.zorb'");
  }

  @Test
  void knownMissOfNothing() throws IOException {
    corpus.write("c/known-misses.tsv", "path\treason\nchips/gone\twhy\n");
    assertRefused("known-misses.tsv:2: nothing in the corpus is at chips/gone");
  }

  @Test
  void earlierRunThatIsNone() throws IOException {
    assertRefused("none.json: no such file", "--against", corpus.path("none.json"));
    assertRefused("is a folder", "--against", corpus.path("c"));
    String broken = corpus.write("s.json", "{\"version\": 1,\n \"items\": [");
    assertRefused("s.json:2:12: Unexpected end-of-input", "--against", broken);
    assertRefused(
        "is no file of scores", "--against", corpus.write("s.json", "{\"findings\": []}"));
    assertRefused(
        "has version 7, this program reads version 1",
        "--against",
        corpus.write("s.json", "{\"version\": 7, \"items\": []}"));
    assertRefused(
        "'verdict' must not be 'perhaps'",
        "--against",
        corpus.write(
            "s.json",
            "{\"version\": 1, \"items\": [{\"path\": \"a\", \"findings\": [{\"verdict\":"
                + " \"perhaps\"}]}]}"));
    assertRefused(
        "'surfaces' must be an object",
        "--against",
        corpus.write("s.json", "{\"version\": 1, \"items\": []}"));
  }

  @Test
  void numbersOutOfRange() {
    assertRefused("--tolerance must lie between 0 and 100 points, was -1", "--tolerance=-1");
    assertRefused("--tolerance must lie between 0 and 100 points, was 101", "--tolerance", "101");
    assertRefused("--tolerance must be a number of points, was few", "--tolerance", "few");
    assertRefused("--jobs must lie between 1 and 256, was 0", "--jobs", "0");
    assertRefused("--slowest must not be negative, was -2", "--slowest=-2");
    assertRefused("unknown format 'pdf'", "--format", "pdf");
  }

  @Test
  void outputThatIsAnInput() {
    String article = corpus.path("c", "a.fr.txt");
    assertRefused("is also an input or output", "--output", article);
    assertRefused("is also an input or output", "--write-scores", article);
    String report = corpus.path("r.txt");
    assertRefused("is also an input or output", "--output", report, "--write-scores", report);
    assertRefused("is also an input or output", "--output", report, "--journal", report);
    assertRefused("its folder does not exist", "--output", corpus.path("none", "r.txt"));
  }

  @Test
  void journalThatIsNone() throws IOException {
    String notes = corpus.write("notes.txt", "my notes");

    assertRefused("notes.txt: is no journal", "--journal", notes);
    assertThat(corpus.read("notes.txt")).isEqualTo("my notes");
    assertRefused("--resume needs", "--resume");
    assertRefused("cannot be written", "--journal", corpus.path("none", "j"));
  }
}
