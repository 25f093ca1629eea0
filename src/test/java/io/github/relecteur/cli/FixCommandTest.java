package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixCommandTest {

  private static final String ENGLISH =
      """
      Orders rose at the plant in Lyon
      The company said that it would hire 40 people by the end of the year, and that the wages were not
      the reason for this. It spent $3 billion on the plant.
      """;
  private static final String FAULTY =
      """
      Les commandes augmentent dans l'usine de Lyon
      La société a déclaré qu'elle embaucherait 50 personnes d'ici à la fin de l'année, et que les
      salaires n'en étaient pas la raison. Elle a dépensé 3 millions de dollars pour l'usine.
      """;
  private static final String RIGHT =
      FAULTY.replace("50", "40").replace("3 millions", "3 milliards");

  @TempDir Path directory = Path.of("");
  private Folder folder;
  private String english;

  @BeforeEach
  void write() throws IOException {
    folder = new Folder(directory);
    english = folder.write("a.en.txt", ENGLISH);
  }

  @Test
  void articles_areShownAsADiffAndStayAsTheyAre() throws IOException {
    String french = folder.write("a.fr.txt", FAULTY);
    Run run = Run.of("fix", english, french);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("--- " + french + "\n+++ " + french + "\n@@ -1,3 +1,3 @@\n")
        .contains("-La société a déclaré qu'elle embaucherait 50 personnes")
        .contains("+La société a déclaré qu'elle embaucherait 40 personnes");
    assertThat(run.err()).isEqualTo("relecteur: 2 findings corrected; left: nothing\n");
    assertThat(folder.read("a.fr.txt")).isEqualTo(FAULTY);
  }

  @Test
  void output_isTheCorrectedCopy() throws IOException {
    String french = folder.write("a.fr.txt", FAULTY);
    Run run = Run.of("fix", english, french, "--output", folder.file("b.fr.txt"));
    assertThat(run.out()).isEmpty();
    assertThat(folder.read("b.fr.txt")).isEqualTo(RIGHT);
    assertThat(folder.read("a.fr.txt")).isEqualTo(FAULTY);
    Run again = Run.of("fix", english, folder.file("b.fr.txt"));
    assertThat(again).isEqualTo(new Run(0, "", "relecteur: 0 findings corrected; left: nothing\n"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void inPlace_keepsAllElseOfTheFile() throws IOException {
    String text = "\uFEFF" + FAULTY.replace("\n", "\r\n").strip();
    Path file = Path.of(folder.write("real.txt", text));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r-x"));
    Path link = Files.createSymbolicLink(directory.resolve("a.fr.txt"), file);

    assertThat(Run.of("fix", "--in-place", english, link.toString()).code()).isZero();

    String right = text.replace("50", "40").replace("3 millions", "3 milliards");
    assertThat(Files.readAllBytes(file)).isEqualTo(right.getBytes(StandardCharsets.UTF_8));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r-x");
    assertThat(folder.names()).containsExactly("a.en.txt", "a.fr.txt", "real.txt");
  }

  @Test
  void folder_isWrittenElsewhereUnderTheSamePaths() throws IOException {
    folder.write("in/x/a.en.txt", ENGLISH);
    folder.write("in/x/a.fr.txt", FAULTY);
    folder.write("in/b.en.txt", ENGLISH);
    folder.write("in/b.fr.txt", RIGHT);
    Run run = Run.of("fix", "--dir", folder.file("in"), "--output-dir", folder.file("out"));
    assertThat(run.code()).isZero();
    assertThat(folder.read("out/x/a.fr.txt")).isEqualTo(RIGHT);
    assertThat(folder.read("out/b.fr.txt")).isEqualTo(RIGHT);
    assertThat(folder.read("in/x/a.fr.txt")).isEqualTo(FAULTY);
    assertThat(Run.of("fix", "--in-place", "--dir", folder.file("in")).code()).isZero();
    assertThat(folder.read("in/x/a.fr.txt")).isEqualTo(RIGHT);
  }

  @Test
  void nothingIsReplaced_ifOneFileOfAFolderCannotBeRead() throws IOException {
    folder.write("in/a.en.txt", ENGLISH);
    folder.write("in/a.fr.txt", FAULTY);
    folder.write("in/b.en.txt", ENGLISH);
    folder.write("in/b.fr.txt", new byte[] {'a', (byte) 0xFF, 0});
    Run run = Run.of("fix", "--in-place", "--dir", folder.file("in"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("b.fr.txt").hasLineCount(1);
    assertThat(folder.read("in/a.fr.txt")).isEqualTo(FAULTY);
    assertThat(new Folder(directory.resolve("in")).names()).hasSize(4);
  }

  @Test
  void organisationsThatTheOriginalNames_areProtectedAsInCheck() throws IOException {
    String news = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
    String original =
        folder.write(
            "n.en.xml", news.formatted("<org>Harvest Moon</org> opened 40 shops in Lille."));
    String translation =
        folder.write("n.fr.xml", news.formatted("Lune des moissons a ouvert 40 magasins à Lille."));
    assertThat(Run.of("check", original, translation).out()).contains("company.translated");
    Run run = Run.of("fix", original, translation);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("+<nitf><body><body.content><p>Harvest Moon a ouvert");
  }

  @Test
  void pairs_areCorrectedInTheirColumn() throws IOException {
    String rows =
        """
        note\tid\tfr\ten
        3 millions\t1\tElle a dépensé 3 millions de dollars.\tIt spent $3 billion.
        \t2\tIl a 4 chats.\tHe has 4 cats.
        """;
    String file = folder.write("rows.tsv", rows);
    Run run = Run.of("fix", "--pairs", file, "--output", folder.file("out.tsv"));
    assertThat(run.code()).isZero();
    assertThat(folder.read("out.tsv"))
        .isEqualTo(rows.replace("dépensé 3 millions", "dépensé 3 milliards"));
    assertThat(Run.withInput(rows, "fix", "--pairs", "-").out())
        .startsWith("--- <stdin>\n+++ <stdin>\n");
  }

  @Test
  void standardInput_isCorrected() throws IOException {
    Run run = Run.withInput(FAULTY, "fix", english, "-", "--output", folder.file("b.txt"));
    assertThat(run.code()).isZero();
    assertThat(folder.read("b.txt")).isEqualTo(RIGHT);
  }

  @Test
  void codesAndSeverity_sayWhatIsCorrected() throws IOException {
    String french = folder.write("a.fr.txt", FAULTY);
    Run run = Run.of("fix", "--codes", "ticker.*,figure.value", english, french);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("relecteur: 1 finding corrected; left: 1 figure.magnitude\n");
    assertThat(Run.of("fix", "--codes", "figure.value", "--fail-on", "never", english, french))
        .satisfies(r -> assertThat(r.code()).isZero());
    folder.write(".relecteur.yml", "codes: {figure.*: warning, figure.value: off}\n");
    Run config = Run.in(directory, "fix", "--severity", "error", english, french);
    assertThat(config)
        .isEqualTo(new Run(0, "", "relecteur: 0 findings corrected; left: 1 figure.magnitude\n"));
  }

  @Test
  void findingsWithoutSuggestion_areNamedWithTheirPlace() throws IOException {
    String french = folder.write("a.fr.txt", RIGHT.replace(" 40", " quelques"));
    Run run = Run.of("fix", english, french);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "relecteur: " + english + ":2: figure.missing: “40” is left: no suggestion",
            "relecteur: 0 findings corrected; left: 1 figure.missing");
    assertThat(Run.of("fix", "--codes", "ticker.*", english, french).err())
        .isEqualTo("relecteur: 0 findings corrected; left: 1 figure.missing\n");
    StringBuilder rows = new StringBuilder("id\ten\tfr\n");
    for (int i = 1; i <= 13; i++) {
      rows.append("r" + i + "\tIt hired 4" + i + " people in May.\tElle a embauché en mai.\n");
    }
    String file = folder.write("rows.tsv", rows.toString());
    assertThat(Run.of("fix", "--pairs", file).err().lines())
        .hasSize(12)
        .contains(
            "relecteur: " + file + ":2 (r1): figure.missing: “41” is left: no suggestion",
            "relecteur: and 3 more without a suggestion");
  }

  @Test
  void markup_staysAndCharactersAreEscaped() throws IOException {
    String en = folder.write("p.en.html", "<p>It paid AT&amp;T <b>$3 billion</b>.</p>");
    String fr =
        folder.write("p.fr.html", "<p>Il a payé 3 millions<b> de dollars</b> à AT&amp;T.</p>");
    Run run = Run.of("fix", en, fr);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("it would take markup away").hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fix --codes figure.valeu EN FR           | the nearest known one is 'figure.value'
          fix --severity bad EN FR                 | unknown --severity 'bad'
          fix --fail-on bad EN FR                  | unknown --fail-on 'bad'
          fix EN                                   | the other article is missing; fix takes two
          fix EN EN                                | the same file twice
          fix --in-place EN -                      | standard input cannot be replaced
          fix --in-place --output X EN FR          | only one of
          fix --output-dir X EN FR                 | --output-dir goes with --dir only
          fix --output X --dir D                   | --output does not go with --dir
          fix --output EN EN FR                    | is also an input
          fix EN none.txt                          | no such file
          fix --pairs EN                           | no column 'en'
          fix --dir D --output-dir D               | is also an input
          """)
  void wrongUsage_isToldInOneLine(String command, String message) throws IOException {
    String french = folder.write("a.fr.txt", FAULTY);
    folder.write("D/a.en.txt", ENGLISH);
    folder.write("D/a.fr.txt", FAULTY);
    String[] arguments =
        List.of(command.strip().split(" ", -1)).stream()
            .map(
                word ->
                    switch (word) {
                      case "EN" -> english;
                      case "FR" -> french;
                      case "D", "X" -> folder.file(word);
                      default -> word;
                    })
            .toArray(String[]::new);
    Run run = Run.of(arguments);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(folder.read("a.fr.txt")).isEqualTo(FAULTY);
    assertThat(folder.read("D/a.fr.txt")).isEqualTo(FAULTY);
  }
}
