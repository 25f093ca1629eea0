package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Mention;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mentions as JSON objects, one for each text. */
final class JsonMentions implements MentionWriter {

  /** The attributes that come first, in this order; others follow sorted by name. */
  static final List<String> ATTRIBUTES =
      List.of("value", "high", "unit", "comparator", "direction");

  private final JsonStream stream;

  JsonMentions(JsonStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(Article article, List<Mention> mentions) throws IOException {
    requireInside(article, mentions);
    JsonGenerator json = stream.begin();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      stream.string("kind", mention.kind().code());
      stream.string("type", mention.type());
      stream.string("text", mention.text());
      stream.span(mention.span());
      attributes(mention);
      json.writeEndObject();
    }
    json.writeEndArray();
    stream.end();
  }

  @Override
  public void finish() throws IOException {
    if (stream.lacksObject()) {
      JsonGenerator json = stream.begin();
      json.writeArrayFieldStart("mentions");
      json.writeEndArray();
      stream.end();
    }
    stream.finish();
  }

  /**
   * Refuses mentions that cannot be those of an article.
   *
   * @throws IllegalArgumentException if one of them lies outside its text
   */
  static void requireInside(Article article, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.span().end() > article.text().length()) {
        throw new IllegalArgumentException(
            "a mention must be one of its article, was %s '%s' at %s"
                .formatted(mention.kind().code(), mention.text(), mention.span()));
      }
    }
  }

  private void attributes(Mention mention) throws IOException {
    Map<String, String> rest = new TreeMap<>(mention.attributes());
    for (String name : ATTRIBUTES) {
      String value = rest.remove(name);
      if (value != null) {
        stream.string(name, value);
      }
    }
    for (Map.Entry<String, String> attribute : rest.entrySet()) {
      stream.string(attribute.getKey(), attribute.getValue());
    }
  }
}
