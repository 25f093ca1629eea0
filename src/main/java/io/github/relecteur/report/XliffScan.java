package io.github.relecteur.report;

import io.github.relecteur.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Goes through a well-formed XLIFF file unit by unit and knows where the tags of the unit stand.
 * Not thread-safe.
 */
final class XliffScan {

  private final String file;
  private final boolean second;
  private final Span rootTag;
  private final List<Element> elements = new ArrayList<>();
  private final List<Span> solid = new ArrayList<>();
  private int at;
  private Span unit = new Span(0, 0);
  private Span unitTag = new Span(0, 0);
  private int unitClose;

  XliffScan(String file) {
    this.file = file;
    Span tag = next();
    while (isNoElement(tag)) {
      tag = next();
    }
    this.rootTag = tag;
    String root = file.substring(tag.start(), tag.end());
    this.second = root.contains("urn:oasis:names:tc:xliff:document:2.0");
  }

  /** Whether the file is XLIFF 2. */
  boolean isSecond() {
    return second;
  }

  /** The tag of the root element. */
  Span rootTag() {
    return rootTag;
  }

  /** Goes to the next unit; false if there is none. */
  boolean nextUnit() {
    elements.clear();
    solid.clear();
    Deque<Span> open = new ArrayDeque<>();
    while (file.indexOf('<', at) >= 0) {
      Span tag = next();
      if (isNoElement(tag) || file.charAt(tag.end() - 2) == '/') {
        solid.add(tag);
      } else if (file.charAt(tag.start() + 1) != '/') {
        if (open.isEmpty() && !name(tag).equals(second ? "unit" : "trans-unit")) {
          continue;
        }
        open.push(tag);
      } else if (!open.isEmpty()) {
        Span start = open.pop();
        if (open.isEmpty()) {
          unitTag = start;
          unitClose = tag.start();
          unit = new Span(start.start(), tag.end());
          return true;
        }
        solid.add(start);
        solid.add(tag);
        elements.add(new Element(start, tag));
      }
    }
    return false;
  }

  /** The unit, from tag to tag. */
  Span unit() {
    return unit;
  }

  /** The prefix of its tags with its colon, or nothing. */
  String prefix() {
    int colon = file.indexOf(':', unitTag.start());
    int end = nameEnd(unitTag);
    return colon >= 0 && colon < end ? file.substring(unitTag.start() + 1, colon + 1) : "";
  }

  /** Where elements may stand that are not of XLIFF. */
  int standoffAt() {
    return second ? unitTag.end() : unitClose;
  }

  /** The smallest range around another that holds elements of the unit as a whole or not at all. */
  Span whole(Span range) {
    Span current = range;
    Span before;
    do {
      before = current;
      for (Span tag : solid) {
        current = tag.overlaps(current) ? current.cover(tag) : current;
      }
      for (Element element : elements) {
        if (current.contains(element.start) != current.contains(element.end)) {
          current = current.cover(element.start).cover(element.end);
        }
      }
    } while (!current.equals(before));
    return current;
  }

  /** The next tag, comment, section or instruction. */
  private Span next() {
    int from = file.indexOf('<', at);
    if (file.startsWith("<!--", from)) {
      at = file.indexOf("-->", from + 4) + 3;
    } else if (file.startsWith("<![CDATA[", from)) {
      at = file.indexOf("]]>", from) + 3;
    } else if (file.startsWith("<?", from)) {
      at = file.indexOf("?>", from) + 2;
    } else {
      at = from;
      while (file.charAt(at) != '>') {
        char c = file.charAt(at);
        at = c == '"' || c == '\'' ? file.indexOf(c, at + 1) + 1 : at + 1;
      }
      at++;
    }
    return new Span(from, at);
  }

  private boolean isNoElement(Span tag) {
    char c = file.charAt(tag.start() + 1);
    return c == '!' || c == '?';
  }

  private String name(Span tag) {
    String qualified = file.substring(tag.start() + 1, nameEnd(tag));
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  private int nameEnd(Span tag) {
    int end = tag.start() + 1;
    while (!Character.isWhitespace(file.charAt(end)) && "/>".indexOf(file.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * An element that is not empty.
   *
   * @param start its start tag
   * @param end its end tag
   */
  private record Element(Span start, Span end) {}
}
