package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads an article from a file: UTF-8, plain text or HTML.
 *
 * <p>The text of the article is the whole file, decoded and otherwise untouched: offsets count line
 * ends as they are, and a byte order mark, if there is one, as one code unit. In HTML the blocks of
 * the article hold the text between the tags, without scripts, forms and navigation; broken HTML is
 * read as browsers read it. Comments of HTML and of Markdown are no text.
 *
 * <p>Files larger than 64 MiB are refused.
 */
public final class ArticleReader {

  private static final Set<String> HTML_EXTENSIONS = Set.of("html", "htm", "xhtml");
  private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown");
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

  private ArticleReader() {}

  /**
   * Reads a file.
   *
   * @param file the file; {@code .html}, {@code .htm} and {@code .xhtml} are HTML, other files if
   *     their content looks like it
   * @param language the language it is written in
   * @throws InputException if there is no such file, it cannot be read, is not UTF-8 text, or holds
   *     no text
   */
  public static Article read(Path file, Language language) throws InputException {
    return parse(Utf8.read(file), file.toString(), language);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the bytes
   * @param name how to call it in messages; its extension may say that it is HTML
   * @param language the language it is written in
   * @throws InputException if it cannot be read, is not UTF-8 text, or holds no text
   */
  public static Article read(InputStream in, String name, Language language) throws InputException {
    return parse(Utf8.read(in, name), name, language);
  }

  /**
   * An article from its bytes.
   *
   * @throws InputException if they are not UTF-8 text, or hold no text
   */
  public static Article parse(byte[] bytes, String name, Language language) throws InputException {
    String text = Utf8.decode(bytes, name);
    if (Utf8.isBlank(text)) {
      throw new InputException(name + ": is empty, an article was expected");
    }
    if (!isHtml(name, text)) {
      boolean markdown = MARKDOWN_EXTENSIONS.contains(extension(name));
      List<Span> comments = markdown ? Comments.ofMarkdown(text) : List.of();
      return new Article(language, name, text, false, List.of(), comments);
    }
    List<Block> blocks = HtmlBlocks.of(text);
    if (blocks.isEmpty()) {
      throw new InputException(name + ": is HTML without any text, an article was expected");
    }
    return new Article(language, name, text, true, blocks, Comments.ofHtml(text));
  }

  private static boolean isHtml(String name, String text) {
    return HTML_EXTENSIONS.contains(extension(name))
        || beginsAsHtml(text)
        || hasParagraphTags(text);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
