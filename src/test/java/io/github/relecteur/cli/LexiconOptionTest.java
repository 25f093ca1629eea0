package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionTest {

  private static final String HEADER = "name\tother\tsymbols\tfrench\tliteral\tkind\n";

  private Folder folder = new Folder(Path.of(""));
  private String pairs = "";

  @BeforeEach
  void writePairs(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    pairs =
        folder.write(
            "p.tsv",
            "id\ten\tfr\n1\tShares of Best Buy fell.\tLes actions de Meilleur Achat ont reculé.\n");
  }

  @Test
  void severalLexicons_areAdded() throws IOException {
    String one = folder.write("one.tsv", HEADER + "Best Buy\t\t\tMeilleur Achat\n");
    String two = folder.write("two.tsv", HEADER + "Zorvax\n");

    assertThat(Run.of("check", "--pairs", pairs).code()).isEqualTo(1);
    assertThat(Run.of("check", "--lexicon", two, "--lexicon", one, "--pairs", pairs).code())
        .isZero();
  }

  @Test
  void malformedLexicon_isRefusedInOneLine() throws IOException {
    String bad = folder.write("bad.tsv", HEADER + "Zorvax\t\tZVX\n");

    Run run = Run.of("check", "--lexicon", bad, "--pairs", pairs);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("bad.tsv:2").contains("XNAS:NVDA").hasLineCount(1);
  }

  @Test
  void missingLexicon_isRefused() {
    Run run = Run.of("check", "--lexicon", folder.file("none.tsv"), "--pairs", pairs);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.tsv").contains("no such file").hasLineCount(1);
  }

  @Test
  void folderAsLexicon_isRefused() {
    Run run = Run.of("check", "--lexicon", folder.toString(), "--pairs", pairs);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(folder.toString()).hasLineCount(1);
  }
}
