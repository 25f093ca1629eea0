package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads an article from a file: plain text, HTML, NITF, NewsML-G2, ninjs or DOCX, perhaps packed
 * with gzip.
 *
 * <p>The text of an article in plain text, HTML or the XML of news agencies is the whole file,
 * decoded and otherwise untouched: offsets count line ends as they are, and a byte order mark, if
 * there is one, as one code unit. In HTML the blocks of the article hold the text between the tags,
 * without scripts, forms and navigation; broken HTML is read as browsers read it. XML must be
 * well-formed; only its content is text, no metadata. Comments of HTML and of Markdown are no text.
 * Texts out of other formats know where they stand in their file.
 *
 * <p>Files larger than 64 MiB, before or after unpacking, are refused.
 */
public final class ArticleReader {

  /** The format, when it is told, of a text that may look like HTML or JSON and is none. */
  private static final String PLAIN_TEXT = "txt";

  private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown");

  private ArticleReader() {}

  /**
   * Reads a file of which nothing else is known.
   *
   * @param file the file; its extension tells the format, otherwise its content
   * @param language the language it is written in
   * @throws InputException if there is no such file, it cannot be read, is not what its extension
   *     says, holds no text, or its extension is one of files of aligned segments
   */
  public static Article read(Path file, Language language) throws InputException {
    requireArticle(file.toString());
    return read(file, language, InputOptions.NONE);
  }

  /**
   * Reads a file.
   *
   * @param file the file; its extension tells the format, otherwise its content
   * @param language the language it is written in
   * @param options what else is known of it
   * @throws InputException if there is no such file, it cannot be read, is not what its extension
   *     says, or holds no text
   */
  public static Article read(Path file, Language language, InputOptions options)
      throws InputException {
    return parse(Utf8.read(file), file.toString(), language, options);
  }

  /**
   * Reads a stream of which nothing else is known to its end, without closing it.
   *
   * @param in the bytes
   * @param name how to call it in messages; its extension may tell the format
   * @param language the language it is written in
   * @throws InputException if it cannot be read, is not what its extension says, or holds no text
   */
  public static Article read(InputStream in, String name, Language language) throws InputException {
    return read(in, name, language, InputOptions.NONE);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the bytes
   * @param name how to call it in messages; its extension may tell the format
   * @param language the language it is written in
   * @param options what else is known of it
   * @throws InputException if it cannot be read, is not what its extension says, or holds no text
   */
  public static Article read(InputStream in, String name, Language language, InputOptions options)
      throws InputException {
    return parse(Utf8.read(in, name), name, language, options);
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
   * @throws InputException if they are not what the extension of the name says, or hold no text
   */
  public static Article parse(byte[] bytes, String name, Language language) throws InputException {
    return parse(bytes, name, language, InputOptions.NONE);
  }

  /**
   * An article from its bytes.
   *
   * @param bytes the bytes
   * @param name how to call it in messages; its extension may tell the format
   * @param language the language it is written in
   * @param options what else is known of it
   * @throws InputException if they are not what the extension of the name says, or hold no text
   */
  public static Article parse(byte[] bytes, String name, Language language, InputOptions options)
      throws InputException {
    boolean packed = Gunzip.isGzip(bytes);
    byte[] unpacked = packed ? Gunzip.unpack(bytes, name) : bytes;
    String extension = options.extension(name);
    if (DocxDocument.isDocx(extension, unpacked)) {
      return DocxDocument.read(name, unpacked, language);
    }
    Decoded decoded = Decoded.of(unpacked, name, options);
    Article article =
        options.format().equals(PLAIN_TEXT)
            ? plain(decoded.text(), extension, name, language)
            : parse(decoded.text(), extension, name, language);
    return article.origin().isWholeFile() && (packed || !decoded.utf8())
        ? article.from(Origin.DECODED_FILE)
        : article;
  }

  /**
   * An article from its text.
   *
   * @throws InputException if it is not what the extension of the name says, as that of a Word
   *     document, which is no text, holds no text, or that is one of files of aligned segments
   */
  public static Article parse(String text, String name, Language language) throws InputException {
    requireArticle(name);
    String extension = InputOptions.NONE.extension(name);
    if (DocxDocument.isDocx(extension, new byte[0])) {
      throw new InputException(
          name + ": is the name of a Word document, which is read from its file only");
    }
    return parse(text, extension, name, language);
  }

  /** Refuses names of files that hold aligned segments, unless somebody says what they are. */
  private static void requireArticle(String name) throws InputException {
    String extension = InputOptions.NONE.extension(name);
    if (Beginning.isOfTable(extension)) {
      throw new InputException(
          name + ": is the name of a table of aligned segments, an article was expected");
    }
    if (XmlSegments.isNamed(extension)) {
      throw new InputException(
          name + ": is the name of an XLIFF or TMX file, an article was expected");
    }
  }

  private static Article parse(String text, String extension, String name, Language language)
      throws InputException {
    if (NinjsItem.isNinjs(extension, text) && !Utf8.isBlank(text)) {
      return NinjsItem.read(name, text, language);
    }
    if (NewsXml.isXml(extension, text) && !Utf8.isBlank(text)) {
      return NewsXml.read(name, text, language);
    }
    if (HtmlPage.isHtml(extension, text) && !Utf8.isBlank(text)) {
      return HtmlPage.read(name, text, language);
    }
    return plain(text, extension, name, language);
  }

  private static Article plain(String text, String extension, String name, Language language)
      throws InputException {
    if (Utf8.isBlank(text)) {
      throw new InputException(name + ": is empty, an article was expected");
    }
    boolean markdown = MARKDOWN_EXTENSIONS.contains(extension);
    return new Article(language, name, text, false, List.of())
        .withComments(markdown ? Comments.ofMarkdown(text) : List.of());
  }

  /**
   * The organisations that an article in the XML of news agencies says it is about, as its metadata
   * and its markup write them; empty for other articles.
   */
  public static List<String> organisations(Article article) throws InputException {
    return NewsXml.organisations(article);
  }
}
