package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

  @TempDir private Path folder = Path.of("");

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  @Test
  void enginesStandBesideTheOrdinaryTranslation() throws IOException, InputException {
    write("b/x.en.txt", "b/x.fr.html", "b/x.fr.zeta.txt", "b/x.fr.alpha.v2.html");

    assertThat(Translations.below(folder))
        .extracting(t -> t.id() + " " + t.engine() + " " + t.french().getFileName())
        .containsExactly(
            "b/x  x.fr.html", "b/x alpha.v2 x.fr.alpha.v2.html", "b/x zeta x.fr.zeta.txt");
  }

  @Test
  void originalMayHaveEnginesOnly() throws IOException, InputException {
    write("x.en.txt", "x.fr.one.txt");

    assertThat(Translations.below(folder)).extracting(Translation::engine).containsExactly("one");
  }

  @Test
  void otherFiles_areLeftAlone() throws IOException, InputException {
    write("x.en.txt", "x.fr.txt", "x.fr.txt.bak", "x.fr.one.json", ".fr.txt", "y.de.txt", "fr.txt");
    write(".hidden/z.en.txt", "x.expected.json", "sub/.en.txt");

    assertThat(Translations.below(folder)).extracting(Translation::id).containsExactly("x");
  }

  @Test
  void nameWithDots_isCutAtTheLastLanguage() throws IOException, InputException {
    write("a.fr.b.en.txt", "a.fr.b.fr.one.txt");

    assertThat(Translations.below(folder)).extracting(Translation::id).containsExactly("a.fr.b");
  }

  @Test
  void oneEngineTwice_isAFault() throws IOException {
    write("x.en.txt", "x.fr.one.txt", "x.fr.one.html");

    assertFault("x.fr.one.txt: stands beside");
  }

  @Test
  void missingHalf_isAFault() throws IOException {
    write("x.fr.one.txt");
    assertFault("x.fr.one.txt: half of a pair, no x.en.* beside it");

    write("x.en.txt", "sub/y.en.txt");
    assertFault("y.en.txt: half of a pair, no y.fr.* beside it");
  }

  @Test
  void nothing_isAFault() {
    assertFault("holds no pair");
  }

  private void assertFault(String message) {
    assertThatThrownBy(() -> Translations.below(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }
}
