package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever breaks a bundled table is told where, in one line. */
class BrokenTableTest {

  private static final String ROOT = "io/github/relecteur/";
  private static final Path TABLES = Path.of("src/main/resources").resolve(ROOT);

  @TempDir Path folder = Path.of("");

  @Test
  void rowOfATable() throws Exception {
    assertTold(
        "lexicon/number-words.tsv",
        "en\tone\tunit\t1\n",
        "en\tone\tunits\t1\n",
        ": kind must be one of unit, ten,");
    assertTold(
        "lexicon/units.tsv",
        "\nmeter\t",
        "\nmeter ",
        ": 10 fields separated by tabs expected, found 9");
    assertTold(
        "kind/figure/comparators.tsv",
        "\nen\t",
        "\nen ",
        ": 5 fields separated by tabs expected, found 4");
  }

  @Test
  void missingText() throws Exception {
    assertTold(
        "wording/findings.tsv",
        "\nname.figure.unit\t",
        "\nname.figure.unitt\t",
        ": a row with the key name.figure.unit is expected, there is none");
  }

  /** A run with one table that differs ends with one line that says what is wrong with it. */
  private void assertTold(String table, String right, String wrong, String message)
      throws Exception {
    String text = Files.readString(TABLES.resolve(table));
    assertThat(text).contains(right);
    Path broken = folder.resolve(ROOT + table);
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, text.replaceFirst(right, wrong));
    String err = err("check", "--pairs", Files.writeString(folder.resolve("p.tsv"), PAIRS));
    Files.delete(broken);

    assertThat(err).startsWith("relecteur: " + table + ":").contains(message).hasLineCount(1);
  }

  private static final String PAIRS =
      "id\ten\tfr\n1\tIt rose by three metres.\tIl a gagné trois mètres.\n";

  private String err(Object... arguments) throws Exception {
    List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(part).toUri().toURL());
    }
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Object code =
          loader
              .loadClass(Main.class.getName())
              .getMethod(
                  "run", InputStream.class, OutputStream.class, OutputStream.class, String[].class)
              .invoke(
                  null,
                  new ByteArrayInputStream(new byte[0]),
                  OutputStream.nullOutputStream(),
                  err,
                  words);
      assertThat(code).isEqualTo(ExitCode.FAULT);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
