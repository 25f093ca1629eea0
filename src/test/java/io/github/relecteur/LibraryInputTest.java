package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users of the library give it, and how faults of it are told. */
class LibraryInputTest {

  private static final String TEXT = "Elle a vendu 40 navires.";

  @TempDir Path folder = Path.of("");

  @Test
  void nameOfAnotherFormat_isRefused() {
    for (String extension : List.of("tsv", "tab", "csv", "jsonl", "ndjson", "CSV", "tsv.gz")) {
      assertRefused(
          "a." + extension, "is the name of a table of aligned segments, an article was expected");
    }
    for (String extension : List.of("xlf", "xliff", "tmx")) {
      assertRefused(
          "a." + extension, "is the name of an XLIFF or TMX file, an article was expected");
    }
    assertRefused("a.docx", "is the name of a Word document, which is read from its file only");
  }

  private static void assertRefused(String name, String reason) {
    assertThatIOException()
        .isThrownBy(() -> Relecteur.parse(TEXT, name, Language.FRENCH))
        .withMessage(name + ": " + reason);
  }

  @Test
  void fileOfATable_isRefusedToo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "id,en,fr\n1,x,y\n");
    assertThatIOException()
        .isThrownBy(() -> Relecteur.read(file, Language.FRENCH))
        .withMessage(
            file + ": is the name of a table of aligned segments, an article was expected");
  }

  @Test
  void textWithoutAName_isToldAsText_andStaysWithout() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> Relecteur.parse("", "", Language.FRENCH))
        .withMessage("text: is empty, an article was expected");
    assertThatIOException()
        .isThrownBy(() -> Relecteur.parse("<nitf>", "", Language.FRENCH))
        .withMessageStartingWith("text:");
    Article article = Relecteur.parse("<p>" + TEXT + "</p>", "", Language.FRENCH);
    assertThat(article.name()).isEmpty();
    assertThat(article.markup()).isTrue();
    assertThat(Relecteur.organisations(article)).isEmpty();
  }

  @Test
  void lexiconThatCannotBeRead_isNamed() {
    Path none = folder.resolve("none.tsv");
    assertThatIOException()
        .isThrownBy(() -> Relecteur.builder().lexicon(none))
        .isInstanceOf(NoSuchFileException.class)
        .withMessage(none + ": no such file");
    assertThatIOException()
        .isThrownBy(() -> Relecteur.builder().lexicon(folder))
        .isInstanceOf(FileSystemException.class)
        .withMessage(folder + ": is a folder, a lexicon was expected");
  }

  @Test
  void articleThatIsMissing_isNamed() {
    Path none = folder.resolve("none.txt");
    assertThatIOException()
        .isThrownBy(() -> Relecteur.read(none, Language.FRENCH))
        .isInstanceOf(NoSuchFileException.class)
        .withMessage(none + ": no such file");
  }

  @Test
  void languageOfATextIsTold_whateverTheArticleSays() {
    String english = "It said that they would be there with the ships of this house in a year.";
    String french = "Elle a dit que les navires de la maison seraient dans le port avec nous.";
    assertThat(Relecteur.writtenLanguage(Article.french(english))).contains(Language.ENGLISH);
    assertThat(Relecteur.writtenLanguage(Article.english(french))).contains(Language.FRENCH);
    assertThat(Relecteur.writtenLanguage(Article.french("Vendu."))).isEmpty();
  }

  @Test
  void lexiconInAnotherEncoding_isRefusedWithItsLine() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "name\nZorvax\nZorvé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().lexicon(file))
        .withMessage(file + ":3: a lexicon must be UTF-8");
    Files.write(file, new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xC3});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().lexicon(file))
        .withMessage(file + ":2: a lexicon must be UTF-8");
  }

  @Test
  void blankName_isTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().protect(List.of("a", "  ")))
        .withMessage("protect needs names that are not blank, was '  '");
  }

  @Test
  void codeThatIsNearNone_isToldWithoutAGuess() {
    String expected =
        "code must be one of those that Relecteur.rules() lists, or a family such as figure.*, was ";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().disable(""))
        .withMessage(expected + "''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().severity("foo", Severity.INFO))
        .withMessage(expected + "'foo'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relecteur.builder().severity("figure.valu", Severity.INFO))
        .withMessage(expected + "'figure.valu'; the nearest known one is 'figure.value'");
  }

  @Test
  void longText_isToldToBeCut() {
    Relecteur short20 = Relecteur.builder().maximumLength(20).build();
    Article article = Article.french(TEXT);
    assertThat(short20.readsWhole(article)).isFalse();
    assertThat(Relecteur.create().readsWhole(article)).isTrue();
    assertThat(Relecteur.builder().maximumLength(TEXT.length()).build().readsWhole(article))
        .isTrue();
    Report report = short20.check(Article.english("It sold 40 ships."), article);
    assertThat(report.translation().text()).isEqualTo(TEXT.substring(0, 20));
  }

  @Test
  void checker_saysWhatItIs() {
    Relecteur plain = Relecteur.create();
    assertThat(plain)
        .hasToString(
            "Relecteur " + Relecteur.version() + ", lexicon " + plain.lexiconFingerprint());
    assertThat(Relecteur.builder().protect(List.of("Zorvax")).build().toString())
        .isNotEqualTo(plain.toString());
  }

  @Test
  void articlesWithAndWithoutNames_areCalledSoInReports() throws IOException {
    Relecteur relecteur = Relecteur.create();
    String english = "It sold 41 ships.";
    Report unnamed = relecteur.check(Article.english(english), Article.french(TEXT));
    assertThat(text(unnamed)).startsWith("translation:1:");
    Report named =
        relecteur.check(Article.english(english, "a.en.txt"), Article.french(TEXT, "a.fr.txt"));
    assertThat(text(named)).startsWith("a.fr.txt:1:");
    assertThat(named.original()).isEqualTo(Article.english(english).named("a.en.txt"));
  }

  private static String text(Report report) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.text(out, false);
    writer.write(CheckedPair.ofArticles("a", report));
    writer.finish();
    return out.toString();
  }
}
