package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "align", "extract", "config", "explain"})
  void help_ofEachCommandShowsItsExitCodes(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.out()).startsWith("Usage: relecteur " + command).contains("Exit codes:");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void help_listsCommandsAndExitCodes() {
    assertThat(Run.of("--help").out())
        .contains("check", "align", "extract", "explain")
        .containsPattern("(?m)^ +0 .*\n +1 .*\n +2 .*\n +3 .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "align", "extract", "corpus", "config", "explain"})
  void help_hasNoLineWiderThanAScreen(String command) {
    assertThat(Run.of(command, "--help").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "align", "extract", "corpus", "config", "explain"})
  void help_fitsAScreenOfFortyLines(String command) {
    assertThat(Run.of(command, "--help").out().lines()).hasSizeLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "corpus"})
  void helpAll_tellsTheOptionsThatHelpLeavesOut_asThePagesDo(String command) throws IOException {
    Run run = Run.of(command, "--help-all");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Exit codes:");
    List<String> completed = completed(command);
    assertThat(completed).contains("--encoding", "--help-all");
    assertThat(listed(run.out())).containsExactlyInAnyOrderElementsOf(completed);
    List<String> brief = listed(Run.of(command, "--help").out());
    assertThat(brief).contains("--help-all", "--lexicon").doesNotContain("--encoding");
    String page = Files.readString(Path.of("src/site/markdown/command-line.md"));
    String corpus = Files.readString(Path.of("src/site/markdown/corpus.md"));
    assertThat(completed)
        .filteredOn(option -> !brief.contains(option))
        .allMatch((page + corpus)::contains);
  }

  /** The long options that a help lists. */
  private static List<String> listed(String help) {
    return help.lines()
        .filter(line -> line.matches("  (-[hV],|   ) --.*"))
        .map(line -> line.substring(6).split("[ =]", 2)[0])
        .toList();
  }

  /** The long options of a command that a shell completes. */
  private static List<String> completed(String command) {
    String script = Run.of("completion").out();
    String function = "function _picocli_relecteur_" + command + "() {";
    String body = script.substring(script.indexOf(function));
    return body.substring(0, body.indexOf("\n}"))
        .lines()
        .filter(
            line -> line.startsWith("  local flag_opts=") || line.startsWith("  local arg_opts="))
        .flatMap(
            line ->
                Stream.of(
                    line.substring(line.indexOf('"'))
                        .replace("'", "")
                        .replace("\"", "")
                        .split(" ")))
        .filter(option -> option.startsWith("--"))
        .toList();
  }

  @Test
  void help_groupsOptionsWithTheMostUsedFirst() {
    assertThat(Run.of("check", "--help").out())
        .containsSubsequence(
            "Input:\n",
            "--pairs",
            "--dir",
            "Output:\n",
            "--format",
            "--output",
            "Findings:\n",
            "--fail-on",
            "Names and settings:\n",
            "--lexicon",
            "Others:\n",
            "--help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek a b             | unknown command 'chek', the nearest is 'check'
          check --formt=json   | unknown option '--formt', the nearest is '--format' (see
          fix --code x         | unknown option '--code', the nearest is '--codes' (see
          check -o x           | unknown option '-o', '--output' is meant (see
          fix -o x             | unknown option '-o', '--output' is meant (see
          check --out x        | unknown option '--out', the nearest is '--output' (see
          check -f x           | unknown option '-f' (see 'relecteur check --help')
          check --html         | unknown option '--html', '--format html' is meant (see
          align --sarif        | unknown option '--sarif' (see 'relecteur align --help')
          explain figure.foo   | unknown code 'figure.foo'; 'relecteur explain' lists all codes
          check a.tsv b.TSV.gz | a.tsv: is no article by its name; --pairs a.tsv reads pairs in one file
          check a.en.txt b.tmx | b.tmx: is no article by its name; --pairs b.tmx reads pairs in one file
          check --zzzzzz       | unknown option '--zzzzzz' (see 'relecteur check --help')
          explain a b          | nothing more was expected, but there is 'b'
          explain altered      | there is 'company.altered', 'designation.altered', 'ticker.altered'
          explain figure.valeu | the nearest is 'figure.value'
          explain nope         | unknown code 'nope'; 'relecteur explain' lists all codes
          fix --codes nope a b | --codes: unknown code 'nope'; known families are article.*, company.*
          --messages fr explain figure.value | option '--messages' stands behind its command: 'relecteur explain --messages'
          --in-place           | the option '--in-place' stands behind its command: 'relecteur fix --in-place'
          check --fail-on none a b | unknown --fail-on 'none', known: error, warning, info; or never, with
          check --min-confidence 95 a b | --min-confidence must be from 0 to 1, or a percentage such as 80 %, was 95
          check src            | src: is a folder; --dir src reads the pairs in it
          align a.txt          | a.txt: the other article is missing; align takes two articles
          """)
  void misuse_isToldWithWhatMayBeMeant(String command, String message) {
    Run run = Run.of(command.split(" ", -1));
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void nothing_isToldWithAllCommands() {
    Run run = Run.of();
    assertThat(run.err()).contains("a command is missing, known: check, fix").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void version_isThatOfTheBuild() {
    Run run = Run.of("--version");
    assertThat(run.out()).startsWith("relecteur ");
    assertThat(run.code()).isZero();
  }

  @Test
  void faultOfOurOwn_endsWithThreeAndOneLine() {
    Run run =
        failing(
            () -> {
              throw new IllegalStateException("broken\nstream");
            });
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("relecteur: internal error: java.lang.IllegalStateException: broken stream at ")
        .hasLineCount(1);
  }

  @Test
  void faultOfATable_isTold() {
    Run run =
        failing(
            () -> {
              throw new ExceptionInInitializerError(new IllegalStateException("no row"));
            });
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("relecteur: internal error: java.lang.IllegalStateException: no row at ")
        .hasLineCount(1);
  }

  @Test
  void errorOfTheVirtualMachine_endsWithThreeAndOneLine() {
    Run run =
        failing(
            () -> {
              throw new StackOverflowError();
            });
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("relecteur: internal error: java.lang.StackOverflowError")
        .hasLineCount(1);
  }

  @Test
  void extractLines_givesOneLineForEachLine() {
    Run run = Run.withInput("One.\n\r\n\nTwo.", "extract", "--lang", "en", "--lines", "-");
    assertThat(run.out()).hasLineCount(4);
    assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"mentions\":["));
  }

  @Test
  void byteOrderMark_isNoPartOfTheFirstLine() {
    Run run = Run.withInput("\uFEFF12%\n", "extract", "--lang", "en", "--lines", "-");
    assertThat(run.out()).contains("\"start\":0,\"end\":3,");
  }

  @Test
  void extractLinesAsText_givesOneLineForEachLine() {
    Run run =
        Run.withInput("a\n\nb\n", "extract", "--lang", "fr", "--lines", "-", "--format", "text");
    assertThat(run.out()).isEqualTo("\n\n\n");
  }

  @Test
  void extract_givesOneObject() {
    assertThat(Run.withInput("Nothing here.", "extract", "--lang", "en", "-").out())
        .isEqualTo("{\n  \"mentions\": [ ]\n}\n");
  }

  @Test
  void align_holdsEverySentenceOnce(@TempDir Path temporary) throws IOException {
    Folder folder = new Folder(temporary);
    Run run = Run.of("align", "--format", "tsv", folder.english(), folder.french());
    assertThat(run.out()).startsWith("id\tdoc\tconfidence\ten_spans\tfr_spans\ten\tfr\na:1\ta\t");
    assertThat(run.code()).isZero();
  }

  @Test
  void alignment_canBeCheckedAsSegments(@TempDir Path temporary) throws IOException {
    Folder folder = new Folder(temporary);
    folder.write(
        "table.tsv", Run.of("align", "--format", "tsv", folder.english(), folder.french()).out());
    Run run = Run.of("check", "--pairs", folder.file("table.tsv"));
    assertThat(run.out()).startsWith("no findings in ");
    assertThat(run.code()).isZero();
  }

  @Test
  void alignFolder_givesOneLineForEachPair(@TempDir Path temporary) throws IOException {
    Folder folder = new Folder(temporary);
    folder.english();
    folder.french();
    Run run = Run.of("align", "--dir", folder.toString());
    assertThat(run.out()).startsWith("{\"id\":\"a\",\"beads\":[{\"en\":[[0,").hasLineCount(1);
  }

  @Test
  void explain_listsAllCodes() {
    Run run = Run.of("explain");
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactlyElementsOf(Relecteur.rules().stream().map(RuleInfo::code).toList());
    assertThat(run.code()).isZero();
  }

  @Test
  void explain_tellsACodeWithItsExamples() {
    List<RuleInfo> rules = Relecteur.rules();
    for (RuleInfo rule : List.of(rules.get(0), rules.get(rules.size() - 1))) {
      assertThat(Run.of("explain", rule.code()).out())
          .startsWith(rule.code() + ": " + rule.summary())
          .contains(rule.original(), rule.wrong(), rule.right());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"figure", "figure.*", "ticker", "*"})
  void explain_tellsTheCodesOfAFamily(String family) {
    String start = family.equals("*") ? "" : family.replace(".*", "") + ".";
    List<String> alone =
        Relecteur.rules().stream()
            .map(RuleInfo::code)
            .filter(code -> code.startsWith(start))
            .map(code -> Run.of("explain", code).out())
            .map(text -> text.substring(0, text.indexOf("\nTo silence or regrade: ")))
            .toList();
    assertThat(alone).hasSizeGreaterThan(5);
    String name = start.isEmpty() ? "*" : start + "*";
    String silence =
        "\nTo silence or regrade: codes: {%s: off} in .relecteur.yml (or info, warning, error);"
            + " <!-- relecteur off %s --> in HTML or Markdown; or check --write-baseline.\n";
    String end = silence.formatted(start.isEmpty() ? "'*'" : name, name);
    assertThat(Run.of("explain", family)).isEqualTo(new Run(0, String.join("\n", alone) + end, ""));
  }

  @Test
  void helpAsACommand_isThatOfTheOption() {
    assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    assertThat(Run.of("help", "check")).isEqualTo(Run.of("check", "--help"));
    assertThat(Run.of("help", "explain")).isEqualTo(Run.of("explain", "--help"));
    assertThat(Run.of("help", "chek")).isEqualTo(Run.of("chek"));
    assertThat(Run.of("help", "check", "--help-all").out())
        .isEqualTo(Run.of("check", "--help-all").out());
  }

  @Test
  void help_offersOnlyWhatTheCommandTakes() {
    assertThat(Run.of("align", "--help").out()).doesNotContainPattern("for\\s+--pairs");
    assertThat(Run.of("extract", "--help").out()).doesNotContain("--pairs");
    assertThat(Run.of("check", "--help-all").out()).containsPattern("for\\s+--pairs tsv");
    assertThat(Run.of("config", "--help").out()).doesNotContain("--no-language-check");
    assertThat(Run.of("explain", "--help").out())
        .startsWith("Usage: relecteur explain [OPTIONS] [CODE]\n");
    assertThat(Run.of("completion", "--help").out())
        .startsWith("Usage: relecteur completion [OPTIONS]\n");
  }

  @Test
  void colours_followTheStreamsAndTheOptions(@TempDir Path temporary) throws IOException {
    Folder folder = new Folder(temporary);
    String english = folder.write("u.en.txt", "It paid $5 billion to 312 people.");
    String french = folder.write("u.fr.txt", "Elle a versé 7 millions de dollars à 94 personnes.");
    boolean found = Run.of("check", english, french).code() == ExitCode.FINDINGS;
    assertThat(coloured("check", english, french).contains("\u001B[")).isEqualTo(found);
    assertThat(coloured("check", "--no-color", english, french)).doesNotContain("\u001B[");
    assertThat(Run.of("check", english, french).out()).doesNotContain("\u001B[");
  }

  /** A run over a standard input that fails when it is read. */
  private static Run failing(Runnable failure) {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            failure.run();
            return -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return read();
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(in, out, err, "extract", "--lang", "en", "-");
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String coloured(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.run(new Streams(new ByteArrayInputStream(new byte[0]), out, err, true), arguments);
    return out.toString(StandardCharsets.UTF_8);
  }
}
