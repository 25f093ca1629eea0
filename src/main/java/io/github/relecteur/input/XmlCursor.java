package io.github.relecteur.input;

import io.github.relecteur.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through an XML file tag by tag and says where everything stands, to the code unit. The file
 * is known to be well-formed, so that little can go wrong here. Not thread-safe.
 *
 * <p>Source: Extensible Markup Language 1.0 and Namespaces in XML 1.0, W3C, 2008 and 2009.
 */
final class XmlCursor {

  private static final String XML = "xml";

  private final XmlSource source;
  private final String text;
  private final Deque<Map<String, String>> namespaces = new ArrayDeque<>();
  private int at;
  private boolean closing;

  XmlCursor(XmlSource source) {
    this.source = source;
    this.text = source.text();
    namespaces.push(Map.of("", ""));
  }

  /** What comes next. */
  enum Kind {
    /** A start tag, or the tag of an empty element. */
    START,
    /** An end tag, also that which an empty element does without. */
    END,
    /** A run of text. */
    TEXT,
    /** The end of the file. */
    NOTHING
  }

  /** Passes over what is neither a tag nor text and says what comes next. */
  Kind peek() {
    while (!closing && at < text.length()) {
      if (text.charAt(at) != '<') {
        return Kind.TEXT;
      }
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at + 4) + 3;
      } else if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at) + 2;
      } else if (text.startsWith("<![CDATA[", at)) {
        return Kind.TEXT;
      } else if (text.startsWith("<!", at)) {
        at = tagEnd(at);
      } else {
        return text.startsWith("</", at) ? Kind.END : Kind.START;
      }
    }
    return closing ? Kind.END : Kind.NOTHING;
  }

  /** Reads the run of text that comes next. */
  XmlRun run() {
    int from = at;
    if (text.startsWith("<![CDATA[", from)) {
      from += "<![CDATA[".length();
      int end = text.indexOf("]]>", from);
      at = end + "]]>".length();
      return new XmlRun(new Span(from, end), true);
    }
    int end = text.indexOf('<', from);
    at = end < 0 ? text.length() : end;
    return new XmlRun(new Span(from, at), false);
  }

  /** Reads the end tag that comes next. */
  void end() {
    if (!closing) {
      at = text.indexOf('>', at) + 1;
    }
    closing = false;
    namespaces.pop();
  }

  /** Reads the start tag that comes next; its end is still to come. */
  XmlElement start() throws InputException {
    int from = at;
    int end = tagEnd(from);
    closing = text.charAt(end - 2) == '/';
    at = end;
    int name = nameEnd(from + 1);
    Map<String, String> written = attributes(name, closing ? end - 2 : end - 1);
    namespaces.push(scope(written));
    Map<String, String> attributes = new HashMap<>();
    written.forEach(
        (key, value) -> {
          boolean own = key.indexOf(':') < 0 || key.startsWith(XML + ":");
          if (own) {
            attributes.put(key, value);
          }
        });
    String qualified = text.substring(from + 1, name);
    int colon = qualified.indexOf(':');
    String prefix = colon < 0 ? "" : qualified.substring(0, colon);
    String namespace = namespaces.element().getOrDefault(prefix, "");
    return new XmlElement(
        namespace,
        qualified.substring(colon + 1),
        Map.copyOf(attributes),
        new Span(from, end),
        List.of());
  }

  /** Reads all that the element holds whose start tag was read last. */
  XmlElement rest(XmlElement tag) throws InputException {
    List<XmlNode> children = new ArrayList<>();
    for (Kind kind = peek(); kind != Kind.END; kind = peek()) {
      children.add(kind == Kind.START ? rest(start()) : run());
    }
    end();
    return new XmlElement(
        tag.namespace(), tag.name(), tag.attributes(), tag.tag(), List.copyOf(children));
  }

  /** Passes over the element whose start tag was read last. */
  void skip() throws InputException {
    int open = 1;
    while (open > 0) {
      Kind kind = peek();
      if (kind == Kind.START) {
        start();
        open++;
      } else if (kind == Kind.END) {
        end();
        open--;
      } else {
        run();
      }
    }
  }

  /** Goes to the first tag of the file and reads it. */
  static XmlElement root(XmlCursor cursor) throws InputException {
    while (cursor.peek() == Kind.TEXT) {
      cursor.run();
    }
    return cursor.start();
  }

  private Map<String, String> scope(Map<String, String> written) {
    Map<String, String> around = namespaces.element();
    Map<String, String> scope = around;
    for (Map.Entry<String, String> entry : written.entrySet()) {
      String key = entry.getKey();
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        scope = scope.equals(around) ? new HashMap<>(around) : scope;
        scope.put(key.equals("xmlns") ? "" : key.substring("xmlns:".length()), entry.getValue());
      }
    }
    return scope;
  }

  private Map<String, String> attributes(int from, int end) throws InputException {
    Map<String, String> attributes = new HashMap<>();
    int next = from;
    while (true) {
      int name = spaceEnd(next);
      if (name >= end) {
        return attributes;
      }
      int nameEnd = nameEnd(name);
      int quote = spaceEnd(text.indexOf('=', nameEnd) + 1);
      int close = text.indexOf(text.charAt(quote), quote + 1);
      attributes.put(text.substring(name, nameEnd), value(quote + 1, close));
      next = close + 1;
    }
  }

  private String value(int from, int end) throws InputException {
    StringBuilder value = new StringBuilder();
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '&') {
        int semicolon = text.indexOf(';', i);
        value.append(XmlWords.reference(source, i, semicolon));
        i = semicolon;
      } else {
        value.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return value.toString();
  }

  /** The offset after a tag; its attributes may hold its end sign. */
  private int tagEnd(int from) {
    int i = from;
    while (text.charAt(i) != '>') {
      char c = text.charAt(i);
      i = c == '"' || c == '\'' ? text.indexOf(c, i + 1) + 1 : i + 1;
    }
    return i + 1;
  }

  private int nameEnd(int from) {
    int i = from;
    while (!Character.isWhitespace(text.charAt(i)) && "=/>".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private int spaceEnd(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
