package io.github.relecteur;

import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.StrictUtf8;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.text.LanguageCheck;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Articles and lexicons read for a user of the library, their faults said in one line. */
final class Reading {

  /** How a text without a name is called in messages. */
  private static final String UNNAMED = "text";

  private Reading() {}

  static Article article(Path file, Language language) throws IOException {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(language, "language must not be null");
    try {
      return ArticleReader.read(file, language);
    } catch (InputException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        throw missing(file, e);
      }
      throw new IOException(e.getMessage(), e);
    }
  }

  static Article article(String text, String name, Language language) throws IOException {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(language, "language must not be null");
    try {
      return name.isEmpty()
          ? ArticleReader.parse(text, UNNAMED, language).named(name)
          : ArticleReader.parse(text, name, language);
    } catch (InputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  static List<String> organisations(Article article) throws IOException {
    try {
      return ArticleReader.organisations(
          article.name().isEmpty() ? article.named(UNNAMED) : article);
    } catch (InputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** A lexicon with what a file of the house says. */
  static Gazetteer lexicon(Gazetteer known, Path file) throws IOException {
    Objects.requireNonNull(file, "file must not be null");
    String text =
        StrictUtf8.decoded(
            bytes(file),
            line -> new IllegalArgumentException(file + ":" + line + ": a lexicon must be UTF-8"));
    return known.with(new StringReader(text), file.toString());
  }

  /** A lexicon with what a table of the house says. */
  static Gazetteer lexicon(Gazetteer known, Reader in, String name) throws IOException {
    Objects.requireNonNull(in, "in must not be null");
    Objects.requireNonNull(name, "name must not be null");
    try {
      return known.with(in, name);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ": a lexicon must be UTF-8", e);
    }
  }

  /** The language that an article seems to be written in; empty if in doubt. */
  static Optional<Language> language(Article article) {
    return LanguageCheck.of(article.text()).language();
  }

  private static NoSuchFileException missing(Path file, Exception cause) {
    NoSuchFileException missing = new NoSuchFileException(file + "", null, "no such file");
    missing.initCause(cause);
    return missing;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file + "", null, "is a folder, a lexicon was expected");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw missing(file, e);
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
