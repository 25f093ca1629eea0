package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats for machines on the command line, and several of them in one run. */
class FormatsTest {

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english = folder.write("u.en.txt", "It paid $5 billion to the 312 people.");
    french = folder.write("u.fr.txt", "Elle a versé 5 millions de dollars aux 312 personnes.");
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, '\"ruleId\": \"figure.magnitude\"'",
    "junit, '<failure message=\"figure.magnitude: '",
    "github, '::error file='",
    "gitlab, '\"check_name\": \"figure.magnitude\"'",
    "checkstyle, 'source=\"relecteur.figure.magnitude\"'",
    "rdjsonl, '\"code\":{\"value\":\"figure.magnitude\"}'"
  })
  void format_isWritten(String format, String part) {
    Run run = check("--format", format);
    assertThat(run.out()).contains(part);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void junitFailures_followTheThreshold() {
    assertThat(check("--format", "junit", "--fail-on", "never").out()).contains("failures=\"0\"");
  }

  @Test
  void sarif_indexesTheRulesOfTheProgram() {
    String log = check("--format", "sarif").out();
    assertThat(log).contains("\"id\": \"article.unrelated\"", "\"id\": \"ticker.translated\"");
    assertThat(log).containsPattern("\"ruleIndex\": [1-9]");
  }

  @Test
  void severalFormats_goToTheirFilesAndOneToStandardOutput() throws IOException {
    String sarif = folder.file("out.sarif");
    Run run = check("--format", "sarif=" + sarif + ",text,junit=" + folder.file("out.xml"));
    assertThat(run).isEqualTo(check());
    assertThat(folder.read("out.sarif")).isEqualTo(check("--format", "sarif").out());
    assertThat(folder.read("out.xml")).isEqualTo(check("--format", "junit").out());
    assertThat(folder.names()).containsExactly("out.sarif", "out.xml", "u.en.txt", "u.fr.txt");
  }

  @Test
  void severalFormats_workForRows() throws IOException {
    String pairs =
        folder.write(
            "p.tsv", "id\ten\tfr\nr\tIt paid $5 billion.\tElle a versé 5 millions de dollars.\n");
    Run run =
        Run.of("check", "--pairs", pairs, "--format", "github,json=" + folder.file("out.json"));
    assertThat(run.out())
        .contains(",line=2,endLine=2,col=36,endColumn=56,")
        .contains(" (r)\nrelecteur ");
    assertThat(folder.read("out.json")).startsWith("[\n").contains("\"line\": 2,");
  }

  @Test
  void formatWithoutAFile_goesToTheOutput() throws IOException {
    Run run =
        check("--format", "json=" + folder.file("o.json") + ",text", "--output", folder.file("o"));
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(folder.read("o")).startsWith(check().out() + "relecteur ");
  }

  @Test
  void filesAlone_leaveStandardOutputEmpty() {
    assertThat(check("--format", "json=" + folder.file("o.json"))).isEqualTo(new Run(1, "", ""));
  }

  @Test
  void failedRun_leavesAllFilesAlone() throws IOException {
    String first = folder.write("o.json", "old");
    String second = folder.write("o.xml", "old");
    folder.write("v.en.txt", "Hello");
    folder.write("v.fr.txt", "");
    Run run =
        Run.of(
            "check",
            "--dir",
            folder.toString(),
            "--format",
            "json=" + first + ",junit=" + second + ",sarif=" + folder.file("new.sarif"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.read("o.json")).isEqualTo("old");
    assertThat(folder.read("o.xml")).isEqualTo("old");
    assertThat(folder.names())
        .containsExactly("o.json", "o.xml", "u.en.txt", "u.fr.txt", "v.en.txt", "v.fr.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text,json=", "json="})
  void standardOutputThatFails_leavesAllFilesAlone(String formats) throws IOException {
    String file = folder.write("o.json", "old");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String value = formats.startsWith("text") ? formats + file : formats + file + ",text";
    int code =
        Main.run(
            InputStream.nullInputStream(), full, err, "check", "--format", value, english, french);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("No space left");
    assertThat(folder.read("o.json")).isEqualTo("old");
    assertThat(folder.names()).containsExactly("o.json", "u.en.txt", "u.fr.txt");
  }

  @Test
  void sameFileTwice_isRefused() throws IOException {
    String file = folder.file("o");
    String other = folder.file("./o");
    assertRefused(check("--format", "json=" + file + ",text=" + other), "also an input or output");
    assertRefused(
        check("--format", "json=" + file + ",text", "--output", other), "also an input or output");
    assertThat(folder.names()).containsExactly("u.en.txt", "u.fr.txt");
  }

  @Test
  void linkToAnotherOutput_isRefused() throws IOException {
    String file = folder.write("o", "old");
    Files.createSymbolicLink(Path.of(folder.file("link")), Path.of(file));
    assertRefused(
        check("--format", "json=" + file + ",text=" + folder.file("link")), "input or output");
    assertThat(folder.read("o")).isEqualTo("old");
  }

  @Test
  void skippedRows_doNotShareAFileWithAFormat() throws IOException {
    String pairs = folder.write("p.tsv", "id\ten\tfr\n1\tHi.\n");
    String both = folder.file("both");
    assertRefused(
        Run.of("check", "--pairs", pairs, "--skip-malformed", both, "--format", "json=" + both),
        "--skip-malformed");
    assertThat(folder.names()).containsExactly("p.tsv", "u.en.txt", "u.fr.txt");
  }

  @Test
  void fileThatIsAnInput_isRefused() throws IOException {
    String before = folder.read("u.fr.txt");
    assertRefused(check("--format", "json=" + french), "--format " + french, "also an input");
    assertThat(folder.read("u.fr.txt")).isEqualTo(before);
  }

  @Test
  void fileThatCannotBeWritten_isRefused() throws IOException {
    assertRefused(check("--format", "json=" + folder.file("none/o")), "folder does not exist");
    assertRefused(check("--format", "text=" + folder.file("o") + ",json=" + folder), "is a folder");
    assertThat(folder.names()).containsExactly("u.en.txt", "u.fr.txt");
  }

  @Test
  void badValues_areRefused() throws IOException {
    assertRefused(check("--format", ""), "unknown format ''");
    assertRefused(check("--format", "text,,json=o"), "unknown format ''");
    assertRefused(check("--format", "SARIF=o"), "unknown format 'SARIF'", "sarif, junit");
    assertRefused(check("--format", "json=,text"), "the name of a file is missing");
    assertRefused(check("--format", "json,text"), "only one format can do without a file");
    String file = folder.file("o");
    assertRefused(
        check("--format", "json=" + file, "--output", folder.file("p")), "every format has a file");
    assertThat(folder.names()).containsExactly("u.en.txt", "u.fr.txt");
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[0] = "check";
    arguments[1] = english;
    arguments[2] = french;
    return Run.of(arguments);
  }

  private static void assertRefused(Run run, String... parts) {
    assertThat(run.err()).startsWith("relecteur: ").contains(parts).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
