package io.github.relecteur.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code trans-unit} of XLIFF 1.2: one row, or one for each {@code mrk} of type {@code seg} that
 * {@code seg-source} and {@code target} share.
 */
final class Xliff1Unit implements XliffUnit {

  @Override
  public String namespace() {
    return "urn:oasis:names:tc:xliff:document:1.2";
  }

  @Override
  public String element() {
    return "trans-unit";
  }

  @Override
  public String languagesAt() {
    return "file";
  }

  @Override
  public String sourceLanguage() {
    return "source-language";
  }

  @Override
  public String targetLanguage() {
    return "target-language";
  }

  @Override
  public void read(Xliff reader, XmlElement unit, String id, Xliff.Scope scope)
      throws InputException {
    Optional<XmlElement> source = unit.element("source");
    if (source.isEmpty()) {
      reader.reject(unit, "the <trans-unit> has no <source>");
      return;
    }
    Optional<XmlElement> target = unit.element("target");
    if (target.isEmpty()) {
      reader.passOver();
      return;
    }
    Optional<XmlElement> segmented = unit.element("seg-source");
    if (segmented.isEmpty() || segments(target.get()).isEmpty()) {
      reader.add(unit, id, scope, source.get(), target.get());
    } else {
      segments(reader, id, scope, segmented.get(), target.get());
    }
  }

  private static void segments(
      Xliff reader, String id, Xliff.Scope scope, XmlElement source, XmlElement target)
      throws InputException {
    Map<String, XmlElement> english = segments(source);
    Map<String, XmlElement> french = segments(target);
    for (Map.Entry<String, XmlElement> segment : french.entrySet()) {
      XmlElement original = english.remove(segment.getKey());
      if (original == null) {
        reader.reject(
            segment.getValue(),
            "the segment mid=\"" + segment.getKey() + "\" is not in <seg-source>");
        continue;
      }
      boolean single = french.size() == 1 && english.isEmpty();
      String name = single ? id : id + "/" + segment.getKey();
      reader.add(segment.getValue(), name, scope, original, segment.getValue());
    }
    english.values().forEach(left -> reader.passOver());
  }

  /** The segments of a text by their {@code mid}. */
  private static Map<String, XmlElement> segments(XmlElement text) {
    Map<String, XmlElement> segments = new LinkedHashMap<>();
    text.descendants()
        .filter(e -> e.name().equals("mrk") && e.has("mtype", "seg"))
        .forEach(e -> segments.putIfAbsent(e.attribute("mid").orElse(""), e));
    return segments;
  }
}
