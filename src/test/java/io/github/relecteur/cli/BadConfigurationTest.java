package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Configuration files that cannot be used are refused in one line that names the place. */
class BadConfigurationTest {

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english = folder.english();
    french = folder.french();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          fail_on: error                        | 1 | unknown key 'fail_on'; 'fail-on'
          \\n\\nformats: text                   | 3 | unknown key 'formats' in the configuration; known: lexicons
          protect: [x]                          | 1 | 'protected'
          fail-on: fatal                        | 1 | fail-on must be one of error, warning, info, never; 'fatal'
          fail-on: [error]                      | 1 | fail-on must be one of
          fail-on:                              | 1 | fail-on must be one of
          fail-on: ''                           | 1 | empty
          min-confidence: high                  | 1 | min-confidence must be a number; 'high'
          min-confidence: 1.5                   | 1 | min-confidence must be from 0 to 1, or a percentage such as 80 %, was 1.5
          min-confidence: 80                    | 1 | a percentage such as 80 %, was 80
          min-confidence: -0.5                  | 1 | '-0.5'
          min-confidence: 1e-400000000          | 1 | min-confidence must be a number
          min-confidence: .nan                  | 1 | min-confidence must be a number
          lexicons: house.tsv                   | 1 | lexicons must be a list, such as [house.tsv]
          lexicons:\\n- [a]                     | 2 | a lexicon must be the name of a file
          lexicons:\\n- none.tsv                | 2 | none.tsv: no such file
          protected: Le Fil                     | 1 | protected must be a list, such as [Le Fil]
          protected: [a, '']                    | 1 | a protected name must be a text, was empty
          protected: ["a\\\\nb"]                | 1 | control characters
          protected: {a: b}                     | 1 | protected must be a list
          codes: off                            | 1 | codes must be keys with values, such as {company.*: warning}
          codes:\\n  figure.valeu: off          | 2 | unknown code 'figure.valeu'; 'figure.value'
          codes:\\n  figur.*: off               | 2 | unknown code 'figur.*'; 'figure.*'
          codes:\\n  figure.val*: off           | 2 | unknown code 'figure.val*'
          codes:\\n  figure.value: fatal        | 2 | codes.figure.value must be one of off, error, warning, info
          codes:\\n  figure.value: true         | 2 | 'true'
          tolerances: 5 %                       | 1 | tolerances must be keys with values, such as {rounding: 6 %}
          tolerances:\\n  round: 5 %            | 2 | unknown key 'round' in tolerances; 'rounding'
          tolerances:\\n  rounding: 6           | 2 | tolerances.rounding must lie in [0, 1)
          tolerances:\\n  rounding: 100 %       | 2 | less than 100 %
          tolerances:\\n  conversion: 6,5 %     | 2 | '6,5 %'
          tolerances:\\n  currencies: yes       | 2 | tolerances.currencies must be one of true, false; 'yes'
          paths: wires/**                       | 1 | paths must be a list, such as [{glob: wires/**, fail-on: warning}]
          paths:\\n- fail-on: info              | 2 | needs a glob
          paths:\\n- glob: '[a'                 | 2 | glob '[a' is not a pattern
          paths:\\n- wires/**                   | 2 | an item of paths must be keys with values, such as {glob: wires/**, fail-on: warning}
          paths:\\n- glob: a\\n  lexicons: [b]  | 3 | lexicons hold for the whole run
          paths:\\n- glob: a\\n  paths: []      | 3 | paths hold for the whole run
          paths:\\n- glob: a\\n  globe: b       | 3 | unknown key 'globe'; 'glob'
          paths:\\n- glob: a\\n  baseline: b    | 3 | baseline holds for the whole run
          paths:\\n- glob: a\\n  max: {}        | 3 | max holds for the whole run
          baseline: [a]                         | 1 | baseline must be the name of a file
          max: 3                                | 1 | max must be keys with values, such as {info: 20}
          max:\\n  fatal: 1                     | 2 | unknown key 'fatal' in max; known: info, warning, error
          max:\\n  error: few                   | 2 | max.error must be a whole number such as 10; 'few'
          fail-on: info\\nfail-on: error        | 2 | 'fail-on' stands here twice
          - a list                              | 1 | the configuration must be keys with values, such as fail-on: warning
          just text                             | 1 | the configuration must be keys with values
          [a]: b                                | 1 | a key of the configuration must be a word
          fail-on: !own info                    | 1 | fail-on must be one of
          fail-on: !!java.io.File info          | 1 | fail-on must be one of
          protected: [a                         | 1 | is not YAML
          fail-on: info\\n\\tx: y               | 2 | is not YAML
          fail-on: info\\n---\\nfail-on: info   | 2 | is not YAML
          protected: &a [x]\\ncodes: *a         | 2 | aliases are not read
          codes:\\n  *: warning                 | 2 | what begins with * needs quotes, as in '*'
          codes: {*: warning}                   | 1 | what begins with * needs quotes, as in '*'
          codes: {figure.value:off}             | 1 | 'figure.value:off' has no value; a space is missing behind the colon
          codes: figure.value:off               | 1 | such as {company.*: warning}; a space is missing behind the colon
          fail-on:info                          | 1 | such as fail-on: warning; a space is missing behind the colon
          codes: {nope: off}                    | 1 | unknown code 'nope'; known families are article.*, company.*
          zzzz: 1                               | 1 | unknown key 'zzzz' in the configuration; known: lexicons, paths,
          """)
  void fault_isNamedByItsLine(String text, int line, String parts) throws IOException {
    write(text.replace("\\n", "\n").replace("\\\n", "\\n").replace("\\t", "\t"));
    assertRefused(":" + line + ": ", parts.split("; ", -1));
  }

  @Test
  void notUtf8_isNamedByItsLine() throws IOException {
    byte[] text = "fail-on: info\nprotected: [caf?]\n".getBytes(StandardCharsets.UTF_8);
    text[text.length - 3] = (byte) 0xE9;
    folder.write(".relecteur.yml", text);
    assertRefused(":2: ", "must be UTF-8");
    folder.write(".relecteur.yml", new byte[] {(byte) 0xE9});
    assertRefused(":1: ", "must be UTF-8");
    folder.write(".relecteur.yml", new byte[] {'#', '\n', (byte) 0xE9});
    assertRefused(":2: ", "must be UTF-8");
  }

  /** What messages show as an example can be written so. */
  @Test
  void examplesOfMessages_areValid() throws IOException {
    folder.write("house.tsv", "name\nLe Fil\n");
    write(
        """
        fail-on: warning
        max: {info: 20}
        codes: {company.*: warning}
        protected: [Le Fil]
        lexicons: [house.tsv]
        paths: [{glob: wires/**, fail-on: warning}]
        tolerances: {rounding: 6 %}
        house-style: {percent: narrow}
        min-confidence: 80 %
        """);
    assertThat(Run.in(folder.path(), "config").err()).isEmpty();
  }

