package io.github.relecteur.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads an article out of ninjs, the news in JSON of the IPTC: its headlines, its body and the
 * captions of what is associated with it, in this order.
 *
 * <p>Versions 2 and 3 have lists of headlines, bodies and descriptions, each with its content type;
 * earlier ones have members such as {@code headline}, {@code body_xhtml} and {@code
 * description_text}. Of a text that is there both as HTML and as plain text the HTML is read.
 * Descriptions of the item itself are read if it has no body. Names, places, rights and everything
 * else are no text.
 *
 * <p>Source: IPTC ninjs, schemas 1.4 to 3.0.
 */
final class NinjsItem {

  private static final String GAP = "\n\n";

  private final String name;
  private final String source;
  private final JsonParser json;
  private final Texts headlines = new Texts();
  private final Texts bodies = new Texts();
  private final Texts descriptions = new Texts();
  private final List<Texts> captions = new ArrayList<>();

  private NinjsItem(String name, String source, JsonParser json) {
    this.name = name;
    this.source = source;
    this.json = json;
  }

  /** Whether a file with this extension, in small letters, and this text is JSON. */
  static boolean isNinjs(String extension, String text) {
    return extension.equals("json") || extension.equals("ninjs") || beginsAsObject(text);
  }

  private static boolean beginsAsObject(String text) {
    int at = skipBlank(text, 0);
    return text.startsWith("{", at) && text.startsWith("\"", skipBlank(text, at + 1));
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == Utf8.MARK)) {
      at++;
    }
    return at;
  }

  /**
   * The article of an item.
   *
   * @throws InputException if it is not JSON, or holds neither a headline nor a body nor a
   *     description
   */
  static Article read(String name, String text, Language language) throws InputException {
    boolean marked = text.charAt(0) == Utf8.MARK;
    String source = marked ? ' ' + text.substring(1) : text;
    try (JsonParser json = Json.parser(source)) {
      NinjsItem item = new NinjsItem(name, source, json);
      item.readItem();
      return item.article(language);
    } catch (JsonProcessingException e) {
      Position at = Json.position(e);
      throw new InputException(name + ":" + at + ": " + Json.reason(e), e);
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string does no input", e);
    }
  }

  private void readItem() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw Json.fault(json, "an object was expected");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "headlines" -> readTexts(headlines);
        case "bodies" -> readTexts(bodies);
        case "descriptions" -> readTexts(descriptions);
        case "associations" -> readAssociations();
        default -> readMember(key);
      }
    }
    if (json.nextToken() != null) {
      throw Json.fault(json, "something follows the object");
    }
  }

  /** A member of an item, in versions before 2 a text with its type in its name. */
  private void readMember(String key) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      json.skipChildren();
    } else if (key.equals("headline") || key.startsWith("headline_")) {
      headlines.add(Json.offset(json), key);
    } else if (key.startsWith("body_")) {
      bodies.add(Json.offset(json), key);
    } else if (key.startsWith("description_") && !key.endsWith("_usage")) {
      descriptions.add(Json.offset(json), key);
    }
  }

  /** A list of texts, each an object with its value and its type. */
  private void readTexts(Texts texts) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        readText(texts);
      } else {
        json.skipChildren();
      }
    }
  }

  private void readText(Texts texts) throws IOException {
    int value = -1;
    String type = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName().toLowerCase(Locale.ROOT);
      boolean isString = json.nextToken() == JsonToken.VALUE_STRING;
      if (isString && key.equals("value")) {
        value = Json.offset(json);
      } else if (isString && key.equals("contenttype")) {
        type = json.getText();
      } else {
        json.skipChildren();
      }
    }
    if (value >= 0) {
      texts.add(value, type);
    }
  }

  /** A list of items, in versions before 2 an object with items. */
  private void readAssociations() throws IOException {
    boolean named = json.currentToken() == JsonToken.START_OBJECT;
    if (!named && json.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    JsonToken end = named ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    for (JsonToken token = json.nextToken(); token != end; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        readAssociation();
      } else {
        json.skipChildren();
      }
    }
  }

  private void readAssociation() throws IOException {
    Texts caption = new Texts();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      boolean isString = json.currentToken() == JsonToken.VALUE_STRING;
      if (key.equals("descriptions")) {
        readTexts(caption);
      } else if (isString && key.startsWith("description_") && !key.endsWith("_usage")) {
        caption.add(Json.offset(json), key);
      } else {
        json.skipChildren();
      }
    }
    captions.add(caption);
  }

  private Article article(Language language) throws InputException {
    Writer writer = new Writer(source);
    headlines.chosen().forEach(text -> writer.add(text, BlockKind.HEADLINE));
    bodies.chosen().forEach(text -> writer.add(text, BlockKind.PARAGRAPH));
    if (bodies.chosen().isEmpty()) {
      descriptions.chosen().forEach(text -> writer.add(text, BlockKind.CAPTION));
    }
    for (Texts caption : captions) {
      caption.chosen().forEach(text -> writer.add(text, BlockKind.CAPTION));
    }
    String text = writer.text.toString();
    if (Utf8.isBlank(text)) {
      throw new InputException(
          name
              + ": is JSON without a headline, body or description of ninjs, an article was"
              + " expected");
    }
    List<Block> blocks = writer.markup ? writer.blocks : List.of();
    if (writer.markup && blocks.isEmpty()) {
      throw new InputException(name + ": is ninjs without any text, an article was expected");
    }
    return new Article(language, name, text, writer.markup, blocks).from(writer.origin.build());
  }

  /**
   * A string of the item.
   *
   * @param quote where it begins
   * @param markup whether it is HTML
   */
  private record Text(int quote, boolean markup) {}

  /** What is said once or, as HTML and as plain text, twice. */
  private static final class Texts {
    private final List<Text> all = new ArrayList<>();

    void add(int quote, String type) {
      all.add(new Text(quote, type.toLowerCase(Locale.ROOT).contains("html")));
    }

    /** Those in HTML, or all if there is none. */
    List<Text> chosen() {
      List<Text> pages = all.stream().filter(Text::markup).toList();
      return pages.isEmpty() ? all : pages;
    }
  }

  /** Puts the text of the article together. */
  private static final class Writer {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Origin.Builder origin = Origin.in(Notation.JSON);
    private final List<Block> blocks = new ArrayList<>();
    private boolean markup;
    private int reached;
    private Position here = Position.START;

    Writer(String source) {
      this.source = source;
    }

    void add(Text added, BlockKind kind) {
      if (text.length() > 0) {
        text.append(GAP);
        origin.add(GAP.length(), new Span(reached, reached), here);
      }
      int start = text.length();
      Json.read(source, added.quote(), position(added.quote()), text, origin);
      String value = text.substring(start);
      boolean isPage = added.markup() || HtmlPage.isHtml("", value);
      markup |= isPage;
      if (isPage) {
        for (Block block : HtmlBlocks.of(value)) {
          BlockKind inner = block.kind() == BlockKind.PARAGRAPH ? kind : block.kind();
          blocks.add(
              new Block(inner, block.parts().stream().map(part -> part.shift(start)).toList()));
        }
      } else {
        addParagraphs(value, start, kind);
      }
    }

    /** Blocks between blank lines or, in a text that has none, between line breaks. */
    private void addParagraphs(String value, int start, BlockKind kind) {
      String gap = value.contains(GAP) ? GAP : "\n";
      for (int from = 0; from <= value.length(); ) {
        int found = value.indexOf(gap, from);
        int to = found < 0 ? value.length() : found;
        if (!Utf8.isBlank(value.substring(from, to))) {
          blocks.add(Block.of(kind, new Span(start + from, start + to)));
        }
        from = to + gap.length();
      }
    }

    /** Where an offset of the source stands. */
    private Position position(int offset) {
      if (offset < reached) {
        reached = 0;
        here = Position.START;
      }
      for (; reached < offset; reached++) {
        char c = source.charAt(reached);
        boolean isBreak = c == '\n' || (c == '\r' && source.charAt(reached + 1) != '\n');
        here =
            isBreak
                ? new Position(here.line() + 1, 1)
                : new Position(here.line(), here.column() + 1);
      }
      return here;
    }
  }
}
