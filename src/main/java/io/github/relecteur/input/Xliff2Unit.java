package io.github.relecteur.input;

import java.util.List;
import java.util.Optional;

/**
 * A {@code unit} of XLIFF 2: a row for each {@code segment}. What is {@code ignorable} between them
 * is no row.
 */
final class Xliff2Unit implements XliffUnit {

  @Override
  public String namespace() {
    return "urn:oasis:names:tc:xliff:document:2.0";
  }

  @Override
  public String element() {
    return "unit";
  }

  @Override
  public String languagesAt() {
    return "xliff";
  }

  @Override
  public String sourceLanguage() {
    return "srcLang";
  }

  @Override
  public String targetLanguage() {
    return "trgLang";
  }

  @Override
  public void read(Xliff reader, XmlElement unit, String id, Xliff.Scope scope)
      throws InputException {
    List<XmlElement> segments = unit.elements("segment").toList();
    if (segments.isEmpty()) {
      reader.reject(unit, "the <unit> has no <segment>");
    }
    int number = 0;
    for (XmlElement segment : segments) {
      number++;
      String part = segment.attribute("id").orElse(Integer.toString(number));
      Optional<XmlElement> source = segment.element("source");
      Optional<XmlElement> target = segment.element("target");
      if (source.isEmpty()) {
        reader.reject(segment, "the <segment> has no <source>");
      } else if (target.isEmpty()) {
        reader.passOver();
      } else {
        String name = segments.size() == 1 ? id : id + "/" + part;
        reader.add(segment, name, scope, source.get(), target.get());
      }
    }
  }
}
