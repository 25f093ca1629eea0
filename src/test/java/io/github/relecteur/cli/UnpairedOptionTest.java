package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders in which articles have no translation, or translations no original. */
class UnpairedOptionTest {

  private final Folder folder;

  UnpairedOptionTest(@TempDir Path directory) throws IOException {
    folder = new Folder(directory);
    folder.english();
    folder.french();
  }

  @BeforeEach
  void writeHalves() throws IOException {
    folder.write("new.en.txt", Folder.ENGLISH);
    folder.write("old.fr.txt", Folder.FRENCH);
  }

  private String told(String files) {
    return "relecteur: " + folder + ": files without their other half passed over: " + files + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "align", "fix"})
  void half_isRefusedAndTheOptionNamed(String command) {
    Run run = Run.of(command, "--dir", folder.toString());
    assertThat(run.err())
        .contains("new.en.txt: half of a pair, no new.fr.* beside it (--skip-unpaired")
        .hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void check_passesOver() {
    Run run = Run.of("check", "--dir", folder.toString(), "--skip-unpaired");
    String files = folder.file("new.en.txt") + ", " + folder.file("old.fr.txt");
    assertThat(run).isEqualTo(new Run(0, "no findings\n", told("2 (" + files + ")")));
  }

  @Test
  void align_passesOver() {
    Run run = Run.of("align", "--skip-unpaired", "--dir", folder.toString());
    assertThat(run.out()).startsWith("{\"id\":\"a\",").hasLineCount(1);
    assertThat(run.err()).contains("passed over: 2 (").hasLineCount(1);
    assertThat(run.code()).isZero();
  }

  @Test
  void fix_passesOver() throws IOException {
    folder.write("a.fr.txt", Folder.FRENCH.replace("40", "50"));
    Run run = Run.of("fix", "--dir", folder.toString(), "--skip-unpaired", "--in-place");
    assertThat(run.err()).contains("passed over: 2 (").contains("1 finding corrected");
    assertThat(run.code()).isZero();
    assertThat(folder.read("a.fr.txt")).isEqualTo(Folder.FRENCH);
    assertThat(folder.read("old.fr.txt")).isEqualTo(Folder.FRENCH);
  }

  @Test
  void manyFiles_areCountedAndTheFirstNamed() throws IOException {
    folder.write("b.en.txt", "Hello");
    folder.write("c.en.txt", "Hello");
    Run run = Run.of("check", "--dir", folder.toString(), "--skip-unpaired");
    assertThat(run.err())
        .contains(": 4 (" + folder.file("b.en.txt") + ", " + folder.file("c.en.txt") + ", ")
        .endsWith("new.en.txt, …)\n")
        .hasLineCount(1);
  }

  @Test
  void nothingUnpaired_isNotTold(@TempDir Path other) throws IOException {
    Folder whole = new Folder(other);
    whole.english();
    whole.french();
    assertThat(Run.of("check", "--dir", whole.toString(), "--skip-unpaired"))
        .isEqualTo(new Run(0, "no findings\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "align", "fix"})
  void withoutAFolder_isRefused(String command) throws IOException {
    Run run = Run.of(command, "--skip-unpaired", folder.english(), folder.french());
    assertThat(run).isEqualTo(new Run(2, "", "relecteur: --skip-unpaired goes with --dir only\n"));
  }
}
