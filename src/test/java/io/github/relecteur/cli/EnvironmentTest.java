package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs of their own, whose tables are loaded under other locales, with other digits, time zones
 * and default encodings, write the same bytes.
 */
class EnvironmentTest {

  private static final String ARTICLE = "corpus/articles/chips/bytedance-chips-errors";
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=windows-1254",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Dfile.encoding=UTF-16"
            + " -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
            + " -Dfile.encoding=US-ASCII -Duser.timezone=Pacific/Niue",
        "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva"
            + " -Dfile.encoding=ISO-8859-1 -Duser.timezone=Asia/Kathmandu"
      })
  void otherEnvironment_writesTheSameBytes(String properties) throws Exception {
    for (String arguments :
        List.of(
            "check --no-config --messages fr --format sarif EN FR",
            "extract --no-config --lang fr FR")) {
      String[] command =
          arguments
              .replace("EN", ARTICLE + ".en.txt")
              .replace("FR", ARTICLE + ".fr.txt")
              .split(" ", -1);
      Run expected = Run.of(command);

      assertThat(expected.out()).hasSizeGreaterThan(500);
      assertThat(elsewhere(properties, command)).isEqualTo(expected);
    }
  }

  private Run elsewhere(String properties, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(properties.split(" ", -1)));
    command.addAll(List.of("-cp", classPath(), "io.github.relecteur.cli.Main"));
    command.addAll(Arrays.asList(arguments));
    Path out = temporary.resolve("out");
    Path err = temporary.resolve("err");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(
        code,
        new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** The class path of the tests, which holds from any folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }
}
