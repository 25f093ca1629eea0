package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports tell which version, lexicon and configuration made them. */
class RunIdentityTest {

  private static final String HEADER = "name\tother\tsymbols\tfrench\tliteral\tkind\n";
  private static final Pattern RUN =
      Pattern.compile(
          "\"run\":\\{\"version\":\"([^\"]+)\",\"lexicon\":\"([0-9a-f]{12})\","
              + "\"configuration\":\"([0-9a-f]{12})\"\\}");

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english = folder.write("a.en.txt", "The mill in Lyon hired 47 people in the autumn.\n");
    french = folder.write("a.fr.txt", "L'usine de Lyon a embauché 74 personnes cet automne.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github", "checkstyle", "rdjsonl", "html"})
  void report_tellsTheRun(String format) throws IOException {
    Matcher run = run();

    assertThat(check("", "--format", format).out())
        .contains(run.group(1), run.group(2), run.group(3));
  }

  @Test
  void text_tellsTheRunInAFileOnly() throws IOException {
    Matcher run = run();
    String line =
        "relecteur %s, lexicon %s, configuration %s\n"
            .formatted(run.group(1), run.group(2), run.group(3));

    assertThat(check("").out()).doesNotContain("lexicon");
    check("", "--output", folder.file("out.txt"));
    assertThat(folder.read("out.txt")).endsWith("1 error\n" + line);
    check("", "--format", "text=" + folder.file("other.txt"));
    assertThat(folder.read("other.txt")).endsWith("1 error\n" + line);
  }

  @Test
  void gitlab_hasNoPlaceForIt() throws IOException {
    assertThat(check("", "--format", "gitlab").out()).doesNotContain(run().group(2));
  }

  @Test
  void config_showsTheSame() throws IOException {
    Matcher run = run();

    assertThat(Run.in(folder.path(), "config").out())
        .containsPattern("run\\.version +" + run.group(1))
        .containsPattern("run\\.lexicon +" + run.group(2))
        .containsPattern("run\\.configuration +" + run.group(3));
    assertThat(Run.in(folder.path(), "config", "--format", "json").out()).contains(run.group());
  }

  @Test
  void locale_doesNotCount() throws IOException {
    String expected = run("min-confidence: 0.3\nhouse-style: {time: glued}\n").group();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(run("min-confidence: 0.3\nhouse-style: {time: glued}\n").group())
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void eachSetting_changesTheConfiguration() throws IOException {
    List<String> files =
        List.of(
            "",
            "min-confidence: 0.3\n",
            "tolerances: {rounding: 5 %}\n",
            "tolerances: {conversion: 5 %}\n",
            "tolerances: {currencies: false}\n",
            "tolerances: {time-zones: false}\n",
            "codes: {figure.value: warning}\n",
            "codes: {figure.value: off}\n",
            "house-style: {percent: narrow}\n",
            "house-style: {currency: narrow}\n",
            "house-style: {thousands: narrow}\n",
            "house-style: {thousands: narrow, thousands-from: 5}\n",
            "paths: [{glob: x, min-confidence: 0.3}]\n",
            "paths: [{glob: y, min-confidence: 0.3}]\n",
            "paths: [{glob: y, protected: [Zorvax]}]\n");
    List<String> hashes = new ArrayList<>();
    for (String file : files) {
      Matcher run = run(file);
      hashes.add(run.group(3));
      assertThat(run.group(2)).isEqualTo(run().group(2));
    }

    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void whatChangesNoFinding_doesNotCount() throws IOException {
    String expected = run().group();

    assertThat(run("fail-on: never\n").group()).isEqualTo(expected);
    assertThat(run("min-confidence: 0.0\n").group()).isEqualTo(expected);
    assertThat(run("tolerances: {rounding: 6 %, currencies: true}\n").group()).isEqualTo(expected);
    assertThat(run("codes: {figure.value: error}\n").group()).isEqualTo(expected);
    assertThat(run("house-style: {percent: any}\n").group()).isEqualTo(expected);
    assertThat(run("paths: [{glob: x, fail-on: never}]\n").group()).isEqualTo(expected);
  }

  @Test
  void option_countsAsTheFileDoes() throws IOException {
    assertThat(run("", "--min-confidence", "0.30").group())
        .isEqualTo(run("min-confidence: 30 %\n").group());
  }

  @Test
  void namesOfTheHouse_changeTheLexicon() throws IOException {
    String one = folder.write("one.tsv", HEADER + "Zorvax\n");
    String same = folder.write("same.tsv", "# ours\n" + HEADER + "Zorvax\n");
    String other = folder.write("other.tsv", HEADER + "Zorvax\tZVX\n");
    String plain = run().group(2);
    String known = run("", "--lexicon", one).group(2);

    assertThat(known).isNotEqualTo(plain);
    assertThat(run("", "--lexicon", same).group(2)).isEqualTo(known);
    assertThat(run("", "--lexicon", other).group(2)).isNotEqualTo(known);
    assertThat(run("protected: [Zorvax]\n").group(2)).isNotEqualTo(plain).isNotEqualTo(known);
    assertThat(run("", "--lexicon", one).group(3)).isEqualTo(run().group(3));
  }

  private Matcher run() throws IOException {
    return run("");
  }

  private Matcher run(String configuration, String... options) throws IOException {
    String[] all = Arrays.copyOf(options, options.length + 2);
    all[options.length] = "--format";
    all[options.length + 1] = "jsonl";
    Run run = check(configuration, all);
    assertThat(run.err()).isEmpty();
    Matcher matcher = RUN.matcher(run.out());
    assertThat(matcher.find()).as(run.out()).isTrue();
    return matcher;
  }

  private Run check(String configuration, String... options) throws IOException {
    folder.write(".relecteur.yml", configuration);
    String[] arguments = new String[options.length + 3];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = english;
    arguments[options.length + 2] = french;
    return Run.in(folder.path(), arguments);
  }
}
