package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Mention;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mentions for people: place, kind, type, the words, and what was read in them. */
final class TextMentions implements MentionWriter {

  private final Writer out;
  private final boolean oneLine;

  TextMentions(Writer out, boolean oneLine) {
    this.out = out;
    this.oneLine = oneLine;
  }

  @Override
  public void write(Article article, List<Mention> mentions) throws IOException {
    JsonMentions.requireInside(article, mentions);
    LineIndex lines = LineIndex.of(article);
    String separator = "";
    for (Mention mention : mentions) {
      out.write(separator);
      if (!oneLine) {
        out.write(Glyph.line(article.name()) + ":");
        out.write(lines.position(mention.span().start()) + ": ");
      }
      out.write(describe(mention));
      out.write(oneLine ? "" : "\n");
      separator = oneLine ? "; " : "";
    }
    out.write(oneLine ? "\n" : "");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private static String describe(Mention mention) {
    StringBuilder words = new StringBuilder();
    words.append(mention.kind().code()).append(' ').append(mention.type());
    words.append(" \"").append(Glyph.line(mention.text())).append('"');
    Map<String, String> rest = new TreeMap<>(mention.attributes());
    for (String name : JsonMentions.ATTRIBUTES) {
      String value = rest.remove(name);
      if (value != null) {
        words.append(' ').append(name).append('=').append(Glyph.line(value));
      }
    }
    rest.forEach((name, value) -> words.append(' ').append(name + "=" + Glyph.line(value)));
    return words.toString();
  }
}