  @Test
  void otherEndingOfTheName_isRefused() throws IOException {
    String file = folder.write(".relecteur.yaml", "fail-on: never\n");
    String expected = "relecteur: " + file + ": is not read, its name must be .relecteur.yml\n";
    assertThat(Run.in(folder.path(), "config")).isEqualTo(new Run(2, "", expected));
    Files.createDirectories(folder.path().resolve("desk"));
    assertThat(Run.in(folder.path().resolve("desk"), "config")).isEqualTo(new Run(2, "", expected));
    assertThat(Run.in(folder.path(), "config", "--no-config").code()).isZero();
    assertThat(Run.in(folder.path(), "config", "--config", file).code()).isZero();
    write("fail-on: info\n");
    assertThat(Run.in(folder.path(), "config").code()).isEqualTo(2);
  }

  @Test
  void largeFile_isRefused() throws IOException {
    write("# " + "x".repeat(300_000) + "\n");
    assertRefused(".relecteur.yml: ", "is larger than 262144 bytes");
  }

  @Test
  @Timeout(20)
  void deepNesting_isRefused() throws IOException {
    write("protected: " + "[".repeat(100_000));
    assertRefused(":1: ", "nested deeper than 16");
    write("a:\n" + " -".repeat(60_000) + " b\n");
    assertRefused(":2: ", "nested deeper than 16");
  }

  @Test
  @Timeout(20)
  void bombOfAliases_isRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    write(bomb.toString());
    assertRefused(":2: ", "aliases are not read");
  }

  @Test
  void longValue_isCut() throws IOException {
    write("fail-on: " + "é".repeat(10_000) + "\n");
    Run run = assertRefused(":1: ", "…'");
    assertThat(run.err().length()).isLessThan(400);
  }

  @Test
  void malformedLexicon_isNamedByBothPlaces() throws IOException {
    folder.write("l.tsv", "nom\nZorvax\n");
    write("lexicons:\n  - l.tsv\n");
    assertRefused(".relecteur.yml:2: ", "l.tsv:1", "name");
  }

  @Test
  void missingFile_isRefused() {
    Run run = Run.of("check", "--config", folder.file("none.yml"), english, french);
    assertThat(run.err()).contains("--config", "none.yml", "no such file").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void folderAsFile_isRefused() throws IOException {
    Files.createDirectory(folder.path().resolve(".relecteur.yml"));
    assertRefused(".relecteur.yml: ", "is a folder");
  }

  @Test
  void configAndNoConfig_areRefused() {
    Run run = Run.of("check", "--config", "x.yml", "--no-config", english, french);
    assertThat(run.err()).contains("exclude each other").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void fault_isRefusedAlikeByEveryCommand() throws IOException {
    write("protekted: []\n");
    String message = check().err();
    for (Run run :
        new Run[] {
          Run.in(folder.path(), "align", english, french),
          Run.in(folder.path(), "extract", "--lang", "en", english),
          Run.in(folder.path(), "corpus", folder.toString()),
          Run.in(folder.path(), "config")
        }) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).isEqualTo(message);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void unknownFormatOfConfig_isRefused() {
    Run run = Run.in(folder.path(), "config", "--format", "yaml");
    assertThat(run.err()).contains("'yaml'", "text, json").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  private void write(String text) throws IOException {
    folder.write(".relecteur.yml", text);
  }

  private Run check() {
    return Run.in(folder.path(), "check", english, french);
  }

  private Run assertRefused(String place, String... parts) {
    Run run = check();
    assertThat(run.err()).startsWith("relecteur: ").contains(parts).hasLineCount(1);
    assertThat(run.err()).contains(place).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    return run;
  }
}
