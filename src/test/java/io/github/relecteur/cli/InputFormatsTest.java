package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.relecteur.input.Docx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every format of the input, by the place at which a wrong figure is told. */
class InputFormatsTest {

  private static final String WRONG = "400";
  private static final String FRENCH = Folder.FRENCH.replace("40 personnes", "400 personnes");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Folder folder;

  InputFormatsTest(@TempDir Path path) {
    this.folder = new Folder(path);
  }

  /** Line and column of the wrong figure in the text of a file, counted here by itself. */
  private static String place(String text) {
    int at = text.indexOf(WRONG);
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (at - text.lastIndexOf('\n', at));
  }

  private static void assertFound(String file, String place, String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(file + ":" + place + ": error[figure.magnitude]");
    assertThat(run.out()).containsOnlyOnce("error[");
    assertThat(run.code()).isEqualTo(1);
  }

  private void assertFoundInRows(String name, String text) throws IOException {
    String file = folder.write(name, text);
    assertFound(file, place(text), "check", "--pairs", file);
    for (String format : List.of("json", "sarif", "rdjsonl", "html", "github")) {
      assertThat(Run.of("check", "--pairs", file, "--format", format).code())
          .as(format)
          .isEqualTo(1);
    }
  }

  private void assertFoundInArticles(String english, String french, String place) {
    assertFound(french, place, "check", english, french);
    for (String format : List.of("json", "sarif", "rdjsonl", "html", "github")) {
      assertThat(Run.of("check", english, french, "--format", format).code())
          .as(format)
          .isEqualTo(1);
    }
    assertThat(Run.of("align", english, french).code()).isZero();
    assertThat(Run.of("extract", "--lang", "fr", french).out()).contains("\"value\": \"400\"");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String json(String text) {
    StringBuilder string = new StringBuilder("\"");
    for (char c : text.replace("\"", "\\\"").replace("\n", "\\n").toCharArray()) {
      string.append(c < 0x80 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return string.append('"').toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void csv() throws IOException {
    String french =
        FRENCH.replace("La soci\u00E9t\u00E9", "La \u00AB \"soci\u00E9t\u00E9\" \u00BB");
    assertFoundInRows(
        "p.csv", "id,en,fr\r\n7," + quoted(Folder.ENGLISH) + "," + quoted(french) + "\r\n");
  }

  @Test
  void csvWithSemicolons() throws IOException {
    String english = Folder.ENGLISH.replace('\n', ' ');
    String french = FRENCH.replace('\n', ' ');
    assertFoundInRows("p.csv", "\uFEFFid;en;fr\n7;" + english + ";" + french + "\n");
  }

  @Test
  void jsonLines() throws IOException {
    String row = "{\"id\": 7, \"en\": %s, \"fr\": %s, \"score\": 0.5}\n";
    assertFoundInRows("p.jsonl", "\n" + row.formatted(json(Folder.ENGLISH), json(FRENCH)));
  }

  @Test
  void jsonLinesOfArticles() throws IOException {
    String row = "{\"id\": \"a\", \"original\": %s, \"translation\": %s}\n";
    assertFoundInRows("p.ndjson", row.formatted(json(Folder.ENGLISH), json(FRENCH)));
  }

  @Test
  void ninjs() throws IOException {
    String item =
        "{\n \"headlines\": [{\"value\": %s}],\n \"by\": \"Agent 99\",\n \"bodies\":"
            + " [{\"contentType\": \"text/html\",\n \"value\": %s}]\n}\n";
    String english =
        folder.write(
            "n.en.json",
            item.formatted(json("Orders in Lyon"), json("<p>" + Folder.ENGLISH + "</p>")));
    String text = item.formatted(json("Commandes \u00E0 Lyon"), json("<p>" + FRENCH + "</p>"));
    assertFoundInArticles(english, folder.write("n.fr.json", text), place(text));
  }

  @Test
  void docx() throws IOException {
    String english = folder.write("d.en.docx", document(Folder.ENGLISH));
    String french = folder.write("d.fr.docx", document(FRENCH));
    assertFoundInArticles(english, french, place(FRENCH));
  }

  private static byte[] document(String text) throws IOException {
    StringBuilder body = new StringBuilder();
    text.lines().forEach(line -> body.append(Docx.text(line)));
    return Docx.of(body.toString());
  }

  @Test
  void encodings() throws IOException {
    String english = folder.english();
    String marked = "\uFEFF" + FRENCH;
    String wide = folder.write("a16.fr.txt", marked.getBytes(StandardCharsets.UTF_16LE));
    assertFoundInArticles(english, wide, place(marked));
    String page = "<meta charset=windows-1252>\n<p>" + FRENCH + "</p>";
    String declared = folder.write("p.fr.html", page.getBytes(WINDOWS));
    assertFoundInArticles(english, declared, place(page));
    String told = folder.write("w.fr.txt", FRENCH.getBytes(WINDOWS));
    assertFound(told, place(FRENCH), "check", english, told, "--encoding", "windows-1252");
  }

  @Test
  void encodingOfPairs() throws IOException {
    String text =
        "id\ten\tfr\n7\t" + Folder.ENGLISH.replace('\n', ' ') + "\t" + FRENCH.replace('\n', ' ');
    String windows = folder.write("w.tsv", text.getBytes(WINDOWS));
    assertFound(windows, place(text), "check", "--pairs", windows, "--encoding", "cp1252");
    String wide = folder.write("u.tsv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    assertFound(wide, place(text), "check", "--pairs", wide);
    String packed = folder.write("g.tsv.gz", gzip(text));
    assertFound(packed, place(text), "check", "--pairs", packed);
  }

  @Test
  void bytesOfOtherEncodings_areNotCounted() throws IOException {
    String english = folder.english();
    String utf8 = folder.write("a.fr.txt", FRENCH);
    assertThat(Run.of("check", english, utf8, "--format", "rdjsonl").out()).contains("\"column\"");
    String wide = folder.write("b.fr.txt", ("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_16LE));
    assertThat(Run.of("check", english, wide, "--format", "rdjsonl").out())
        .contains("\"line\"")
        .doesNotContain("\"column\"");
  }

  @Test
  void gzipInAFolder() throws IOException {
    folder.write("in/x.en.txt.gz", gzip(Folder.ENGLISH));
    String french = folder.write("in/x.fr.txt.gz", gzip(FRENCH));
    Run run = Run.of("check", "--dir", folder.file("in"), "--format", "json");
    assertThat(run.out()).contains("\"id\": \"x\"");
    assertFound(french, place(FRENCH), "check", "--dir", folder.file("in"));
    Run corpus = Run.of("corpus", folder.file("in"));
    assertThat(corpus.out()).contains("1 article");
  }

  @Test
  void corpusOfOtherFormats() throws IOException {
    folder.write("in/d.en.docx", document(Folder.ENGLISH));
    folder.write("in/d.fr.docx", document(FRENCH));
    folder.write("in/w.en.txt", Folder.ENGLISH);
    folder.write("in/w.fr.txt", FRENCH.getBytes(WINDOWS));
    Run run = Run.of("corpus", folder.file("in"), "--encoding", "windows-1252");
    assertThat(run.out()).contains("2 articles", "figure.magnitude");
  }

  @Test
  void list() throws IOException {
    folder.write("in/a.en.txt", Folder.ENGLISH);
    String french = folder.write("in/b.txt", FRENCH);
    folder.write("in/c.txt", Folder.FRENCH);
    String list =
        folder.write("list.txt", "# desk\n\nin/a.en.txt\tin/b.txt\nin/a.en.txt\tin/c.txt\tc\n");
    assertFound(french, place(FRENCH), "check", "--list", list);
    String out = Run.of("check", "--list", list, "--format", "jsonl").out();
    assertThat(out.lines()).hasSize(2);
    assertThat(out).contains("\"id\":\"in/a\"", "\"id\":\"c\"");
  }

  @Test
  void standardInput() {
    String row = "{\"id\": 7, \"en\": %s, \"fr\": %s}\n";
    String text = row.formatted(json(Folder.ENGLISH), json(FRENCH));
    Run run = Run.withInput(text, "check", "--pairs", "-");
    assertThat(run.out()).startsWith("<stdin>:" + place(text) + ": error[figure.magnitude]");
    assertThat(Run.withInput(text, "check", "--pairs", "-", "--input", "jsonl")).isEqualTo(run);
  }

  /** As a shell makes it of {@code <(command)}. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void pipe_isReadOnce() throws Exception {
    Path pipe = Path.of(folder.file("pipe"));
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String text =
        "id\ten\tfr\n7\t" + Folder.ENGLISH.replace('\n', ' ') + "\t" + FRENCH.replace('\n', ' ');
    Thread writer = new Thread(() -> assertDoesNotThrow(() -> Files.writeString(pipe, text)));
    writer.start();
    assertFound(pipe.toString(), place(text), "check", "--pairs", pipe.toString());
    writer.join();
  }

  @Test
  void formatThatIsTold_winsOverTheName() throws IOException {
    String text = "id,en,fr\n7," + quoted(Folder.ENGLISH) + "," + quoted(FRENCH) + "\n";
    String file = folder.write("export.tsv", text);
    assertFound(file, place(text), "check", "--pairs", file, "--input", "csv");
    String page = "<p>" + FRENCH;
    String html = folder.write("p.html", page);
    assertFound(html, place(page), "check", folder.english(), html, "--input", "text");
  }
}
