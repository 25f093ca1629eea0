package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells and reads articles in HTML. */
final class HtmlPage {

  private static final Set<String> HTML_EXTENSIONS = Set.of("html", "htm", "xhtml");
  private static final List<String> HTML_BEGINNINGS =
      List.of(
          "!doctype html",
          "html",
          "head",
          "body",
          "article",
          "main",
          "section",
          "div",
          "h1",
          "h2",
          "p",
          "table",
          "ul",
          "figure");
  private static final int MOST_LOOKED_AT = 4096;

  /** How the names of the classes of the parser begin. */
  private static final String PARSER = "org/jsoup/";

  private HtmlPage() {}

  /**
   * The article of a page.
   *
   * @throws InputException if it holds no text
   * @throws IllegalStateException if the parser, an optional dependency, is missing
   */
  static Article read(String name, String text, Language language) throws InputException {
    List<Block> blocks = blocks(name, text);
    if (blocks.isEmpty()) {
      throw new InputException(name + ": is HTML without any text, an article was expected");
    }
    return new Article(language, name, text, true, blocks).withComments(Comments.ofHtml(text));
  }

  private static List<Block> blocks(String name, String text) {
    try {
      return HtmlBlocks.of(text);
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).startsWith(PARSER)) {
        throw e;
      }
      throw new IllegalStateException(
          name
              + ": is HTML, which needs org.jsoup:jsoup on the class path or as the module org.jsoup",
          e);
    }
  }

  /** Whether a file with this extension, in small letters, and this text is a page. */
  static boolean isHtml(String extension, String text) {
    return HTML_EXTENSIONS.contains(extension) || beginsAsHtml(text) || hasParagraphTags(text);
  }

  private static boolean beginsAsHtml(String text) {
    String start =
        text.substring(0, Math.min(text.length(), MOST_LOOKED_AT)).toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < start.length() && Utf8.isBlank(start.substring(at, at + 1))) {
      at++;
    }
    if (start.startsWith("<?xml", at) || start.startsWith("<!--", at)) {
      return start.contains("<html");
    }
    for (String beginning : HTML_BEGINNINGS) {
      int end = at + 1 + beginning.length();
      if (start.startsWith("<" + beginning, at)
          && end < start.length()
          && !Character.isLetterOrDigit(start.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasParagraphTags(String text) {
    int first = text.indexOf("</p>");
    return first >= 0 && text.indexOf("</p>", first + 1) >= 0;
  }
}
