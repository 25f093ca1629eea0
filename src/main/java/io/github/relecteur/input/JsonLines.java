package io.github.relecteur.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: an object a line, with {@code en} and {@code fr}, and optionally {@code id} and
 * {@code doc}, for a segment, or with {@code original} and {@code translation}, and optionally
 * {@code id}, for two whole articles. Other members mean nothing. An object without id is called by
 * its line.
 *
 * <p>Blank lines are passed over, and so is a byte order mark. Only hashes of the ids are kept in
 * memory. Lines longer than 64 MiB are refused.
 */
final class JsonLines extends LineRows {

  private static final Set<String> TEXTS =
      Set.of("id", "doc", "en", "fr", "original", "translation");

  private final TextCounts ids = new TextCounts();

  private JsonLines(InputStream in, String name) {
    super(in, name, 0);
  }

  /**
   * A reader of a stream.
   *
   * @param in UTF-8, in a stream that supports marks
   * @param name how to call it in messages
   * @throws InputException if it is empty
   */
  static JsonLines open(InputStream in, String name) throws InputException {
    try {
      in.mark(1);
      if (in.read() < 0) {
        throw new InputException(name + ": is empty, a JSON object a line was expected");
      }
      in.reset();
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
    return new JsonLines(in, name);
  }

  @Override
  public String header() {
    return "";
  }

  @Override
  @Nullable SegmentRow row(String read) {
    String text = read;
    if (line() == 1 && text.startsWith(String.valueOf(Utf8.MARK))) {
      text = ' ' + text.substring(1);
    }
    if (text.isBlank()) {
      return null;
    }
    try {
      return row(text, members(text));
    } catch (JsonProcessingException e) {
      int column = Json.position(e).column();
      return new MalformedRow(line(), text, "column " + column + ": " + Json.reason(e));
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string does no input", e);
    }
  }

  /** The members that mean something, each with the offset of its string. */
  private static Map<String, Member> members(String text) throws IOException {
    Map<String, Member> members = new HashMap<>();
    try (JsonParser json = Json.parser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw Json.fault(json, "an object was expected");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken token = json.nextToken();
        boolean isName = key.equals("id") || key.equals("doc");
        if (token == JsonToken.VALUE_STRING && TEXTS.contains(key)) {
          members.put(key, new Member(Json.offset(json), ""));
        } else if (token == JsonToken.VALUE_NUMBER_INT && isName) {
          members.put(key, new Member(-1, json.getText()));
        } else if (TEXTS.contains(key) && !(key.equals("doc") && token == JsonToken.VALUE_NULL)) {
          throw Json.fault(json, "'%s' must be a string, was %s".formatted(key, Json.name(token)));
        } else {
          json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw Json.fault(json, "something follows the object");
      }
    }
    return members;
  }

  private SegmentRow row(String text, Map<String, Member> members) {
    String id =
        members.containsKey("id")
            ? value(text, members.get("id")).strip()
            : Integer.toString(line());
    Text english = text(text, members.get("en"));
    Text french = text(text, members.get("fr"));
    Text original = text(text, members.get("original"));
    Text translation = text(text, members.get("translation"));
    PairFields fields =
        new PairFields(
            id,
            value(text, members.get("doc")),
            members.containsKey("en") ? english.text() : null,
            members.containsKey("fr") ? french.text() : null,
            members.containsKey("original") ? original.text() : null,
            members.containsKey("translation") ? translation.text() : null);
    String fault = fields.fault();
    if (fault == null && ids.add(id) > 1) {
      fault = "the id '" + id + "' occurs twice";
    }
    if (fault != null) {
      return new MalformedRow(line(), text, fault);
    }
    if (fields.isWhole()) {
      return new ArticleRow(
          line(),
          id,
          PairFields.article(Language.ENGLISH, name(), original.text(), original.origin()),
          PairFields.article(Language.FRENCH, name(), translation.text(), translation.origin()));
    }
    return new Segment(
        line(),
        id,
        value(text, members.get("doc")).strip(),
        english.text(),
        french.text(),
        english.origin(),
        french.origin());
  }

  private String value(String source, @Nullable Member member) {
    if (member == null) {
      return "";
    }
    return member.quote() < 0 ? member.plain() : text(source, member).text();
  }

  private Text text(String source, @Nullable Member member) {
    StringBuilder text = new StringBuilder();
    Origin.Builder origin = Origin.in(Notation.JSON);
    if (member != null) {
      Position position = new Position(line(), member.quote() + 1);
      Json.read(source, member.quote(), position, text, origin);
    }
    return new Text(text.toString(), origin.build());
  }

  /**
   * A member of an object.
   *
   * @param quote the offset of its string; -1 if it is a number
   * @param plain the number as written
   */
  private record Member(int quote, String plain) {}

  /** A text with its place. */
  private record Text(String text, Origin origin) {}
}
