package io.github.relecteur.input;

import java.util.Set;

/**
 * What the elements inside of a segment mean: some enclose words of the text, some stand for a line
 * break, and all others hold code.
 */
final class InlineCodes {

  /** XLIFF of all versions. */
  static final InlineCodes XLIFF = new InlineCodes(Set.of("g", "mrk", "pc"));

  /** TMX. */
  static final InlineCodes TMX = new InlineCodes(Set.of("hi"));

  private final Set<String> enclosing;

  private InlineCodes(Set<String> enclosing) {
    this.enclosing = enclosing;
  }

  /** Adds the words of a segment. */
  void read(XmlElement element, XmlWords words) throws InputException {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlRun run) {
        words.add(run);
      } else if (child instanceof XmlElement inner) {
        if (enclosing.contains(inner.name()) && inner.namespace().equals(element.namespace())) {
          read(inner, words);
        } else if (isLineBreak(inner)) {
          words.lineBreak(inner.tag());
        }
      }
    }
  }

  private static boolean isLineBreak(XmlElement code) {
    return code.has("ctype", "lb") || code.has("subType", "xlf:lb") || code.has("type", "lb");
  }
}
