package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script knows what there is, and bash can use it. */
class CompletionCommandTest {

  private static final Path BASH = Path.of("/bin/bash");

  @Test
  void script_knowsCommandsOptionsAndCodes() {
    Run run = Run.of("completion");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("check", "--min-confidence", "figure.magnitude", "warning");
  }

  @Test
  void script_knowsTheValuesOfOptions() {
    assertThat(Run.of("completion").out())
        .contains("\"sarif\" \"junit\"", "\"tmx\"", "\"markdown\"", "(\"en\" \"fr\")");
  }

  @ParameterizedTest
  @CsvSource({
    "explain figure.ma, figure.magnitude",
    "fix --codes figure.ma, figure.magnitude",
    "fix --codes figure.s, figure.sign figure.swapped",
    "'fix --codes ticker.added,company.tr', 'ticker.added,company.translated'",
    "'fix --codes a,b,article.u', 'a,b,article.unrelated'",
    "'check --format text,ju', 'text,junit'",
    "check --skip-u, --skip-unpaired"
  })
  void bash_completesTheLastWord(String words, String expected, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "there is no bash here");
    Path script = folder.resolve("completion.sh");
    Files.writeString(script, Run.of("completion").out());
    String steps =
        "source \"$1\"; compopt() { :; }; COMP_WORDS=(relecteur "
            + words
            + "); COMP_CWORD="
            + words.split(" ", -1).length
            + "; _complete_relecteur; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Path out = folder.resolve("out.txt");
    Process bash =
        new ProcessBuilder(BASH.toString(), "-c", steps, "bash", script.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(bash.waitFor()).isZero();
    assertThat(Files.readAllLines(out)).isEqualTo(List.of(expected.split(" ", -1)));
  }
}
