package io.github.relecteur.input;

/**
 * What stands before the root element of a text that may be XML. Broken text is read as far as it
 * goes.
 *
 * @param begins whether the text begins as XML does, with a tag, a comment or a declaration
 * @param declared whether it begins with an XML declaration
 * @param root the name of the root element without prefix; empty if there is none
 * @param subset where the internal subset of the DOCTYPE begins, or -1
 */
record XmlProlog(boolean begins, boolean declared, String root, int subset) {

  /** Looks at the beginning of a text. */
  static XmlProlog of(String text) {
    int start = content(text, 0);
    boolean begins = text.startsWith("<", start);
    boolean declared = text.startsWith("<?xml", start);
    int subset = -1;
    int at = start;
    while (at < text.length()) {
      int next;
      if (text.startsWith("<?", at)) {
        next = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        next = behind(text, "-->", at + 4);
      } else if (text.startsWith("<!DOCTYPE", at)) {
        int end = doctype(text, at);
        if (text.startsWith("[", end)) {
          return new XmlProlog(begins, declared, "", end);
        }
        next = end + 1;
      } else {
        break;
      }
      at = content(text, next);
    }
    return new XmlProlog(begins, declared, root(text, at), subset);
  }

  /** The end of a DOCTYPE, or the beginning of its internal subset. */
  private static int doctype(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '[') {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        at = close < 0 ? text.length() - 1 : close;
      }
      at++;
    }
    return at;
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** Skips white space and a byte order mark. */
  private static int content(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == Utf8.MARK)) {
      at++;
    }
    return at;
  }

  private static String root(String text, int at) {
    if (!text.startsWith("<", at)) {
      return "";
    }
    int start = at + 1;
    int end = start;
    while (end < text.length() && isName(text.charAt(end))) {
      if (text.charAt(end) == ':') {
        start = end + 1;
      }
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
