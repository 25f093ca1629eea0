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
  void valueOfAField() throws Exception {
    assertTold(
        "kind/figure/comparators.tsv",
        "\tbefore\t",
        "\tbefor\t",
        ": side must be before, after or around");
    assertTold(
        "kind/figure/directions.tsv",
        "\trose\tup\t",
        "\trose\tupp\t",
        ": direction must be up, down or none");
    assertTold(
        "kind/figure/bases.tsv",
        "\tyear\n",
        "\tannum\n",
        ": basis must be month, quarter or year, was 'annum'");
    assertTold(
        "kind/figure/time-zones.tsv",
        "\nen\tGMT",
        "\neng\tGMT",
        ": language must be en or fr, was 'eng'");
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

  /** One row, so that one thread reads all tables: another would not know why the first failed. */
  private static final String PAIRS =
      """
      id\ten\tfr
      1\tIt rose over three metres, or 3%, at 5 p.m. GMT.\tIl a gagné plus de 3 mètres à 17 h GMT.
      """;

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
