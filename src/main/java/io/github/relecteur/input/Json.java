package io.github.relecteur.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.io.IOException;

/**
 * Strict JSON whose strings know where they stand.
 *
 * <p>Objects and arrays may be nested {@value #MOST_LEVELS} deep, names may be {@value
 * #LONGEST_NAME} and numbers {@value #LONGEST_NUMBER} characters long; a name must not occur twice
 * in an object.
 */
final class Json {

  /** News in JSON is four levels deep, with associations of associations a few more. */
  private static final int MOST_LEVELS = 64;

  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(Utf8.MOST_BYTES)
                  .maxDocumentLength(Utf8.MOST_BYTES)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /** A parser over a text; the offsets of its tokens are offsets into it. */
  static JsonParser parser(String text) throws IOException {
    return FACTORY.createParser(text);
  }

  /** The offset at which the current token begins, for a string that of its quotation mark. */
  static int offset(JsonParser json) {
    return (int) json.currentTokenLocation().getCharOffset();
  }

  /** What is wrong with a text, on one line. */
  static String reason(JsonProcessingException e) {
    return "JSON: " + JsonSyntax.fault(e);
  }

  /** Where it is wrong. */
  static Position position(JsonProcessingException e) {
    return new Position(JsonSyntax.line(e), JsonSyntax.column(e));
  }

  /** A fault at the current token. */
  static JsonParseException fault(JsonParser json, String what) {
    return new JsonParseException(json, what, json.currentTokenLocation());
  }

  /** What a token is, for messages. */
  static String name(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  /**
   * Adds the characters of a string of valid JSON to a text.
   *
   * @param source the JSON
   * @param quote the offset of the quotation mark that opens the string
   * @param position where that mark stands in the file
   */
  static void read(
      String source, int quote, Position position, StringBuilder text, Origin.Builder origin) {
    int run = quote + 1;
    int at = run;
    for (char c = source.charAt(at); c != '"'; c = source.charAt(at)) {
      if (c != '\\') {
        at++;
        continue;
      }
      verbatim(source, quote, position, run, at, text, origin);
      int length = source.charAt(at + 1) == 'u' ? 6 : 2;
      text.append(escaped(source, at));
      origin.add(1, new Span(at, at + length), column(position, at - quote));
      at += length;
      run = at;
    }
    verbatim(source, quote, position, run, at, text, origin);
  }

  private static void verbatim(
      String source,
      int quote,
      Position position,
      int start,
      int end,
      StringBuilder text,
      Origin.Builder origin) {
    text.append(source, start, end);
    origin.add(end - start, new Span(start, end), column(position, start - quote));
  }

  private static Position column(Position position, int distance) {
    return new Position(position.line(), position.column() + distance);
  }

  private static char escaped(String source, int backslash) {
    char c = source.charAt(backslash + 1);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(source, backslash + 2, backslash + 6, 16);
      default -> c;
    };
  }
}
