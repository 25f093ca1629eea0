package io.github.relecteur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.relecteur.input.JsonSyntax;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file, with the place where it stands.
 *
 * @param file how messages call the file
 * @param line the line in it, from 1
 * @param value a map of names to nodes, a list of nodes, a string, a number or a truth; null for
 *     null
 */
record JsonNode(String file, int line, @Nullable Object value) {

  private static final String NO_NUMBER = ": '%s' must be a positive whole number";

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads the values of a file one after the other; the elements of a list at the top are values,
   * too.
   *
   * @param prefix what messages say before the name of the file
   * @throws CommandException if the file cannot be read or is not JSON
   */
  static void read(String prefix, Path file, Sink sink) throws CommandException {
    if (Files.isDirectory(file)) {
      throw new CommandException(prefix + file + ": is a folder, a file was expected");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = FACTORY.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          sink.accept(of(json, prefix + file));
        }
      }
    } catch (NoSuchFileException e) {
      throw new CommandException(prefix + file + ": no such file", e);
    } catch (AccessDeniedException e) {
      throw new CommandException(prefix + file + ": cannot be read: permission denied", e);
    } catch (JsonProcessingException e) {
      String place = prefix + file + ":" + JsonSyntax.line(e) + ":" + JsonSyntax.column(e);
      throw new CommandException(place + ": is not JSON: " + JsonSyntax.fault(e), e);
    } catch (IOException e) {
      throw new CommandException(prefix + file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static JsonNode of(JsonParser json, String file) throws IOException {
    return new JsonNode(
        file,
        json.currentTokenLocation().getLineNr(),
        switch (json.currentToken()) {
          case START_OBJECT -> fields(json, file);
          case START_ARRAY -> elements(json, file);
          case VALUE_STRING -> json.getText();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
          case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
          default -> null;
        });
  }

  private static Map<String, JsonNode> fields(JsonParser json, String file) throws IOException {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, of(json, file));
    }
    return fields;
  }

  private static List<JsonNode> elements(JsonParser json, String file) throws IOException {
    List<JsonNode> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(of(json, file));
    }
    return elements;
  }

  /** The field of an object, if it has such a field and it is not null. */
  Optional<JsonNode> field(String name) throws CommandException {
    if (!(value instanceof Map<?, ?> fields)) {
      throw fault("an object with '" + name + "' was expected");
    }
    return fields.get(name) instanceof JsonNode node && node.value != null
        ? Optional.of(node)
        : Optional.empty();
  }

  /** The string in a field. */
  String text(String name) throws CommandException {
    Optional<JsonNode> field = field(name);
    if (field.isEmpty() || !(field.get().value instanceof String text)) {
      throw field.orElse(this).fault("'" + name + "' must be a string");
    }
    return text;
  }

  /** The string in a field, or null if there is no such field or it is null. */
  @Nullable String textOrNull(String name) throws CommandException {
    return field(name).isPresent() ? text(name) : null;
  }

  /** The list in a field. */
  List<JsonNode> list(String name) throws CommandException {
    Optional<JsonNode> field = field(name);
    if (field.isEmpty() || !(field.get().value instanceof List<?> list)) {
      throw field.orElse(this).fault("'" + name + "' must be a list");
    }
    return list.stream().map(JsonNode.class::cast).toList();
  }

  /** The positive whole number in a field, or a number if there is no such field. */
  int number(String name, int otherwise) throws CommandException {
    Optional<JsonNode> field = field(name);
    if (field.isEmpty()) {
      return otherwise;
    }
    if (field.get().value instanceof BigDecimal number) {
      try {
        int whole = number.intValueExact();
        if (whole > 0) {
          return whole;
        }
      } catch (ArithmeticException e) {
        throw new CommandException(field.get().place() + NO_NUMBER.formatted(name), e);
      }
    }
    throw new CommandException(field.get().place() + NO_NUMBER.formatted(name));
  }

  /** Writes the value as it was read. */
  void write(JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        json.writeFieldName((String) field.getKey());
        ((JsonNode) field.getValue()).write(json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> elements) {
      json.writeStartArray();
      for (Object element : elements) {
        ((JsonNode) element).write(json);
      }
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString((String) value);
    }
  }

  /** A fault at the place of this value. */
  CommandException fault(String fault) {
    return new CommandException(place() + ": " + fault);
  }

  private String place() {
    return file + ":" + line;
  }

  /** Takes values. */
  interface Sink {
    void accept(JsonNode value) throws CommandException;
  }
}
