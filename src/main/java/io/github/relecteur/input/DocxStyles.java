package io.github.relecteur.input;

import io.github.relecteur.model.BlockKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraph styles of a Word document mean. Their identifiers are in the language of the
 * writer, the names of the bundled ones always English.
 *
 * <p>Source: ECMA-376-1, sections 17.7.4.9 (name) and 17.7.4.17 (style).
 */
final class DocxStyles implements DocxDocument.Handler {

  private final Map<String, String> names = new HashMap<>();
  private @Nullable String style;

  /** What paragraphs of a style are; null if the style says nothing. */
  @Nullable BlockKind kind(String identifier) {
    String name = names.getOrDefault(identifier, identifier).toLowerCase(Locale.ROOT);
    if (name.startsWith("heading") || name.equals("title") || name.equals("subtitle")) {
      return BlockKind.HEADLINE;
    }
    if (name.equals("caption")) {
      return BlockKind.CAPTION;
    }
    return name.startsWith("list") ? BlockKind.LIST_ITEM : null;
  }

  @Override
  public void start(XMLStreamReader element) {
    if (element.getLocalName().equals("style")) {
      style = DocxText.attribute(element, "styleId");
    } else if (element.getLocalName().equals("name") && style != null) {
      names.put(style, DocxText.attribute(element, "val"));
    }
  }

  @Override
  public void end(XMLStreamReader element) {
    if (element.getLocalName().equals("style")) {
      style = null;
    }
  }

  @Override
  public void text(String characters) {}
}
