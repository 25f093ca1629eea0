package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.Relecteur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReadTest {

  private static final String NONE = "{\"findings\": []}";
  private static final String ONE =
      "{\"findings\": [{\"code\": \"figure.value\", \"translation\": {\"text\": \"6\"}}]}";

  @TempDir private Path directory;

  @BeforeEach
  void writeCorpus() throws IOException {
    write("cases/figure.value/one.case", "# corpus/cases/figure.value/one.case\n" + texts("5"));
    article("articles/results/sales", "5", NONE);
    article("articles/results/sales-errors", "6", ONE);
    write("surfaces/fr/number.tsv", "value\tunit\tsurfaces\n5\t\tcinq\n");
    write("known-misses.tsv", "path\treason\ncases/figure.value/one.case\tnot read yet\n");
  }

  @Test
  void allParts_areRead() throws IOException {
    Corpus corpus = Corpus.read(directory);

    assertThat(corpus.cases())
        .extracting(CorpusItem::path)
        .containsExactly("cases/figure.value/one.case");
    assertThat(corpus.articles())
        .extracting(CorpusItem::path)
        .containsExactly("articles/results/sales", "articles/results/sales-errors");
    assertThat(corpus.surfaces())
        .extracting(Surface::path)
        .containsExactly("surfaces/fr/number.tsv#cinq");
    assertThat(corpus.knownMisses()).containsOnlyKeys("cases/figure.value/one.case");
  }

  @Test
  void emptyDirectory_isAnEmptyCorpus(@TempDir Path empty) throws IOException {
    assertThat(Corpus.read(empty).items()).isEmpty();
  }

  @Test
  void halfAPair_isAFault() throws IOException {
    Files.delete(directory.resolve("articles/results/sales.fr.txt"));

    assertFault("its other half is missing: articles/results/sales.fr.txt");
  }

  @Test
  void articleWithoutExpectations_isAFault() throws IOException {
    Files.delete(directory.resolve("articles/results/sales.expected.json"));

    assertFault("its other half is missing: articles/results/sales.expected.json");
  }

  @Test
  void webPage_isReadAsOne() throws IOException {
    write("articles/pages/sales.en.html", "<html><body><p>Sales rose by 5.</p></body></html>");
    write(
        "articles/pages/sales.fr.html", "<html><body><p>Les ventes ont pris 5.</p></body></html>");
    write("articles/pages/sales.expected.json", NONE);

    Corpus corpus = Corpus.read(directory);

    CorpusItem page =
        corpus.articles().stream()
            .filter(item -> item.path().equals("articles/pages/sales"))
            .findFirst()
            .orElseThrow();
    assertThat(new CorpusRunner(Relecteur.create()).check(page, page.french()).original().text())
        .isEqualTo(page.english());
    assertThat(new CorpusRunner(Relecteur.create()).check(page, page.french()).alignment())
        .singleElement()
        .satisfies(bead -> assertThat(bead.original().get(0).span().start()).isEqualTo(15));
  }

  @Test
  void pageBesideAText_isAFault() throws IOException {
    write("articles/results/sales.en.html", "<p>Sales rose by 5.</p>");

    assertFault("its other half is missing: articles/results/sales.fr.html");
  }

  @Test
  void strangeFile_isAFault() throws IOException {
    write("articles/results/sales.de.txt", "Umsatz");

    assertFault("corpus/articles/results/sales.de.txt:1: only articles/<topic>/<id>");
  }

  @Test
  void caseWithAnotherEnding_isAFault() throws IOException {
    write("cases/figure.value/two.txt", "");

    assertFault("corpus/cases/figure.value/two.txt:1: only cases/<code>/<name>.case");
  }

  @Test
  void otherEnglishText_isAFault() throws IOException {
    write("articles/results/sales-errors.en.txt", "Sales rose by 7.");

    assertFault("the English text differs from articles/results/sales");
  }

  @Test
  void errorsWithoutCorrectTwin_isAFault() throws IOException {
    article("articles/results/other-errors", "6", ONE);

    assertFault("its correct translation is missing");
  }

  @Test
  void findingsInCorrectTranslation_isAFault() throws IOException {
    article("articles/results/sales", "6", ONE);

    assertFault("a correct translation expects no findings");
  }

  @Test
  void errorsWithoutFindings_isAFault() throws IOException {
    article("articles/results/sales-errors", "6", NONE);

    assertFault("a translation with errors expects findings");
  }

  @Test
  void knownMissOfNothing_isAFault() throws IOException {
    write("known-misses.tsv", "path\treason\ncases/figure.value/gone.case\tnot read yet\n");

    assertFault("corpus/known-misses.tsv:2: nothing in the corpus is at");
  }

  @Test
  void knownMissListedTwice_isAFault() throws IOException {
    write(
        "known-misses.tsv",
        "path\treason\narticles/results/sales\tfirst\narticles/results/sales\tsecond\n");

    assertFault("corpus/known-misses.tsv:3: articles/results/sales is listed twice");
  }

  @Test
  void otherEncoding_isAFault() throws IOException {
    Files.write(
        directory.resolve("articles/results/sales.fr.txt"),
        "augmenté".getBytes(StandardCharsets.ISO_8859_1));

    assertFault("corpus/articles/results/sales.fr.txt:1: this is not valid UTF-8");
  }

  private void assertFault(String message) {
    assertThatThrownBy(() -> Corpus.read(directory))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining(message);
  }

  private void article(String path, String value, String expected) throws IOException {
    write(path + ".en.txt", "Sales rose by 5.");
    write(path + ".fr.txt", "Les ventes ont augmenté de " + value + ".");
    write(path + ".expected.json", expected);
  }

  private void write(String file, String content) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private static String texts(String value) {
    return "--- en\nIt has 5.\n--- fr\nIl en a " + value + ".\n--- expect\n";
  }
}
