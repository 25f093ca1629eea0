package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands of the README and of the pages run as they stand there, page by page, in a folder
 * that has what they name. Left out is what other checks run: Maven and Spark, the archive of
 * classes ({@code .ci/run}), completion and the hook of Git.
 */
class PageCommandsTest {

  private static final Path ARTICLES = Path.of("corpus", "articles");
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-cp",
          RecipesTest.classPath(),
          "io.github.relecteur.cli.Main");
  private static final String MEMORY =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="en" target-language="fr" datatype="plaintext"><body><trans-unit id="1">\
      <source>Shares rose 4.61%.</source><target>L'action a gagné 4,16 %.</target></trans-unit>\
      </body></file></xliff>
      """;

  private Path folder;

  /** The README and the pages. */
  static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(ReadmeTest.PAGES)) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted().toList().stream());
    }
  }

  @BeforeEach
  void makeDesk(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.createDirectories(folder.resolve("target")); // as the build does
    copy("aviation/heathrow-closure-live-errors", "corpus/articles/aviation");
    for (String article : List.of("chips/bytedance-chips", "chips/bytedance-chips-errors")) {
      copy(article, "corpus/articles/chips");
    }
    Path reports = Files.createDirectories(folder.resolve("corpus/reports"));
    Files.copy(Path.of("corpus/reports/scores.json"), reports.resolve("scores.json"));
    put("desk/storm.en.txt", Files.readString(ARTICLES.resolve("chips/bytedance-chips.en.txt")));
    put("desk/storm.fr.txt", Files.readString(ARTICLES.resolve("chips/bytedance-chips.fr.txt")));
    put("desk/a.en.html", "<p>Shares rose 4.61% to $172.</p>");
    put("desk/a.fr.html", "<p>L'action a gagné 4,16 % à 172 dollars.</p>");
    put("desk.tsv", "id\ten\tfr\n1\tShares rose 4.61%.\tL'action a gagné 4,16 %.\n");
    put("memory.xlf", MEMORY);
    put("desk.xlf", MEMORY);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsOfAPage_run(Path page) throws Exception {
    for (String command : commands(Files.readString(page))) {
      Process process =
          new ProcessBuilder(words(command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s%n%s", command, output).isIn(0, 1);
    }
  }

  /** The commands of this program in the blocks for a shell, without comments behind them. */
  private static List<String> commands(String page) {
    List<String> commands = new ArrayList<>();
    boolean isShell = false;
    for (String line : page.lines().toList()) {
      isShell = line.equals("```sh") || (isShell && !line.equals("```"));
      if (isShell) {
        own(line).ifPresent(commands::add);
      }
    }
    return commands;
  }

  /** What follows the name of this program in a line of a shell, if that calls it and no other. */
  private static Optional<String> own(String line) {
    int comment = line.indexOf("  #");
    String command = comment < 0 ? line : line.substring(0, comment);
    boolean isOurs =
        command.startsWith("relecteur ")
            || (command.startsWith("java -jar target/") && !command.endsWith("\\"));
    return isOurs
        ? Optional.of(command.replaceFirst("^(relecteur|java -jar \\S+) +", "").strip())
        : Optional.empty();
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>(JAVA);
    for (String word : command.split(" +", -1)) {
      words.add(word.replace("'", ""));
    }
    return words;
  }

  private void copy(String article, String to) throws IOException {
    Path target = Files.createDirectories(folder.resolve(to));
    Path name = Path.of(article).getFileName();
    for (String ending : List.of(".en.txt", ".fr.txt", ".expected.json")) {
      Path file = ARTICLES.resolve(article + ending);
      if (Files.exists(file)) {
        Files.copy(file, target.resolve(name + ending));
      }
    }
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
