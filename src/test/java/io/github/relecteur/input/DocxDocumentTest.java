package io.github.relecteur.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxDocumentTest {

  private static Article read(byte[] bytes) throws InputException {
    return ArticleReader.parse(bytes, "a.docx", Language.ENGLISH);
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(bytes))
        .withMessage("a.docx" + message);
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String style(String id, String name) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/></w:style>";
  }

  @Test
  void paragraphs_areLinesWithTheirKinds() throws Exception {
    String body =
        paragraph("<w:pStyle w:val=\"Titre1\"/>", "Head")
            + "<w:p/>"
            + Docx.text("One &amp; two.")
            + paragraph("<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>", "Item")
            + "<w:tbl><w:tr><w:tc>"
            + Docx.text("Cell")
            + "</w:tc></w:tr></w:tbl>"
            + paragraph("<w:pStyle w:val=\"Lgende\"/>", "Cap")
            + paragraph("<w:outlineLvl w:val=\"1\"/>", "Sub");
    String styles = style("Titre1", "heading 1") + style("Lgende", "caption");
    byte[] bytes =
        Docx.zip(
            "word/document.xml", Docx.document(body), "word/styles.xml", Docx.document(styles));
    Article article = read(bytes);
    assertThat(article.text()).isEqualTo("Head\n\nOne & two.\nItem\nCell\nCap\nSub\n");
    assertThat(article.blocks())
        .extracting(
            b -> b.kind() + " " + article.text().substring(b.span().start(), b.span().end()))
        .containsExactly(
            "HEADLINE Head",
            "PARAGRAPH One & two.",
            "LIST_ITEM Item",
            "TABLE_CELL Cell",
            "CAPTION Cap",
            "HEADLINE Sub");
  }

  @Test
  void runs_areJoinedAndRevisionsAccepted() throws Exception {
    String body =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>4</w:t></w:r>"
            + "<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins><w:r><w:t>0"
            + " people</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>"
            + " gone</w:t></w:r></w:moveFrom><w:hyperlink><w:r><w:t xml:space=\"preserve\"> in"
            + " Lyon</w:t></w:r></w:hyperlink>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:footnoteReference"
            + " w:id=\"2\"/><w:instrText>PAGE</w:instrText><w:t>.</w:t></w:r>"
            + "<w:r><w:br/><w:t>A</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"
            + "</w:p>";
    Article article = read(Docx.of(body));
    assertThat(article.text()).isEqualTo("40 people in Lyon.\nA\tb\u2011c\n");
    assertThat(article.origin().piece(19).position()).isEqualTo(new Position(1, 20));
  }

  @Test
  void textBoxes_areReadOnce() throws Exception {
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + Docx.text("Box")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + Docx.text("Box")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Out</w:t></w:r></w:p>";
    Article article = read(Docx.of(body));
    assertThat(article.text()).isEqualTo("Box\nOut\n");
    assertThat(article.origin().piece(0).position()).isEqualTo(new Position(2, 1));
    assertThat(article.origin().piece(4).position()).isEqualTo(new Position(1, 1));
  }

  @Test
  void otherFiles_areRefused() throws IOException {
    assertRefused(
        Docx.zip("a.txt", "One"),
        ": is a zip file without word/document.xml, a Word document was expected");
    assertRefused("One".getBytes(UTF_8), ": is no zip file, a Word document was expected");
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };
    assertRefused(
        old, ": is an old or encrypted Word document, a .docx without password was expected");
    assertRefused(Docx.of("<w:p/>"), ": is a Word document without text");
  }

  @Test
  void brokenFiles_areRefused() throws IOException {
    byte[] bytes = Docx.of(Docx.text("One two three four."));
    assertRefused(Arrays.copyOf(bytes, 60), ": is a zip file, but cut off or broken");
    byte[] encrypted = bytes.clone();
    encrypted[6] |= 1;
    assertRefused(
        encrypted, ": is an encrypted zip file, a document without password was expected");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(Docx.zip("word/document.xml", "<w:document><w:body>")))
        .withMessageStartingWith("a.docx, word/document.xml:1: is broken XML: ")
        .withMessageNotContaining("\n");
  }

  @Test
  void entities_areRefused() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            + Docx.document(Docx.text("&b;")).substring(56);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(Docx.zip("word/document.xml", bomb)))
        .withMessageContaining("XML entities");
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"file:///etc/passwd\">"
            + Docx.document(Docx.text("a")).substring(56);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(Docx.zip("word/document.xml", outside)))
        .withMessageContaining("XML entities");
  }

  @Test
  void whatUnpacksToTooMuch_isRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/media/image1.emf"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertRefused(bytes.toByteArray(), ": unpacks to more than a document holds, it is not read");
  }
}
