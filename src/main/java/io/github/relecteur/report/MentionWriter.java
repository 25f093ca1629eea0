package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Mention;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Writes what was seen in texts, one text after the other. Not thread-safe. */
public interface MentionWriter {

  /**
   * Adds a text.
   *
   * @param article the text
   * @param mentions what was seen in it, ordered by place
   * @throws IllegalArgumentException if a mention lies outside the text
   * @throws IllegalStateException if the output holds all that it can, see {@link #json}
   */
  void write(Article article, List<Mention> mentions) throws IOException;

  /**
   * Ends the output and flushes it; the underlying writer stays open. Nothing may be written
   * afterwards, except by {@link #jsonLines}, whose lines have no end of their own.
   */
  void finish() throws IOException;

  /**
   * One JSON object, indented; takes exactly one text, while {@link #jsonArray} and {@link
   * #jsonLines} take any number. Its {@code write} throws an {@link IllegalStateException} for a
   * second one. Without a text the object has no mentions.
   */
  static MentionWriter json(Writer out) {
    return new JsonMentions(new JsonStream(out, JsonStream.Layout.OBJECT));
  }

  /** A JSON array with an object for each text, indented. */
  static MentionWriter jsonArray(Writer out) {
    return new JsonMentions(new JsonStream(out, JsonStream.Layout.ARRAY));
  }

  /** One JSON object a line for each text. */
  static MentionWriter jsonLines(Writer out) {
    return new JsonMentions(new JsonStream(out, JsonStream.Layout.LINES));
  }

  /** One line for each mention, with its place. */
  static MentionWriter text(Writer out) {
    return new TextMentions(Objects.requireNonNull(out, "out must not be null"), false);
  }

  /** One line for each text with all its mentions. */
  static MentionWriter textLines(Writer out) {
    return new TextMentions(Objects.requireNonNull(out, "out must not be null"), true);
  }
}
