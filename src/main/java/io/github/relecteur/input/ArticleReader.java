package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads an article from a file: UTF-8, plain text or HTML.
 *
 * <p>The text of the article is the whole file, decoded and otherwise untouched: offsets count line
 * ends as they are, and a byte order mark, if there is one, as one code unit. In HTML the blocks of
 * the article hold the text between the tags, without scripts, forms and navigation; broken HTML is
 * read as browsers read it.
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
   * The bytes of a file, to be parsed.
   *
   * @throws InputException if there is no such file, it cannot be read, or is too large
   */
  public static byte[] bytes(Path file) throws InputException {
    return Utf8.read(file);
  }

  /**
   * The bytes of a stream, to be parsed.
   *
   * @throws InputException if it cannot be read, or is too large
   */
  public static byte[] bytes(InputStream in, String name) throws InputException {
    return Utf8.read(in, name);
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
    if (HtmlPage.isHtml(extension, text)) {
      return HtmlPage.read(name, text, language);
    }
    return new Article(language, name, text, false, List.of());
  }
}
