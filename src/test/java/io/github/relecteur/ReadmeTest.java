package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.cli.Main;
import io.github.relecteur.model.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the README and the pages it names say is true. Run with the system property {@code
 * relecteur.update} to write the checked parts anew.
 */
class ReadmeTest {

  /** Where the pages are that the README names. */
  static final Path PAGES = Path.of("src", "site", "markdown");

  private static final Path README = Path.of("README.md");
  private static final Path CONTRIBUTING = Path.of(".github", "CONTRIBUTING.md");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Path SCORES = Path.of("corpus", "reports", "scores.json");
  private static final String ARTICLE = "corpus/articles/chips/bytedance-chips-errors";
  private static final int FINDINGS_SHOWN = 3;

  @Test
  void codes_areThoseThatExist() throws IOException {
    StringBuilder table = new StringBuilder("| code | meaning | default | MQM / ITS 2.0 |\n");
    table.append("|---|---|---|---|\n");
    for (RuleInfo rule : Relecteur.rules()) {
      table.append(
          "| `%s` | %s | %s | %s / %s |\n"
              .formatted(
                  rule.code(), rule.summary(), rule.severity().code(), rule.mqm(), rule.its()));
    }
    assertSays(README, "codes", table.toString());
  }

  @Test
  void example_isWhatTheProgramPrints() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            out,
            out,
            "check",
            ARTICLE + ".en.txt",
            ARTICLE + ".fr.txt");
    assertThat(code).isEqualTo(1);
    List<String> blocks = List.of(out.toString(StandardCharsets.UTF_8).split("\n\n", -1));
    assertThat(blocks).hasSizeGreaterThan(FINDINGS_SHOWN + 1);
    String shown =
        String.join("\n\n", blocks.subList(0, FINDINGS_SHOWN))
            + "\n\n[…]\n\n"
            + blocks.get(blocks.size() - 1);
    assertSays(README, "example", "```text\n" + shown + "```\n");
  }

  @Test
  void correction_isWhatTheProgramPrints() throws IOException {
    String article = "corpus/articles/aviation/heathrow-closure-live-errors";
    String[] command = {"fix", "--codes", "ticker.*", article + ".en.txt", article + ".fr.txt"};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(Main.run(new ByteArrayInputStream(new byte[0]), out, out, command)).isEqualTo(1);
    Path page = PAGES.resolve("command-line.md");
    assertSays(page, "correction", "```diff\n" + out.toString(StandardCharsets.UTF_8) + "```\n");
    assertThat(Files.readString(page))
        .contains("fix --codes 'ticker.*' " + command[3] + " " + command[4] + "\n");
  }

  @Test
  void articleOfTheExample_isThatOfTheCommand() throws IOException {
    assertThat(Files.readString(README))
        .contains("check " + ARTICLE + ".en.txt " + ARTICLE + ".fr.txt\n");
  }

  @Test
  void accuracy_isThatOfTheAcceptedScores() throws IOException {
    StringBuilder table = new StringBuilder("| expected | found | missed | false alarms ");
    table.append("| precision | recall |\n|---|---|---|---|---|---|\n|");
    String scores = Files.readString(SCORES);
    String overall = scores.substring(scores.indexOf("\"overall\""), scores.indexOf("\"codes\""));
    for (String name : List.of("expected", "found", "missed", "false")) {
      table.append(' ').append(value(overall, name)).append(" |");
    }
    for (String name : List.of("precision", "recall")) {
      BigDecimal points = new BigDecimal(value(overall, name));
      table.append(' ').append(points.setScale(1, RoundingMode.DOWN)).append(" % |");
    }
    assertSays(README, "accuracy", table + "\n");
  }

  private static String value(String object, String name) {
    int from = object.indexOf('"' + name + "\": ") + name.length() + 4;
    return object.substring(from, object.indexOf(',', from));
  }

  @Test
  void links_leadToFilesAndHeadings() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README, CONTRIBUTING));
    try (Stream<Path> files = Files.list(PAGES)) {
      files.sorted().forEach(pages::add);
    }
    int seen = 0;
    for (Path page : pages) {
      for (String piece : Files.readString(page).split("]\\(", -1)) {
        String link = piece.substring(0, Math.max(0, piece.indexOf(')')));
        if (piece.startsWith("# ") || link.startsWith("http") || link.isEmpty()) {
          continue;
        }
        int mark = (link + "#").indexOf('#');
        Path file = mark == 0 ? page : page.resolveSibling(link.substring(0, mark)).normalize();
        assertThat(file).as(page + ": " + link).exists();
        if (mark < link.length()) {
          assertThat(headings(file)).as(page + ": " + link).contains(link.substring(mark + 1));
        }
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  /** Surefire takes a pattern with a package for one of classes only if it ends in their name. */
  @Test
  void testPatterns_matchTests() throws IOException {
    List<Path> tests;
    try (Stream<Path> files = Files.walk(TESTS)) {
      tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
    int seen = 0;
    String[] pieces = Files.readString(CONTRIBUTING).split("-Dtest=", -1);
    for (int i = 1; i < pieces.length; i++) {
      boolean quoted = pieces[i].startsWith("'");
      String patterns = pieces[i].split(quoted ? "'" : "[\\s`]", -1)[quoted ? 1 : 0];
      for (String pattern : patterns.split(",", -1)) {
        String glob = (pattern.contains(".") ? "" : "{**/,}") + pattern.replace('.', '/') + ".java";
        PathMatcher matcher = TESTS.getFileSystem().getPathMatcher("glob:" + glob);
        assertThat(pattern).as("%s: -Dtest=%s", CONTRIBUTING, pattern).endsWith("Test");
        assertThat(tests)
            .as("%s: -Dtest=%s", CONTRIBUTING, pattern)
            .anyMatch(test -> matcher.matches(TESTS.relativize(test)));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(8);
  }

  /** The names under which the headings of a page can be linked. */
  private static List<String> headings(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replace("#", "").strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
        .toList();
  }

  /** Compares what stands between two comments of a page with what should stand there. */
  static void assertSays(Path page, String part, String expected) throws IOException {
    String begin = "<!-- " + part + " -->\n";
    String end = "<!-- end of " + part + " -->\n";
    String readme = Files.readString(page);
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf(end);
    assertThat(to).as("the comments around the part '" + part + "'").isGreaterThanOrEqualTo(from);
    if (System.getProperty("relecteur.update") != null) {
      Files.writeString(page, readme.substring(0, from) + expected + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to))
          .as("%s, part %s (-Drelecteur.update=true writes it)", page, part)
          .isEqualTo(expected);
    }
  }
}
