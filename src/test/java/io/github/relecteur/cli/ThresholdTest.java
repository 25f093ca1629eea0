package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many findings a run may have. */
class ThresholdTest {

  private Folder folder = new Folder(Path.of(""));
  private List<String> command = List.of();

  /** Two warnings and one error. */
  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    String english =
        folder.write(
            "a.en.txt", "Wages rose by 4.61%.\n\nPrices rose by 3.27%.\n\nIt hired 47 people.\n");
    String french =
        folder.write(
            "a.fr.txt",
            """
            Les salaires ont augmenté de 4.61 %.

            Les prix ont augmenté de 3.27 %.

            Elle a embauché 74 personnes.
            """);
    command = List.of("check", english, french);
  }

  @ParameterizedTest
  @CsvSource({
    "--max warning=1 --fail-on never, 1",
    "--max warning=2 --fail-on never, 0",
    "--max warning=0 --fail-on never, 1",
    "--max error=1, 0",
    "--max error=0, 1",
    "--max error=1 --max warning=1, 1",
    "--max error=1 --max warning=2, 0",
    "--max error=1 --fail-on warning, 1",
    "--max warning=2 --fail-on warning, 1",
    "--max info=0 --max error=007, 0",
  })
  void most_decidesTheExitCode(String options, int code) {
    Run run = check(options.split(" ", -1));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("1 error, 2 warnings\n");
  }

  @Test
  void knownFindings_doNotCount() {
    String baseline = folder.file("base.json");
    check("--write-baseline", baseline);
    assertThat(check("--baseline", baseline, "--max", "warning=0").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fatal=1 | unknown severity of --max 'fatal', known: error, warning, info",
        "warning=-1 | --max warning: must be a whole number, was '-1'",
        "warning=x | must be a whole number, was 'x'",
        "warning=9999999999 | must be a whole number, was '9999999999'",
        "warning | --max",
      })
  void badValues_areRefused(String value, String part) {
    Run run = check("--max", value);
    assertThat(run.err()).contains(part).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void configuration_isWonOverByTheOption() throws IOException {
    String config = folder.write("c.yml", "fail-on: never\nmax: {warning: 1, error: 1}\n");
    assertThat(check("--config", config).code()).isEqualTo(1);
    assertThat(check("--config", config, "--max", "warning=2").code()).isZero();
    assertThat(Run.of("config", "--config", config, "--max", "warning=2").out())
        .containsPattern("max.error +1 +.*c.yml:2\n")
        .containsPattern("max.warning +2 +--max\n")
        .containsPattern("max.info +none +default\n");
    assertThat(Run.of("config", "--config", config, "--format", "json").out())
        .contains("\"max.warning\":{\"value\":1,", "\"max.info\":{\"value\":\"none\",");
  }

  private Run check(String... options) {
    return Run.of(Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
  }
}
