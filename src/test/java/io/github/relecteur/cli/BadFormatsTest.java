package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.input.Docx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input in every format that cannot be used: one line, exit code 2, nothing written. */
class BadFormatsTest {

  private final Folder folder;

  BadFormatsTest(@TempDir Path path) {
    this.folder = new Folder(path);
  }

  private static void assertRefused(Run run, String... parts) {
    assertThat(run.err()).startsWith("relecteur: ").contains(parts).hasLineCount(1);
    assertThat(run.err()).doesNotContain("Exception", "internal error");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  private void assertPairsRefused(String name, String text, String... parts) throws IOException {
    assertRefused(Run.of("check", "--pairs", folder.write(name, text)), parts);
  }

  private void assertArticleRefused(String name, byte[] bytes, String... parts) throws IOException {
    String file = folder.write(name, bytes);
    assertRefused(Run.of("check", file, folder.french()), parts);
    assertRefused(Run.of("extract", "--lang", "en", file), parts);
  }

  private void assertArticleRefused(String name, String text, String... parts) throws IOException {
    assertArticleRefused(name, text.getBytes(StandardCharsets.UTF_8), parts);
  }

  @Test
  void csv() throws IOException {
    assertPairsRefused("a.csv", "id,en,fr\n1,\"a\nb,c\n", "a.csv:2: the quotation mark at 2:3");
    assertPairsRefused("a.csv", "id,en,fr\n1,\"a\"b,c\n", "a.csv:2: a separator was expected");
    assertPairsRefused("a.csv", "id,en,fr\n1,a,b\n2,a\n", "a.csv:3: 3 fields were expected");
    assertPairsRefused("a.csv", "id,en\n1,a\n", "a.csv:1: no column 'fr'");
    assertPairsRefused("a.csv", "", "a.csv: is empty");
  }

  @Test
  void jsonLines() throws IOException {
    assertPairsRefused("a.jsonl", "\n{\"id\":1}\n", "a.jsonl:2: has no 'en'");
    assertPairsRefused("a.jsonl", "{\"id\":", "a.jsonl:1: column", "JSON: ");
    assertPairsRefused("a.jsonl", "{\"id\":1,\"id\":2}", "a.jsonl:1: column", "Duplicate");
    assertPairsRefused("a.jsonl", "[".repeat(99_999), "a.jsonl:1: column 1: JSON: an object was");
    assertPairsRefused("a.jsonl", "{\"a\":" + "[".repeat(99_999), "a.jsonl:1:", "nesting");
    assertPairsRefused("a.jsonl", "", "a.jsonl: is empty");
  }

  @Test
  void malformedRows_areKeptAside() throws IOException {
    String good = "{\"id\":2,\"en\":\"One plant.\",\"fr\":\"Une usine.\"}";
    String file = folder.write("a.jsonl", "{\"id\":1}\n" + good + "\n");
    String aside = folder.file("bad.jsonl");
    assertThat(Run.of("check", "--pairs", file, "--skip-malformed", aside).code()).isZero();
    assertThat(folder.read("bad.jsonl")).isEqualTo("{\"id\":1}\n");
    String csv = folder.write("a.csv", "id,en,fr\n1,\"a\nb\",c,d\n2,One plant.,Une usine.\n");
    aside = folder.file("bad.csv");
    assertThat(Run.of("check", "--pairs", csv, "--skip-malformed", aside).code()).isZero();
    assertThat(folder.read("bad.csv")).isEqualTo("id,en,fr\n1,\"a\nb\",c,d\n");
  }

  @Test
  void ninjs() throws IOException {
    assertArticleRefused("a.json", "{\"uri\": \"x\"}", "a.json: is JSON without a headline");
    assertArticleRefused("a.json", "{\n\"headline\": }", "a.json:2:13: JSON: ");
    assertArticleRefused("a.json", "nothing", "a.json:1:1: JSON: ");
    assertArticleRefused("a.json", "{\"x\":".repeat(9_999), "a.json:1:", "nesting");
    assertArticleRefused("a.json", " ", "a.json: is empty");
  }

  @Test
  void docx() throws IOException {
    assertArticleRefused("a.docx", "no zip", "a.docx: is no zip file");
    assertArticleRefused("a.docx", Docx.of("<w:p>"), "a.docx, word/document.xml:2: is broken XML");
    assertArticleRefused("a.docx", Docx.of("<w:p/>"), "without text");
  }

  @Test
  void encodings() throws IOException {
    byte[] windows = "L'\u00E9t\u00E9 \u00E0 Lyon.".getBytes(StandardCharsets.ISO_8859_1);
    assertArticleRefused(
        "a.txt", windows, "a.txt:1: byte 0xE9", "offset 2", "--encoding windows-1252");
    assertArticleRefused(
        "a.html", "<meta charset=latin1>\u00E9", "declares the encoding 'latin1', but is UTF-8");
    String english = folder.english();
    assertRefused(
        Run.of("check", english, folder.french(), "--encoding", "koi8"), "'koi8'", "windows-1252");
    byte[] rows =
        "id\ten\tfr\n1\tSummer in Lyon\t\u00E9t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(
        Run.of("check", "--pairs", folder.write("a.tsv", rows)),
        "a.tsv:2: byte 0xE9",
        "--encoding windows-1252");
    rows[rows.length - 2] = (byte) 0x81;
    assertRefused(
        Run.of("check", "--encoding", "cp1252", "--pairs", folder.write("a.tsv", rows)),
        "a.tsv:2: byte 0x81 is not windows-1252");
  }

  @Test
  void gzip() throws IOException {
    byte[] bytes = {0x1F, (byte) 0x8B, 8, 0, 0};
    assertArticleRefused("a.txt.gz", bytes, "a.txt.gz: is gzip, but cut off or broken");
    assertRefused(
        Run.of("check", "--pairs", folder.write("a.tsv.gz", bytes)), "a.tsv.gz: is gzip, but");
  }

  @Test
  void list_tellsAllFaultsAtOnce() throws IOException {
    folder.english();
    folder.french();
    String list =
        folder.write(
            "l.txt",
            """
            a.en.txt\ta.fr.txt
            only
            a.en.txt\tnone.txt
            -\ta.fr.txt
            a.en.txt\ta.en.txt\tb
            a.en.txt\ta.fr.txt
            """);
    Run run = Run.of("check", "--list", list);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("relecteur: " + list + ":"));
    assertThat(run.err())
        .contains(
            "l.txt:2: ORIGINAL, TRANSLATION and perhaps an id",
            "l.txt:3: " + folder.file("none.txt") + ": no such file",
            "l.txt:4: '-': standard input cannot be listed",
            "l.txt:5: " + folder.file("a.en.txt") + " twice",
            "l.txt:6: the id 'a' occurs twice, before in line 1");
  }

  @Test
  void emptyOrMissingList() throws IOException {
    assertRefused(
        Run.of("check", "--list", folder.write("l.txt", "# none\n")), "l.txt: names no pair");
    assertRefused(Run.of("check", "--list", folder.file("none")), "none: no such file");
    assertRefused(Run.of("check", "--list", "l.txt", "--dir", "d"), "--list FILE", "--help");
  }

  @Test
  void formatThatDoesNotGoWithTheSource() throws IOException {
    assertRefused(
        Run.of("check", folder.english(), folder.french(), "--input", "csv"),
        "unknown --input 'csv', known here: docx, html, ninjs, text");
    String rows = folder.write("a.tsv", "id\ten\tfr\n");
    assertRefused(
        Run.of("check", "--pairs", rows, "--input", "docx"),
        "unknown --input 'docx', known here: csv, jsonl, tsv");
  }
}
