package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of a Word document, a zip file with XML in it. */
final class DocxDocument {

  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";

  /** How the JDK begins the second line of its messages. */
  private static final String REASON = "Message: ";

  private DocxDocument() {}

  /** Whether a file with this extension, in small letters, or with these bytes is a document. */
  static boolean isDocx(String extension, byte[] bytes) {
    return extension.equals("docx")
        || Encodings.begins(bytes, 'P', 'K', 3, 4)
        || isCompoundFile(bytes);
  }

  /** Word before 2007, and documents with a password. */
  private static boolean isCompoundFile(byte[] bytes) {
    return Encodings.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
  }

  /**
   * The article of a document.
   *
   * @throws InputException if it is none, cannot be unpacked, or holds no text
   */
  static Article read(String name, byte[] bytes, Language language) throws InputException {
    if (isCompoundFile(bytes)) {
      throw new InputException(
          name + ": is an old or encrypted Word document, a .docx without password was expected");
    }
    if (!Encodings.begins(bytes, 'P', 'K', 3, 4)) {
      throw new InputException(name + ": is no zip file, a Word document was expected");
    }
    Map<String, byte[]> parts = ZipParts.read(bytes, Set.of(DOCUMENT, STYLES), name);
    byte[] document = parts.get(DOCUMENT);
    if (document == null) {
      throw new InputException(
          name + ": is a zip file without " + DOCUMENT + ", a Word document was expected");
    }
    DocxStyles styles = new DocxStyles();
    byte[] ofStyles = parts.get(STYLES);
    if (ofStyles != null) {
      parse(ofStyles, name + ", " + STYLES, styles);
    }
    DocxText text = new DocxText(styles);
    parse(document, name + ", " + DOCUMENT, text);
    Article article = text.article(name, language);
    if (article.blocks().isEmpty()) {
      throw new InputException(name + ": is a Word document without text");
    }
    return article;
  }

  private static void parse(byte[] xml, String name, Handler handler) throws InputException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        for (; reader.hasNext(); reader.next()) {
          handle(reader, name, handler);
        }
      } catch (XMLStreamException e) {
        int line = Math.max(reader.getLocation().getLineNumber(), 1);
        throw new InputException(name + ":" + line + ": is broken XML: " + reason(e), e);
      }
    } catch (XMLStreamException e) {
      throw new InputException(name + ": is broken XML: " + reason(e), e);
    }
  }

  private static void handle(XMLStreamReader reader, String name, Handler handler)
      throws InputException {
    switch (reader.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> handler.start(reader);
      case XMLStreamConstants.END_ELEMENT -> handler.end(reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          handler.text(reader.getText());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new InputException(name + ": declares or uses XML entities, it is not read");
      default -> {}
    }
  }

  /** What the parser says, without the place that it puts on a line of its own. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf(REASON);
    String reason = at < 0 ? message : message.substring(at + REASON.length());
    return reason.lines().findFirst().orElse("");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Takes what stands in a part. */
  interface Handler {
    void start(XMLStreamReader element);

    void end(XMLStreamReader element);

    void text(String characters);
  }
}
