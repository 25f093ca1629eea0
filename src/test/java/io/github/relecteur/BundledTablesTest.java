package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each bundled table is read by itself, and then all by what needs them: where a row is malformed,
 * every other test ends with a class that could not be initialised, this one says why.
 */
class BundledTablesTest {

  private static final Path ROOT = Path.of("src/main/resources/io/github/relecteur");

  @TestFactory
  Stream<DynamicTest> table_keepsItsFormat() throws IOException {
    List<String> tables = new ArrayList<>(List.of("wording/findings.tsv", "wording/reports.tsv"));
    Files.readAllLines(ROOT.resolve("lexicon/tables.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(tables::add);
    return tables.stream().map(name -> DynamicTest.dynamicTest(name, () -> read(name)));
  }

  private static void read(String name) throws IOException {
    String text = Files.readString(ROOT.resolve(name));
    String[] columns =
        new BufferedReader(new StringReader(text))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .findFirst()
            .orElse("")
            .split("\t", -1);
    assertThatCode(() -> Table.parseAny(new StringReader(text), name, columns).values(columns[0]))
        .as(name)
        .doesNotThrowAnyException();
  }

  @Test
  void everyReader_acceptsItsTables() {
    try {
      Relecteur.create()
          .check(
              Article.english("Zorvax (NYSE: ZVX) rose 3% to $5 in May, Model S owners said."),
              Article.french("Zorvax (NYSE : ZVX) a pris 3 % à 5 dollars en mai."));
      Relecteur.rules();
    } catch (LinkageError | RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      fail(String.valueOf(cause.getMessage()), e);
    }
  }
}
