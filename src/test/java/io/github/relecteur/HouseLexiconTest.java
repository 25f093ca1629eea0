package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseLexiconTest {

  private static final String HEADER = "name\tother\tsymbols\tfrench\tliteral\tkind\n";
  private static final String ENGLISH = "The paper of the week comes from blue window of Leeds.";
  private static final String FRENCH = "Le papier de la semaine vient de fenêtre bleue de Leeds.";

  @TempDir Path folder = Path.of("");

  @Test
  void acceptedRendering_isAccepted() throws IOException {
    String english = "Shares of Best Buy fell.";
    String french = "Les actions de Meilleur Achat ont reculé.";
    assertThat(codes(Relecteur.create(), english, french)).containsExactly("company.translated");

    Relecteur house = house("Best Buy\t\t\tMeilleur Achat\n");

    assertThat(codes(house, english, french)).isEmpty();
  }

  @Test
  void protectedWords_mustStayAsTheyAre() throws IOException {
    assertThat(codes(Relecteur.create(), ENGLISH, FRENCH)).isEmpty();

    Relecteur house = house("blue window\t\t\t\tfenêtre bleue\tprotected\n");

    assertThat(codes(house, ENGLISH, FRENCH)).containsExactly("company.translated");
  }

  @Test
  void lexiconFromElsewhere_isReadAsAFileIs() throws IOException {
    String rows = "blue window\t\t\t\tfenêtre bleue\tprotected\n";

    Relecteur house = Relecteur.builder().lexicon(new StringReader(HEADER + rows), "db").build();

    assertThat(codes(house, ENGLISH, FRENCH)).containsExactly("company.translated");
    assertThatThrownBy(() -> Relecteur.builder().lexicon(new StringReader("nom\n"), "db"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("db:1:");
  }

  @Test
  void protectedNames_mustStayInEveryArticle() {
    Relecteur house =
        Relecteur.builder().protect(List.of("blue window")).protect(List.of("Zorvax")).build();

    assertThat(codes(house, ENGLISH, FRENCH)).containsExactly("company.translated");
    assertThat(codes(house, ENGLISH, FRENCH.replace("fenêtre bleue", "blue window"))).isEmpty();
    assertThatThrownBy(() -> Relecteur.builder().protect(List.of("a", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("protect");
  }

  @Test
  void symbol_isKnownToTheMarket() throws IOException {
    Relecteur house = house("Zorvax\t\tXNAS:ZVX\n");

    assertThat(codes(house, "Zorvax (ZVX) grew.", "Zorvax (NYSE : ZVX) a grandi."))
        .containsExactly("ticker.exchange");
  }

  @Test
  void organisationsOfTheArticle_areProtectedForItAlone() {
    Relecteur relecteur = Relecteur.create();
    Article english = Article.english("Orders at Silver Lining doubled in May.");
    Article french = Article.french("Les commandes de doublure argentée ont doublé en mai.");

    assertThat(relecteur.check(english, french, List.of("Silver Lining")).findings())
        .extracting(Finding::code)
        .containsAnyOf("company.translated", "company.missing");
    assertThat(
            relecteur
                .check(
                    english,
                    Article.french("Les commandes de Silver Lining ont doublé en mai."),
                    List.of("Silver Lining", " "))
                .findings())
        .isEmpty();
  }

  @Test
  void severalFiles_areAllRead() throws IOException {
    Relecteur both =
        Relecteur.builder()
            .lexicon(file("a.tsv", HEADER + "Zorvax\t\t\tZorvaxe\n"))
            .lexicon(file("b.tsv", HEADER + "Zorvax\t\t\tZorvaxie\n"))
            .build();

    assertThat(codes(both, "Zorvax grew.", "Zorvaxe a grandi.")).isEmpty();
    assertThat(codes(both, "Zorvax grew.", "Zorvaxie a grandi.")).isEmpty();
  }

  @Test
  void columns_mayBeLeftOutAndStandInAnyOrder() throws IOException {
    Relecteur french =
        Relecteur.builder().lexicon(file("a.tsv", "french\tname\nZorvaxe\tZorvax\n")).build();
    assertThat(codes(french, "Zorvax grew.", "Zorvaxe a grandi.")).isEmpty();

    Relecteur names = Relecteur.builder().lexicon(file("b.tsv", "name\nZorvax\n")).build();
    assertThat(codes(names, "Zorvax grew.", "Zorvaxe a grandi.")).isNotEmpty();
  }

  @Test
  void malformedFile_isRefusedWithPlaceAndWhatWasExpected() throws IOException {
    assertRefused(
        "name\tticker\n",
        "a.tsv:1",
        "unknown column 'ticker' in the header; known: name, other, symbols");
    String noHeader =
        "the first line must name the columns: name, other, symbols, french, literal, kind"
            + " (name is needed), was 'Zorvax\\tZo'";
    assertRefused("Zorvax\tZo\n", "a.tsv:1", noHeader);
    assertRefused("name\tsymbol\n", "a.tsv:1", "'symbol' in the header, the nearest is 'symbols'");
    for (String header :
        List.of("name,french,symbols", "name  french", "french;name", "name, fr")) {
      String expected = "'" + header + "' names several columns; tabs between them were expected";
      assertRefused(header + "\n", "a.tsv:1", expected);
    }
    assertRefused("name french\tsymbols\n", "a.tsv:1", "'name french' names several columns");
    assertRefused("name\tother name\n", "a.tsv:1", "'other name' names several columns");
    assertRefused("nom,valeur\n", "a.tsv:1", "the first line must name the columns");
    assertRefused("name\tfrench\tfrench\n", "a.tsv:1", "the column french twice");
    assertRefused("french\n", "a.tsv:1", "must name the column name");
    assertRefused(HEADER + "\tx\n", "a.tsv:2", "name is expected");
    assertRefused(HEADER + "Zorvax\t\t\t\t\tshop\n", "a.tsv:2", "kind must be one of");
    assertRefused(HEADER + "# note\nZorvax\t\tZVX\n", "a.tsv:3", "such as XPAR:BRHG; was 'ZVX'");
    assertRefused(HEADER + "Zorvax\t\tXQQQ:ZVX\n", "a.tsv:2", "XQQQ");
    assertRefused(HEADER + "Zorvax\t\t\tZo\tZo\n", "a.tsv:2", "accepted name");
    assertRefused(HEADER + "Zorvax\t\t\t\t\t\t\tx\n", "a.tsv:2", "at most 6 fields");
    for (String row :
        List.of("Zorvax XNAS:ZVX", "XNAS:ZVX", "Zorvax\tXNAS:ZVX", "Zo\t\t\tXNAS:ZVX")) {
      assertRefused(HEADER + row + "\n", "a.tsv:2", "holds the symbol XNAS:ZVX");
    }
    assertRefused(HEADER + "Zorvax\tZo  XNAS:ZVX\n", "a.tsv:2", "two spaces");
    assertRefused("", "a.tsv", "header line is missing");
  }

  @Test
  void colonInAName_isNoSymbol() throws IOException {
    Relecteur house = house("Zorvax: Rising\t\t\tZorvaxe: Levant\n");

    assertThat(codes(house, "Zorvax: Rising grew.", "Zorvaxe: Levant a grandi.")).isEmpty();
  }

  @Test
  void byteOrderMark_isLeftOut() throws IOException {
    Relecteur marked =
        Relecteur.builder()
            .lexicon(file("a.tsv", "\uFEFF# names\nname\tfrench\nZorvax\tZorvaxe\n"))
            .lexicon(file("b.tsv", "\uFEFFname\r\nKelvora\r\n"))
            .build();

    assertThat(codes(marked, "Zorvax grew.", "Zorvaxe a grandi.")).isEmpty();
    assertThat(codes(marked, "Kelvora grew.", "Zorvaxe a grandi.")).isNotEmpty();
  }

  @Test
  void otherEncoding_isRefused() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, (HEADER + "Zorvax\t\t\tZorvé\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Relecteur.builder().lexicon(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("latin.tsv")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void missingFile_isAnInputError() {
    assertThatThrownBy(() -> Relecteur.builder().lexicon(folder.resolve("none.tsv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private void assertRefused(String text, String place, String expected) throws IOException {
    Path file = file("a.tsv", text);
    assertThatThrownBy(() -> Relecteur.builder().lexicon(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(expected);
  }

  private Relecteur house(String rows) throws IOException {
    return Relecteur.builder().lexicon(file("house.tsv", HEADER + rows)).build();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> codes(Relecteur relecteur, String english, String french) {
    return relecteur.checkSegments(english, french).findings().stream().map(Finding::code).toList();
  }
}
