package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file changes, where it is found, and what wins over what. */
class ConfigurationTest {

  private static final Path PAGE = Path.of("src", "site", "markdown", "configuration.md");
  private static final String NAME = ".relecteur.yml";
  private static final String HEADER = "name\tother\tsymbols\tfrench\tliteral\tkind\n";

  private final Locale locale = Locale.getDefault();

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  /**
   * The French text has one error, {@code figure.value}, and one warning, {@code figure.format}.
   */
  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english =
        folder.write(
            "desk/a.en.txt",
            """
            The plant in Lyon hired 47 people in the autumn.
            Wages rose by 4.61% this year.
            """);
    french =
        folder.write(
            "desk/a.fr.txt",
            """
            L'usine de Lyon a embauché 74 personnes cet automne.
            Les salaires ont augmenté de 4.61% cette année.
            """);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
  }

  @Test
  void withoutFile_defaultsHold() {
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error[figure.value]", "warning[figure.format]");
  }

  @Test
  void codes_areSwitchedOffAndGivenLevels() throws IOException {
    configure("codes:\n  figure.value: off\n  figure.format: info\n");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("info[figure.format]").doesNotContain("figure.value");
  }

  @Test
  void code_winsOverItsFamilyInAnyOrder() throws IOException {
    configure("codes:\n  figure.format: warning\n  '*': info\n  figure.*: off\n");
    assertThat(check().out()).contains("warning[figure.format]").doesNotContain("figure.value");
    assertThat(Run.in(folder.path(), "config").out())
        .containsPattern("codes\\.figure\\.value +off +\\S+:4\n")
        .containsPattern("codes\\.ticker\\.altered +info +\\S+:3\n");
  }

  @Test
  void failOn_makesTheExitCode() throws IOException {
    configure("fail-on: never\n");
    assertThat(check().code()).isZero();
    configure("fail-on: warning\ncodes: {figure.value: off}\n");
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void option_winsOverFile() throws IOException {
    configure("fail-on: never\nmin-confidence: 1\n");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("figure.value");
    assertThat(check("--min-confidence", "0").out()).contains("figure.value");
    assertThat(check("--min-confidence", "0", "--fail-on", "error").code()).isEqualTo(1);
  }

  @Test
  void noConfig_readsNoFile() throws IOException {
    configure("codes: {figure.*: off}\n");
    assertThat(check().code()).isZero();
    assertThat(check("--no-config").code()).isEqualTo(1);
    assertThat(Run.in(folder.path(), "config", "--no-config").out())
        .startsWith("configuration")
        .contains("none\n");
  }

  @Test
  void malformedFile_isNotReadWithNoConfig() throws IOException {
    configure("nonsense: [\n");
    assertThat(check().code()).isEqualTo(2);
    assertThat(check("--no-config").code()).isEqualTo(1);
  }

  @Test
  void config_namesAnotherFile() throws IOException {
    configure("codes: {figure.*: off}\n");
    String other = folder.write("other.yml", "codes: {figure.format: off}\n");
    assertThat(check("--config", other).out())
        .contains("figure.value")
        .doesNotContain("figure.format");
  }

  @Test
  void file_isFoundUpwards() throws IOException {
    configure("codes: {figure.*: off}\n");
    Path below = Files.createDirectories(folder.path().resolve("x/y/z"));
    assertThat(Run.in(below, "check", english, french).code()).isZero();
  }

  @Test
  void nearestFile_holdsAlone() throws IOException {
    configure("codes: {figure.value: off}\n");
    folder.write("x/" + NAME, "codes: {figure.format: off}\n");
    Path below = Files.createDirectories(folder.path().resolve("x/y"));
    assertThat(Run.in(below, "check", english, french).out())
        .contains("figure.value")
        .doesNotContain("figure.format");
  }

  @Test
  void searchEnds_atTheRootOfARepository() throws IOException {
    configure("codes: {figure.*: off}\n");
    Path below = Files.createDirectories(folder.path().resolve("x/y"));
    Files.createDirectories(folder.path().resolve("x/.git"));
    assertThat(Run.in(below, "check", english, french).code()).isEqualTo(1);
    folder.write("x/" + NAME, "codes: {figure.*: off}\n");
    assertThat(Run.in(below, "check", english, french).code()).isZero();
  }

  @Test
  void paths_overrideWhatHoldsElsewhere() throws IOException {
    folder.write("wires/b.en.txt", Files.readString(Path.of(english)));
    folder.write("wires/b.fr.txt", Files.readString(Path.of(french)));
    configure(
        """
        codes: {figure.format: off}
        paths:
          - glob: wires/**
            fail-on: never
            codes: {figure.value: warning, figure.format: info}
          - glob: '*.en.txt'
            codes: {figure.format: warning}
        """);
    Run run = Run.in(folder.path(), "check", "--dir", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("desk/a\\.fr\\.txt:1:\\d+: error\\[figure\\.value\\]")
        .containsPattern("wires/b\\.fr\\.txt:1:\\d+: warning\\[figure\\.value\\]")
        .containsPattern("wires/b\\.fr\\.txt:2:\\d+: warning\\[figure\\.format\\]");
    Run wires = Run.in(folder.path(), "check", "--dir", folder.file("wires"));
    assertThat(wires.code()).isZero();
    assertThat(
            Run.in(folder.path(), "check", "--fail-on", "warning", "--dir", folder.file("wires"))
                .code())
        .isEqualTo(1);
  }

  @Test
  void paths_matchTheFileOfPairs() throws IOException {
    String pairs = folder.write("in/p.tsv", "id\ten\tfr\n1\tHired 47 people.\t74 embauches.\n");
    assertThat(Run.in(folder.path(), "check", "--pairs", pairs).code()).isEqualTo(1);
    configure("paths:\n  - {glob: '**/in/*.tsv', fail-on: never}\n");
    assertThat(Run.in(folder.path(), "check", "--pairs", pairs).code()).isZero();
  }

  @Test
  void tolerances_areTakenAsSharesAndPercentages() throws IOException {
    String pairs =
        folder.write(
            "p.tsv",
            "id\ten\tfr\n1\tThe firm employs 1,930 people.\tL'entreprise emploie près de 2 000"
                + " personnes.\n");
    assertThat(Run.in(folder.path(), "check", "--pairs", pairs).code()).isZero();
    configure("tolerances: {rounding: 1 %}\n");
    assertThat(Run.in(folder.path(), "check", "--pairs", pairs).code()).isEqualTo(1);
    configure("tolerances:\n  rounding: 0.05\n  conversion: '10%'\n  currencies: false\n");
    assertThat(Run.in(folder.path(), "check", "--pairs", pairs).code()).isZero();
    assertThat(Run.in(folder.path(), "config").out())
        .containsPattern("tolerances\\.rounding +0\\.05 ")
        .containsPattern("tolerances\\.conversion +0\\.1 +\\S+:3\n")
        .containsPattern("tolerances\\.currencies +false +\\S+:4\n")
        .containsPattern("tolerances\\.time-zones +true +default\n");
  }

  @Test
  void protectedNames_mustStay() throws IOException {
    String pairs =
        folder.write("p.tsv", "id\ten\tfr\n1\tThe lantern shop closed.\tLa lanterne a fermé.\n");
    assertThat(Run.in(folder.path(), "check", "--pairs", pairs).code()).isZero();
    configure("protected:\n  - lantern shop\n");
    Run run = Run.in(folder.path(), "check", "--pairs", pairs);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("company.missing").contains("lantern shop");
  }

  @Test
  void lexiconsAndProtectedNames_areTakenByExtractAndAlign() throws IOException {
    folder.write("names/house.tsv", HEADER + "the copper kettle\n");
    folder.write("names/own.yml", "lexicons: [house.tsv]\nprotected: [lantern shop]\n");
    String text = folder.write("t.txt", "They met at the lantern shop and the copper kettle.\n");
    String own = folder.file("names/own.yml");
    assertThat(Run.of("extract", "--lang", "en", "--format", "text", text).out())
        .doesNotContain("lantern", "kettle");
    assertThat(Run.of("extract", "--lang", "en", "--format", "text", "--config", own, text).out())
        .contains("lantern shop", "copper kettle");
    assertThat(Run.of("align", "--config", own, english, french).code()).isZero();
  }

  @Test
  void corpus_takesTolerancesButNoLevels() throws IOException {
    folder.write("c/a.en.txt", "The firm employs 1,930 people. Wages rose by 4.61%.\n");
    folder.write(
        "c/a.fr.txt",
        "L'entreprise emploie près de 2 000 personnes. Les salaires ont augmenté de 4.61%.\n");
    String before = Run.in(folder.path(), "corpus", folder.file("c")).out();
    assertThat(before).contains("figure.format", "figure.converted");
    configure("codes: {figure.*: off}\ntolerances: {rounding: 1 %}\n");
    assertThat(Run.in(folder.path(), "corpus", folder.file("c")).out())
        .contains("figure.format", "figure.value")
        .doesNotContain("figure.converted");
  }

  @Test
  void output_doesNotReplaceTheConfiguration() throws IOException {
    configure("fail-on: never\n");
    Run run = check("--output", folder.file(NAME));
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.read(NAME)).isEqualTo("fail-on: never\n");
  }

  @Test
  void emptyFile_setsNothing() throws IOException {
    for (String text : new String[] {"", "# nothing yet\n", "---\n", "codes:\nprotected:\n"}) {
      configure(text);
      assertThat(check().code()).isEqualTo(1);
    }
  }

  @Test
  void byteOrderMarkAndWindowsLines_areRead() throws IOException {
    configure("\uFEFFcodes:\r\n  figure.*: off\r\n");
    assertThat(check().code()).isZero();
  }

  @Test
  void config_tellsWhereEachValueComesFrom() throws IOException {
    configure("min-confidence: 0.3\npaths:\n  - glob: desk/*\n    fail-on: info\n");
    Run run = Run.in(folder.path(), "config", "--min-confidence", "0.50", english);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("fail-on +info +\\S+relecteur\\.yml:4\n")
        .containsPattern("min-confidence +0\\.5 +--min-confidence\n")
        .containsPattern("codes\\.figure\\.value +error +default\n");
    assertThat(Run.in(folder.path(), "config").out())
        .containsPattern("fail-on +error +default\n")
        .containsPattern("min-confidence +0\\.3 +\\S+relecteur\\.yml:1\n");
  }

  @Test
  void lexiconOfThePage_isRead() throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- lexicon -->\n```text\n";
    int start = page.indexOf(begin) + begin.length();
    String lexicon = folder.write("names.tsv", page.substring(start, page.indexOf("```", start)));
    String original = folder.write("a.en.txt", "Calder Freight leads the Morning Ledger list.\n");
    String wrong = folder.write("a.fr.txt", "Calder Fret mène la liste du Grand livre du matin.\n");
    assertThat(page).contains(begin);
    assertThat(Run.in(folder.path(), "check", original, wrong, "--lexicon", lexicon).out())
        .contains("suggestion: Calder Freight")
        .contains("suggestion: Morning Ledger");
  }

  @Test
  void shortestLexiconOfThePage_makesItsNameKnown() throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- shortest lexicon -->\n```text\n";
    assertThat(page).contains(begin);
    int start = page.indexOf(begin) + begin.length();
    String lexicon = folder.write("names.tsv", page.substring(start, page.indexOf("```", start)));
    String original = folder.write("a.en.txt", "They met Calder Freight in June.\n");
    String wrong = folder.write("a.fr.txt", "Ils ont rencontré Fret en juin.\n");
    assertThat(Run.in(folder.path(), "check", original, wrong).code()).isZero();
    assertThat(Run.in(folder.path(), "check", original, wrong, "--lexicon", lexicon).out())
        .contains("company.missing");
  }

  @Test
  void exampleOfThePage_isRead() throws IOException {
    String readme = Files.readString(PAGE);
    int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
    configure(readme.substring(start, readme.indexOf("```", start)));
    folder.write("names/house.tsv", HEADER + "Zorvax\n");
    assertThat(Run.in(folder.path(), "config", folder.file("wires/a.txt")).out())
        .containsPattern("fail-on +never ")
        .containsPattern("tolerances\\.rounding +0\\.04 ")
        .containsPattern("codes\\.designation\\.altered +off ")
        .containsPattern("codes\\.designation\\.missing +info ")
        .containsPattern("codes\\.figure\\.unit +warning ");
  }

  @Test
  void config_writesJson() throws IOException {
    String lexicon = folder.write("l.tsv", HEADER + "Zorvax\n");
    configure("protected: [Le \"Fil\"]\n");
    Run run = Run.in(folder.path(), "config", "--format", "json", "--lexicon", lexicon);
    assertThat(run.out())
        .hasLineCount(1)
        .contains("\"path\":null", "\"min-confidence\":{\"value\":0,\"from\":\"default\"}")
        .contains("\"protected\":[{\"value\":\"Le \\\"Fil\\\"\",\"from\":")
        .contains("l.tsv\",\"from\":\"--lexicon\"}")
        .contains("\"figure.value\":{\"value\":\"error\",\"from\":\"default\"}");
  }

  @Test
  void config_readsTheSameUnderTurkishRules() throws IOException {
    configure("fail-on: info\ncodes: {figure.*: info}\ntolerances: {time-zones: false}\n");
    String expected = Run.in(folder.path(), "config").out() + check().out();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(Run.in(folder.path(), "config").out() + check().out()).isEqualTo(expected);
    assertThat(expected).contains("info[figure.value]");
  }

  private void configure(String text) throws IOException {
    folder.write(NAME, text);
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = english;
    arguments[options.length + 2] = french;
    return Run.in(folder.path(), arguments);
  }
}
