package io.github.relecteur.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents for tests. */
public final class Docx {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Docx() {}

  /** A document with this content of its body. */
  public static byte[] of(String body) throws IOException {
    return zip("word/document.xml", document(body), "word/header1.xml", document(text("Header 9")));
  }

  /** A paragraph with one run. */
  public static String text(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  static String document(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\""
        + NAMESPACE
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
        + body
        + "<w:sectPr/></w:body></w:document>";
  }

  /** A zip file of parts, each given by its name and what stands in it. */
  static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
