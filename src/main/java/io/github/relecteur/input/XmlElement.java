package io.github.relecteur.input;

import io.github.relecteur.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file.
 *
 * @param namespace its namespace, empty if it has none
 * @param name its name without prefix
 * @param attributes its attributes without prefix, and those of XML itself as {@code xml:lang}
 * @param tag the range of the file that holds its start tag
 * @param children what it holds, in order; empty while only the tag has been read
 */
record XmlElement(
    String namespace, String name, Map<String, String> attributes, Span tag, List<XmlNode> children)
    implements XmlNode {

  /** The value of an attribute. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** Whether an attribute has a value. */
  boolean has(String attribute, String value) {
    return value.equals(attributes.get(attribute));
  }

  /** Whether white space in it is text, which elements around it say if it does not itself. */
  boolean preserves(boolean around) {
    return attributes.containsKey("xml:space") ? has("xml:space", "preserve") : around;
  }

  /** The elements in it, without those inside of them. */
  Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** The elements of its own namespace in it that have this name. */
  Stream<XmlElement> elements(String wanted) {
    return elements().filter(e -> e.name.equals(wanted) && e.namespace.equals(namespace));
  }

  /** The first of them. */
  Optional<XmlElement> element(String wanted) {
    return elements(wanted).findFirst();
  }

  /** All elements below it, at any depth, in the order of their tags. */
  Stream<XmlElement> descendants() {
    return elements().flatMap(e -> Stream.concat(Stream.of(e), e.descendants()));
  }
}
