package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one row of pairs, wherever they come from: a line of JSON, or a row of a table that
 * is no file of text. Each is null if the row does not have it.
 *
 * @param id what the row is called; surrounding white space means nothing
 * @param doc the article that the row belongs to; surrounding white space means nothing
 * @param english an English segment
 * @param french its French translation
 * @param original a whole English article
 * @param translation a whole French article
 */
public record PairFields(
    @Nullable String id,
    @Nullable String doc,
    @Nullable String english,
    @Nullable String french,
    @Nullable String original,
    @Nullable String translation) {

  private static final String MISSING =
      "has no '%s'; id, en and fr, or id, original and translation were expected";

  /** Removes the white space around the names. */
  public PairFields {
    id = id == null ? null : id.strip();
    doc = doc == null ? null : doc.strip();
  }

  /** Whether the row holds whole articles, or means to. */
  public boolean isWhole() {
    return original != null || translation != null;
  }

  /** What is wrong with the row by itself, or null. */
  public @Nullable String fault() {
    if (isWhole()) {
      if (english != null || french != null) {
        return "either en and fr or original and translation were expected, found both";
      }
      if (original == null || translation == null) {
        return MISSING.formatted(original == null ? "original" : "translation");
      }
    } else if (english == null || french == null) {
      return MISSING.formatted(english == null ? "en" : "fr");
    }
    if (id == null || id.isEmpty()) {
      return "the id is empty";
    }
    return original != null
            && translation != null
            && (Utf8.isBlank(original) || Utf8.isBlank(translation))
        ? "an article is empty"
        : null;
  }

  /**
   * The English article of a row without fault that holds whole articles.
   *
   * @param name how to call it in messages
   */
  public Article originalArticle(String name) {
    String text = Objects.requireNonNull(original, "the row must hold whole articles");
    return article(Language.ENGLISH, name, text, Origin.WHOLE_FILE);
  }

  /**
   * The French article of a row without fault that holds whole articles.
   *
   * @param name how to call it in messages
   */
  public Article translatedArticle(String name) {
    String text = Objects.requireNonNull(translation, "the row must hold whole articles");
    return article(Language.FRENCH, name, text, Origin.WHOLE_FILE);
  }

  /** An article in a field: HTML if it looks so. */
  static Article article(Language language, String name, String text, Origin origin) {
    boolean markup = HtmlPage.isHtml("", text);
    List<Block> blocks = markup ? HtmlBlocks.of(text) : List.of();
    return new Article(language, name, text, markup, blocks).from(origin);
  }
}
