package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.cli.Main;
import io.github.relecteur.model.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the README says is true. Run with the system property {@code relecteur.update} to write the
 * checked parts anew.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
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
    assertSays("codes", table.toString());
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
    assertSays("example", "```text\n" + shown + "```\n");
  }

  @Test
  void correction_isWhatTheProgramPrints() throws IOException {
    String article = "corpus/articles/aviation/heathrow-closure-live-errors";
    String[] command = {"fix", "--codes", "ticker.*", article + ".en.txt", article + ".fr.txt"};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(Main.run(new ByteArrayInputStream(new byte[0]), out, out, command)).isEqualTo(1);
    assertSays("correction", "```diff\n" + out.toString(StandardCharsets.UTF_8) + "```\n");
    assertThat(Files.readString(README))
        .contains("fix --codes 'ticker.*' " + command[3] + " " + command[4] + "\n");
  }

  @Test
  void articleOfTheExample_isThatOfTheCommand() throws IOException {
    assertThat(Files.readString(README))
        .contains("check " + ARTICLE + ".en.txt " + ARTICLE + ".fr.txt\n");
  }

  /** Compares what stands between two comments with what should stand there. */
  static void assertSays(String part, String expected) throws IOException {
    String begin = "<!-- " + part + " -->\n";
    String end = "<!-- end of " + part + " -->\n";
    String readme = Files.readString(README);
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf(end);
    assertThat(to).as("the comments around the part '" + part + "'").isGreaterThanOrEqualTo(from);
    if (System.getProperty("relecteur.update") != null) {
      Files.writeString(README, readme.substring(0, from) + expected + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).isEqualTo(expected);
    }
  }
}
