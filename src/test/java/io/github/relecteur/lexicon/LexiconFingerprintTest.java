package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconFingerprintTest {

  private static final String HEADER = "name\tother\tsymbols\tfrench\tliteral\tkind\n";

  @Test
  void allBundledTables_areCovered() throws IOException {
    Path root = Path.of("src/main/resources/io/github/relecteur");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> tables =
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".tsv") && !name.startsWith("wording/"))
              .sorted()
              .toList();

      assertThat(LexiconFingerprint.tables()).as("lexicon/tables.txt").isEqualTo(tables);
    }
  }

  @Test
  void hash_isShortAndTheSameEverywhere() {
    Locale locale = Locale.getDefault();
    String hash = LexiconFingerprint.of(Gazetteer.bundled());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(LexiconFingerprint.of(Gazetteer.bundled())).isEqualTo(hash);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(hash).matches("[0-9a-f]{12}");
  }

  @Test
  void everyChangeOfARow_changesTheHash() throws IOException {
    List<String> rows =
        List.of(
            "Zorvax",
            "Zorvaxx",
            "Zorvax\tZVX",
            "Zorvax\t\tXNAS:ZVX",
            "Zorvax\t\t\tZVX",
            "Zorvax\t\t\t\tZVX",
            "Zorvax\t\t\t\t\tbank");
    assertThat(rows.stream().map(LexiconFingerprintTest::hash).distinct())
        .hasSize(rows.size())
        .doesNotContain(LexiconFingerprint.of(Gazetteer.bundled()));
  }

  @Test
  void commentsAndOrderOfNames_doNotCount() {
    assertThat(hash("# ours\nZorvax\nQuiblo")).isEqualTo(hash("Quiblo\n\nZorvax"));
  }

  @Test
  void protectedNames_count() {
    Gazetteer bundled = Gazetteer.bundled();

    assertThat(LexiconFingerprint.of(bundled.withProtected(List.of("Zorvax", "Quiblo"))))
        .isEqualTo(LexiconFingerprint.of(bundled.withProtected(List.of("Quiblo", "Zorvax"))))
        .isNotEqualTo(LexiconFingerprint.of(bundled.withProtected(List.of("Zorvax"))));
    assertThat(LexiconFingerprint.of(bundled.withProtected(List.of())))
        .isEqualTo(LexiconFingerprint.of(bundled));
  }

  private static String hash(String rows) {
    try {
      Gazetteer gazetteer =
          Gazetteer.bundled().with(new StringReader(HEADER + rows + "\n"), "house.tsv");
      return LexiconFingerprint.of(gazetteer);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
