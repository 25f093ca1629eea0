package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private final Path folder;

  ArticleReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Article parse(String name, String text) throws InputException {
    return ArticleReader.parse(utf8(text), name, Language.FRENCH);
  }

  private void assertRefused(Path file, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticleReader.read(file, Language.ENGLISH))
        .withMessage(file + message);
  }

  @Test
  void plainText_isTheArticleAsRead() throws Exception {
    String text = "\uFEFFTitre\r\n\r\nDu texte à 5 %.\r\n";
    Article article = ArticleReader.read(file("a.fr.txt", utf8(text)), Language.FRENCH);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.name()).endsWith("a.fr.txt");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(article.markup()).isFalse();
    assertThat(article.blocks()).isEmpty();
  }

  @Test
  void htmlFile_isReadWithItsBlocks() throws Exception {
    Article article =
        ArticleReader.read(file("a.en.HTML", utf8("One <b>two</b>.")), Language.ENGLISH);
    assertThat(article.markup()).isTrue();
    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void stream_isReadToItsEnd() throws Exception {
    InputStream in = new ByteArrayInputStream(utf8("Some text."));
    assertThat(ArticleReader.read(in, "standard input", Language.ENGLISH).text())
        .isEqualTo("Some text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title><p>Text",
        "\uFEFF \n<html lang=fr><body>Text",
        "<?xml version=\"1.0\"?>\n<!-- x --><html><body>Text</body></html>",
        "<!-- saved --> <HTML><p>Text</p>",
        "<div class=a>Text</div>",
        "<p>Text",
        "Before <p>One</p> <p>Two</p>"
      })
  void contentThatLooksLikeHtml_isHtml(String text) throws Exception {
    assertThat(parse("a.txt", text).markup()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text with <b>one</b> tag",
        "<3 is a heart",
        "<pre-market> trading",
        "a < b and c > d",
        "<p",
        "<!-- a remark --> Text"
      })
  void otherText_isPlain(String text) throws Exception {
    assertThat(parse("a.txt", text).markup()).isFalse();
  }

  @Test
  void missingFile_isRefused() {
    assertRefused(folder.resolve("none.txt"), ": no such file");
  }

  @Test
  void folder_isRefused() {
    assertRefused(folder, ": is a folder, a file was expected");
  }

  @Test
  void emptyFile_isRefused() throws Exception {
    assertRefused(file("a.txt", new byte[0]), ": is empty, an article was expected");
    assertRefused(
        file("b.txt", utf8("\uFEFF \r\n\u00A0\u200B")), ": is empty, an article was expected");
  }

  @Test
  void htmlWithoutText_isRefused() throws Exception {
    assertRefused(
        file("a.html", utf8("<script>var a = 1;</script><nav>Home</nav>")),
        ": is HTML without any text, an article was expected");
  }

  @Test
  void binaryFile_isRefused() throws Exception {
    assertRefused(
        file("a.txt", utf8("ab\ncd\0ef")),
        ": is binary (a NUL byte at offset 5), UTF-8 text was expected");
  }

  @Test
  void latin1File_isRefusedAtItsFirstBadByte() throws Exception {
    byte[] latin1 = "Une ligne.\nL'\u00E9t\u00E9.".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(
        file("a.txt", latin1),
        ":2: byte 0xE9 is not UTF-8 at offset 13; UTF-8 text was expected; it looks like"
            + " windows-1252 (--encoding windows-1252 reads it so)");
  }

  @Test
  void truncatedFile_isRefused() throws Exception {
    byte[] whole = utf8("abc \u20AC");
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertRefused(
        file("a.txt", cut), ":1: byte 0xE2 is not UTF-8 at offset 4; UTF-8 text was expected");
  }

  @Test
  void surrogateWrittenAsBytes_isRefused() throws Exception {
    byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertRefused(
        file("a.txt", bytes), ":1: byte 0xED is not UTF-8 at offset 1; UTF-8 text was expected");
  }

  @Test
  void endlessStream_isRefused() {
    InputStream spaces =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticleReader.read(spaces, "x", Language.ENGLISH))
        .withMessage("x: is larger than 64 MiB, an article was expected");
  }

  @Test
  void failingStream_isRefused() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticleReader.read(failing, "x", Language.ENGLISH))
        .withMessage("x: cannot be read: disk on fire");
  }

  @Test
  void partsOfHtml_areItsSource() throws Exception {
    String html = "\uFEFF<p>Caf&eacute;\r\n <i>d&rsquo;or</i> 😀 5&nbsp;%</p>";
    Article article = parse("a.html", html);
    List<String> parts =
        article.blocks().stream()
            .map(Block::parts)
            .flatMap(List::stream)
            .map((Span part) -> html.substring(part.start(), part.end()))
            .toList();
    assertThat(parts).containsExactly("Caf&eacute;\r\n ", "d&rsquo;or", " 😀 5&nbsp;%");
  }
}
