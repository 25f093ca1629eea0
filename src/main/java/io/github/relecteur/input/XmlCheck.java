package io.github.relecteur.input;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Checks that a text is well-formed XML with namespaces. Nothing outside of the text is read: a
 * DOCTYPE may name a file, which is not opened.
 *
 * <p>Elements nested more than 256 deep, more than 1,000 attributes of one element, and values of
 * attributes longer than 1 MiB are refused.
 */
final class XmlCheck extends DefaultHandler {

  private static final int DEEPEST = 256;
  private static final String MOST_ATTRIBUTES = "1000";
  private static final int LONGEST_VALUE = 1 << 20;
  private static final int LONGEST_MESSAGE = 200;
  private static final String SAX = "http://xml.org/sax/features/";
  private static final String XERCES = "http://apache.org/xml/";
  private static final String NO_LIMIT = "0";

  private int depth;
  private @Nullable Locator locator;

  private XmlCheck() {}

  /**
   * Checks a text.
   *
   * @throws InputException if it is not well-formed or goes beyond a limit
   */
  static void of(String name, String text) throws InputException {
    int start = text.startsWith(String.valueOf(Utf8.MARK)) ? 1 : 0;
    StringReader reader = new StringReader(start == 0 ? text : text.substring(start));
    try {
      parser().parse(new InputSource(reader), new XmlCheck());
    } catch (SAXParseException e) {
      int line = Math.max(1, e.getLineNumber());
      int column = Math.max(1, e.getColumnNumber()) + (line == 1 ? start : 0);
      throw new InputException(
          "%s:%d:%d: %s".formatted(name, line, column, reason(e.getMessage())), e);
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new InputException(name + ": cannot be read as XML: " + e.getMessage(), e);
    }
  }

  private static String reason(@Nullable String message) {
    String text = message == null ? "unknown fault" : line(message);
    return text.startsWith(Refusal.MARK)
        ? text.substring(Refusal.MARK.length())
        : "is not well-formed XML: "
            + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  /** A message, which may quote the file, on one line and not too long. */
  private static String line(String message) {
    StringBuilder line = new StringBuilder();
    message
        .strip()
        .chars()
        .limit(LONGEST_MESSAGE)
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .forEach(c -> line.append((char) c));
    return message.strip().length() > LONGEST_MESSAGE
        ? line.append('…').toString()
        : line.toString();
  }

  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XERCES + "features/nonvalidating/load-external-dtd", false);
    factory.setFeature(SAX + "external-general-entities", false);
    factory.setFeature(SAX + "external-parameter-entities", false);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(XERCES + "properties/locale", Locale.ROOT);
    parser.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    for (String limit :
        new String[] {"maxElementDepth", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit"}) {
      parser.setProperty("jdk.xml." + limit, NO_LIMIT);
    }
    return parser;
  }

  @Override
  public void setDocumentLocator(Locator found) {
    locator = found;
  }

  /** Nothing outside of the text is read. */
  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > DEEPEST) {
      throw new Refusal("elements are nested more than " + DEEPEST + " deep", locator);
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getValue(i).length() > LONGEST_VALUE) {
        throw new Refusal("the value of an attribute is longer than 1 MiB", locator);
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    throw new Refusal("the entity '" + name + "' is not declared in the file", locator);
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  /** Something well-formed that is refused all the same. */
  private static final class Refusal extends SAXParseException {
    private static final long serialVersionUID = 1L;
    private static final String MARK = "\u0001";

    Refusal(String reason, @Nullable Locator locator) {
      super(MARK + reason, locator);
    }
  }
}
