package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads an article from a file: UTF-8, plain text, HTML, or the XML of news agencies, NITF or
 * NewsML-G2.
 *
 * <p>The text of the article is the whole file, decoded and otherwise untouched: offsets count line
 * ends as they are, and a byte order mark, if there is one, as one code unit. In HTML the blocks of
 * the article hold the text between the tags, without scripts, forms and navigation; broken HTML is
 * read as browsers read it. XML must be well-formed; only its content is text, no metadata.
 *
 * <p>Files larger than 64 MiB are refused.
 */
public final class ArticleReader {

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
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (NewsXml.isXml(extension, text)) {
      return NewsXml.read(name, text, language);
    }
    if (HtmlPage.isHtml(extension, text)) {
      return HtmlPage.read(name, text, language);
    }
    return new Article(language, name, text, false, List.of());
  }

  /**
   * The organisations that an article in the XML of news agencies says it is about, as its metadata
   * and its markup write them; empty for other articles.
   */
  public static List<String> organisations(Article article) throws InputException {
    return NewsXml.organisations(article);
  }
}
