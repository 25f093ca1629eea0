package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.input.JsonSyntax;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read as a whole, with typed access to its fields. An absent field, or one
 * of another type, is a fault; fields that nobody asks for mean nothing.
 */
final class JsonTree {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, @Nullable Object> fields;

  private JsonTree(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /**
   * Reads a text that holds exactly one object.
   *
   * @throws JsonFault if it does not
   */
  static JsonTree parse(String text) throws JsonFault {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw new JsonFault(1, "a JSON object was expected");
      }
      JsonTree tree = object(json);
      if (json.nextToken() != null) {
        throw new JsonFault(json.currentLocation().getLineNr(), "something follows the object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new JsonFault(JsonSyntax.line(e), JsonSyntax.column(e), JsonSyntax.fault(e));
    } catch (JsonFault e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("a parser over a string does no input", e);
    }
  }

  private static JsonTree object(JsonParser json) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, value(json));
    }
    return new JsonTree(fields);
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> {
        List<@Nullable Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(json));
        }
        yield elements;
      }
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> null;
    };
  }

  /** Whether there is such a field. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The string of a field. */
  String text(String name) throws JsonFault {
    return get(name, String.class, "a string");
  }

  /** The string of a field, or the empty one if there is no such field. */
  String textOrEmpty(String name) throws JsonFault {
    return has(name) ? text(name) : "";
  }

  /** The whole number of a field. */
  int number(String name) throws JsonFault {
    try {
      return get(name, BigDecimal.class, "a number").intValueExact();
    } catch (ArithmeticException e) {
      throw new JsonFault(0, "'" + name + "' must be a whole number");
    }
  }

  /** The truth of a field. */
  boolean truth(String name) throws JsonFault {
    return get(name, Boolean.class, "true or false");
  }

  /** The object of a field. */
  JsonTree tree(String name) throws JsonFault {
    return get(name, JsonTree.class, "an object");
  }

  /** The objects of a field that holds a list. */
  List<JsonTree> trees(String name) throws JsonFault {
    List<JsonTree> trees = new ArrayList<>();
    for (Object element : get(name, List.class, "a list")) {
      if (!(element instanceof JsonTree tree)) {
        throw new JsonFault(0, "'" + name + "' must hold objects");
      }
      trees.add(tree);
    }
    return trees;
  }

  /** The constant of a field, named as in its reports. */
  <E extends Enum<E>> E constant(String name, Class<E> type) throws JsonFault {
    String text = text(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw new JsonFault(0, "'" + name + "' must not be '" + text + "'");
  }

  private <T> T get(String name, Class<T> type, String expected) throws JsonFault {
    Object value = fields.get(name);
    if (!type.isInstance(value)) {
      throw new JsonFault(0, "'" + name + "' must be " + expected);
    }
    return type.cast(value);
  }

  /** JSON that is not what was expected. */
  static final class JsonFault extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;

    JsonFault(int line, String what) {
      this(line, 0, what);
    }

    /** A fault at a place; lines and columns are counted from 1, 0 where there is none. */
    private JsonFault(int line, int column, String what) {
      super(what);
      this.line = line;
      this.column = column;
    }

    /** The fault as one line with the name of the file. */
    String in(String file) {
      String place = (line > 0 ? line + ":" : "") + (column > 0 ? column + ":" : "");
      return Shown.line(file + ":" + place + " " + getMessage());
    }
  }
}
