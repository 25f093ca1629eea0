package io.github.relecteur.report;

import org.apache.commons.text.StringEscapeUtils;

/** Text escaped for XML 1.0: what XML cannot hold is left out, lone surrogates become U+FFFD. */
final class XmlText {

  private XmlText() {}

  /** Text between tags. */
  static String of(String text) {
    return StringEscapeUtils.escapeXml10(WellFormed.of(text)).replace("\r", "&#13;");
  }

  /** The value of an attribute, without its quotes; white space in it is kept by parsers. */
  static String attribute(String value) {
    return of(value).replace("\n", "&#10;").replace("\t", "&#9;");
  }
}
