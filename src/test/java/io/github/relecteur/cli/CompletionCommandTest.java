package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void bash_completesACode(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "there is no bash here");
    Path script = folder.resolve("completion.sh");
    Files.writeString(script, Run.of("completion").out());
    String steps =
        "source \"$1\"; compopt() { :; }; COMP_WORDS=(relecteur explain figure.ma); COMP_CWORD=2;"
            + " _complete_relecteur; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Path out = folder.resolve("out.txt");
    Process bash =
        new ProcessBuilder(BASH.toString(), "-c", steps, "bash", script.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(bash.waitFor()).isZero();
    assertThat(Files.readAllLines(out)).isEqualTo(List.of("figure.magnitude"));
  }
}
