package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparison of a run with the report of an earlier one. */
class AgainstTest {

  private static final String ENGLISH =
      "It paid $5 billion to the state.\n\nWages rose by 4.61%.\n";
  private static final String FRENCH =
      "Elle a versé 5 millions de dollars à l'État.\n\nLes salaires ont augmenté de 4.61 %.\n";

  private Folder folder = new Folder(Path.of(""));
  private String previous = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    folder.write("u.en.txt", ENGLISH);
    folder.write("u.fr.txt", FRENCH);
    previous = folder.file("previous");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void unchangedArticle_hasNothingNew(String format) {
    check("--format", format, "--output", previous);
    Run run = check("--against", previous, "--fail-on", "info");
    assertThat(run)
        .isEqualTo(
            new Run(
                0, "no findings\n", "relecteur: " + previous + ": 2 findings as before, 0 gone\n"));
  }

  @Test
  void folder_isComparedArticleByArticle() throws IOException {
    folder.write("v.en.txt", ENGLISH);
    folder.write("v.fr.txt", FRENCH.replace("5 millions", "5 milliards"));
    Run.of("check", "--dir", folder.toString(), "--format", "json", "--output", previous);
    folder.write("v.fr.txt", FRENCH);
    Run run = Run.of("check", "--dir", folder.toString(), "--against", previous);
    assertThat(run.out()).contains("v.fr.txt:1:").doesNotContain("u.fr.txt").contains("1 error");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void correctedAndUpdatedArticle_showsOnlyWhatChanged() throws IOException {
    check("--format", "json", "--output", previous);
    folder.write(
        "u.en.txt", "The plant hired 47 people.\n\nWages rose by 4.61%.\n\nIt paid $5 billion.\n");
    folder.write(
        "u.fr.txt",
        """
        L'usine a embauché 74 personnes.

        Les salaires ont augmenté de 4,61 %.

        Elle a versé 5 millions de dollars.
        """);
    Run run = check("--against", previous);
    assertThat(run.out()).contains("error[figure.value]").endsWith("\n1 error\n");
    assertThat(run.err()).contains(": 1 finding as before, 1 gone");
    assertThat(check("--against", previous, "--format", "jsonl").out())
        .contains("\"code\":\"figure.value\"", "\"status\":\"new\"", "\"status\":\"known\"")
        .contains("\"gone\":[{\"code\":\"figure.format\",\"original\":\"4.61%\",");
  }

  @Test
  void reportOfAComparison_isAReportToCompareWith() {
    check("--format", "jsonl", "--output", previous);
    String next = folder.file("next");
    check("--against", previous, "--format", "jsonl", "--output", next);
    assertThat(check("--against", next).err()).contains(": 2 findings as before, 0 gone");
  }

  @Test
  void baselineAndComparison_holdBoth() throws IOException {
    check("--format", "json", "--output", previous);
    folder.write("u.en.txt", ENGLISH + "\nIt hired 47 people.\n");
    folder.write("u.fr.txt", FRENCH + "\nElle a embauché 74 personnes.\n");
    String baseline = folder.file("base.json");
    check("--write-baseline", baseline);
    Run run = check("--against", previous, "--baseline", baseline);
    assertThat(run.out()).isEqualTo("no findings\n");
    assertThat(run.err()).contains(": 3 findings known", ": 2 findings as before");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | previous: holds no pair",
        "[] | previous: holds no pair",
        "<html> | previous:1:1: is not JSON: Unexpected character",
        "7 | previous:1: an object with 'id' was expected",
        "{\"id\": \"u\"} | previous:1: 'findings' must be a list",
        "{\"findings\": []} | previous:1: 'id' must be a string",
        "{\"id\": \"u\", \"findings\": [{}]} | previous:1: 'code' must be a string",
      })
  void otherFiles_areRefused(String text, String part) throws IOException {
    folder.write("previous", text);
    Run run = check("--against", previous);
    assertThat(run.err()).startsWith("relecteur: --against: ").contains(part).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void missingFileAndFolder_areRefused() {
    assertThat(check("--against", previous).err()).contains("no such file").hasLineCount(1);
    assertThat(check("--against", folder.toString()).err()).contains("is a folder");
  }

  private Run check(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", folder.file("u.en.txt"), folder.file("u.fr.txt")));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(new String[0]));
  }
}
