package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english = folder.english();
    french = folder.french();
  }

  @Test
  void output_replacesTheFile() throws IOException {
    String output = folder.write("out.txt", "old");
    Run run = check("--output", output);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(folder.read("out.txt")).startsWith("no findings\nrelecteur ").hasLineCount(2);
    assertThat(folder.names()).containsExactly("a.en.txt", "a.fr.txt", "out.txt");
  }

  @Test
  void output_isTheSameAsOnStandardOutput() throws IOException {
    check("--format", "json", "--output", folder.file("out.json"));
    assertThat(folder.read("out.json")).isEqualTo(check("--format", "json").out());
  }

  @Test
  void failedRun_leavesTheFileAlone() throws IOException {
    String output = folder.write("out.txt", "old");
    folder.write("b.en.txt", "Hello");
    folder.write("b.fr.txt", "");
    Run run = Run.of("check", "--dir", folder.toString(), "--output", output);
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.read("out.txt")).isEqualTo("old");
    assertThat(folder.names())
        .containsExactly("a.en.txt", "a.fr.txt", "b.en.txt", "b.fr.txt", "out.txt");
  }

  @Test
  void outputThatIsAFolder_isRefused() {
    assertRefused(check("--output", folder.toString()), "is a folder");
  }

  @Test
  void outputInAMissingFolder_isRefused() {
    assertRefused(check("--output", folder.file("none/out.txt")), "folder does not exist");
  }

  @Test
  void outputThatMayNotBeWritten_isRefused() throws IOException {
    Path file = Path.of(folder.write("out.txt", "old"));
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "root writes anyway");
    assertRefused(check("--output", file.toString()), "may not be written");
  }

  @Test
  void outputThatIsAnInput_isRefused() throws IOException {
    assertRefused(check("--output", english), "also an input");
    assertRefused(Run.of("check", "--dir", folder.toString(), "--output", french), "also an input");
    assertRefused(
        Run.of("align", english, french, "--output", folder.file("./a.fr.txt")), "also an input");
    assertRefused(Run.of("extract", "--lang", "en", english, "--output", english), "also an input");
    assertThat(folder.read("a.en.txt")).isEqualTo(Folder.ENGLISH);
    assertThat(folder.read("a.fr.txt")).isEqualTo(Folder.FRENCH);
  }

  @Test
  void outputThatIsALinkToAnInput_isRefused() throws IOException {
    Path link = Files.createSymbolicLink(Path.of(folder.file("link")), Path.of(english));
    assertRefused(check("--output", link.toString()), "also an input");
  }

  @Test
  void outputThatIsALink_keepsTheLink() throws IOException {
    Path target = Path.of(folder.write("target.txt", "old"));
    Path link = Files.createSymbolicLink(Path.of(folder.file("link")), target);
    check("--output", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(target).content().startsWith("no findings\nrelecteur ").hasLineCount(2);
  }

  @Test
  void standardOutputThatFails_isSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new ByteArrayInputStream(new byte[0]), full, err, "check", english, french);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("relecteur: cannot write the output: No space left on device\n");
  }

  @Test
  void closedPipe_endsInSilenceWithTheCodeOfItsSignal() {
    OutputStream closed =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    for (String[] command :
        List.of(
            new String[] {"check", english, french},
            new String[] {"completion"},
            new String[] {"explain"})) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code = Main.run(new ByteArrayInputStream(new byte[0]), closed, err, command);
      assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
      assertThat(code).isEqualTo(141);
    }
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[0] = "check";
    arguments[1] = english;
    arguments[2] = french;
    return Run.of(arguments);
  }

  private static void assertRefused(Run run, String part) {
    assertThat(run.err()).startsWith("relecteur: --output ").contains(part).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
