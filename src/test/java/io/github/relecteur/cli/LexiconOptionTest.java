package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    assertThat(run.err()).contains("bad.tsv:2").contains("XPAR:BRHG").hasLineCount(1);
  }

  @Test
  void labelOfAnExchange_isAnsweredWithItsCode() throws IOException {
    String label = folder.write("label.tsv", HEADER + "Zorvax\t\tNYSE:ZVX\n");
    assertThat(Run.of("check", "--lexicon", label, "--pairs", pairs).err())
        .contains("label.tsv:2: no exchange has", "'NYSE' of NYSE:ZVX; the code of NYSE is XNYS");
    String longer = folder.write("longer.tsv", HEADER + "Zorvax\t\tNASDAQ:ZVX\n");
    assertThat(Run.of("check", "--lexicon", longer, "--pairs", pairs).err())
        .contains("longer.tsv:2: ", "was 'NASDAQ:ZVX'; the code of NASDAQ is XNAS")
        .hasLineCount(1);
  }

  @Test
  void lexiconWithoutNames_isTold() throws IOException {
    String empty = folder.write("empty.tsv", HEADER + "# none yet\n");
    Run run = Run.of("check", "--lexicon", empty, "--pairs", pairs);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "relecteur: warning: --lexicon: "
                + empty
                + ": adds no name: there is no row below the header\n");
  }

  @Test
  void nameThatOccursTwice_isTold_andBothRowsCount() throws IOException {
    String twice = folder.write("twice.tsv", HEADER + "Best Buy\n\nBest Buy\t\t\tMeilleur Achat\n");
    Run run = Run.of("check", "--lexicon", twice, "--pairs", pairs);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "relecteur: warning: --lexicon: "
                + twice
                + ":4: the name 'Best Buy' has a row above already; both are joined\n");
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
    assertThat(run.err())
        .isEqualTo("relecteur: --lexicon: " + folder + ": is a folder, a lexicon was expected\n");
  }

  @Test
  void lexiconInAnotherEncoding_isRefusedWithTheLine() throws IOException {
    byte[] latin = (HEADER + "Zorvax\n# Zorvé\n").getBytes(StandardCharsets.ISO_8859_1);
    String file = folder.write("latin.tsv", latin);
    String message = ": must be UTF-8, was another encoding\n";

    assertThat(Run.of("check", "--lexicon", file, "--pairs", pairs))
        .isEqualTo(new Run(2, "", "relecteur: --lexicon: " + file + ":3" + message));
    String unicode = folder.write("u.tsv", (HEADER + "Zo\n").getBytes(StandardCharsets.UTF_16));
    assertThat(Run.of("check", "--lexicon", unicode, "--pairs", pairs))
        .isEqualTo(new Run(2, "", "relecteur: --lexicon: " + unicode + ":1" + message));
  }

  @Test
  void byteOrderMark_isLeftOut() throws IOException {
    String file = folder.write("bom.tsv", "\uFEFFname\tfrench\r\nBest Buy\tMeilleur Achat\r\n");

    assertThat(Run.of("check", "--lexicon", file, "--pairs", pairs))
        .isEqualTo(new Run(0, "no findings\n", ""));
  }

  @Test
  void namesOfTheLexicon_areExtracted() throws IOException {
    String lexicon = folder.write("one.tsv", HEADER + "the lantern shop\n");
    String text = folder.write("a.txt", "They met at the lantern shop in June.\n");

    assertThat(Run.of("extract", "--lang", "en", "--format", "text", text).out())
        .doesNotContain("lantern");
    assertThat(
            Run.of("extract", "--lang", "en", "--format", "text", "--lexicon", lexicon, text).out())
        .contains("lantern shop");
  }

  @Test
  void lexicon_isTakenByAlign() throws IOException {
    String lexicon = folder.write("one.tsv", HEADER + "Zorvax\n");
    String en = folder.write("a.en.txt", "Zorvax rose. Nobody was hurt in the fire.\n");
    String fr =
        folder.write("a.fr.txt", "Zorvax a progressé. L'incendie n'a pas fait de blessés.\n");

    Run run = Run.of("align", "--lexicon", lexicon, en, fr);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("beads");
  }

  @Test
  void malformedLexicon_isRefusedAlikeByEveryCommand() throws IOException {
    String bad = folder.write("bad.tsv", HEADER + "Zorvax\t\tZVX\n");
    String text = folder.write("a.txt", "Zorvax rose.\n");
    String other = folder.write("b.txt", "Zorvax a progressé.\n");

    String message = Run.of("check", "--lexicon", bad, "--pairs", pairs).err();
    Run extract = Run.of("extract", "--lang", "en", "--lexicon", bad, text);
    Run align = Run.of("align", "--lexicon", bad, text, other);

    assertThat(extract.code()).isEqualTo(2);
    assertThat(extract.err()).isEqualTo(message);
    assertThat(align.code()).isEqualTo(2);
    assertThat(align.err()).isEqualTo(message);
  }

  @Test
  void output_doesNotReplaceTheLexicon() throws IOException {
    String lexicon = folder.write("one.tsv", HEADER + "Zorvax\n");
    String text = folder.write("a.txt", "Zorvax rose.\n");

    Run run = Run.of("extract", "--lang", "en", "--lexicon", lexicon, "--output", lexicon, text);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(lexicon))).contains("Zorvax");
  }
}
