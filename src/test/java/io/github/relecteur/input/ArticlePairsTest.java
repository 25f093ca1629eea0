package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePairsTest {

  private final Path folder;

  ArticlePairsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private void assertRefused(Path path, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticlePairs.below(path))
        .withMessage(message);
  }

  @Test
  void pairs_areFoundInOrder() throws Exception {
    Path b = file("b.en.txt");
    Path bFrench = file("b.fr.html");
    Path deep = file("sub/dir/x.y.en.md");
    Path deepFrench = file("sub/dir/x.y.fr.md");
    Path a = file("a-1.en.txt");
    Path aFrench = file("a-1.fr.txt");
    assertThat(ArticlePairs.below(folder))
        .containsExactly(
            new ArticlePair("a-1", a, aFrench),
            new ArticlePair("b", b, bFrench),
            new ArticlePair("sub/dir/x.y", deep, deepFrench));
  }

  @Test
  void otherFiles_areLeftAlone() throws Exception {
    file("a.en.txt");
    file("a.fr.txt");
    file("a.gold.json");
    file("a.expected.json");
    file("README.md");
    file("en.txt");
    file(".hidden.en.txt");
    file(".git/c.en.txt");
    file("notes");
    assertThat(ArticlePairs.below(folder)).hasSize(1);
  }

  @Test
  void halfAPair_isRefused() throws Exception {
    file("a.en.txt");
    file("a.fr.txt");
    Path lone = file("sub/b.fr.txt");
    String way = " (--skip-unpaired passes over such files)";
    assertRefused(folder, lone + ": half of a pair, no b.en.* beside it" + way);
    Files.delete(lone);
    Path other = file("c.en.txt");
    assertRefused(folder, other + ": half of a pair, no c.fr.* beside it" + way);
  }

  @Test
  void halfAPair_canBePassedOver() throws Exception {
    Path a = file("a.en.txt");
    Path aFrench = file("a.fr.txt");
    Path other = file("sub/b.fr.txt");
    Path lone = file("c.en.txt");
    List<Path> unpaired = new ArrayList<>();
    assertThat(ArticlePairs.below(folder, unpaired::add))
        .containsExactly(new ArticlePair("a", a, aFrench));
    assertThat(unpaired).containsExactly(lone, other);
  }

  @Test
  void halvesAlone_areNoPair() throws Exception {
    file("sub/b.fr.txt");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticlePairs.below(folder, file -> {}))
        .withMessage(
            folder
                + ": holds no pair X.en.* and X.fr.*; "
                + Path.of("sub", "b.fr.txt")
                + " has no b.en.* beside it");
  }

  @ParameterizedTest
  @CsvSource({
    "deal_en.txt, deal.en.txt",
    "x.EN.txt, x.en.txt",
    "x-fr.html, x.fr.html",
    "x.en-US.txt, x.en.txt",
    "a.b.en, a.b.en.txt",
    "men_en.txt.gz, men.en.txt.gz"
  })
  void nameThatNearlyFits_isTold(String name, String expected) throws Exception {
    file("notes.txt");
    file(name);
    String told = "; there is " + name + ", a name such as " + expected + " was expected";
    assertRefused(folder, folder + ": holds no pair X.en.* and X.fr.*" + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "omen.txt",
        "en.txt",
        "_en.txt",
        "x_en2.txt",
        "x.en-US",
        "x-fresh.txt",
        "fr",
        "x.e"
      })
  void otherNames_areNotTold(String name) throws Exception {
    file(name);
    assertRefused(folder, folder + ": holds no pair X.en.* and X.fr.*");
  }

  @Test
  void twoFilesForOneHalf_areRefused() throws Exception {
    Path html = file("a.en.html");
    Path text = file("a.en.txt");
    file("a.fr.txt");
    assertRefused(folder, text + ": stands beside " + html + ", only one of them was expected");
  }

  @Test
  void folderWithoutPairs_isRefused() {
    assertRefused(folder, folder + ": holds no pair X.en.* and X.fr.*");
  }

  @Test
  void missingFolder_isRefused() {
    Path none = folder.resolve("none");
    assertRefused(none, none + ": no such folder");
  }

  @Test
  void file_isRefused() throws Exception {
    Path file = file("a.en.txt");
    assertRefused(file, file + ": is not a folder");
  }
}
