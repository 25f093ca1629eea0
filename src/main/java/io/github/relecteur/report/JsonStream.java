package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON objects written one after the other, the same on every platform. */
final class JsonStream {

  /** How the objects follow each other. */
  enum Layout {
    /** Exactly one object, indented. */
    OBJECT,
    /** The elements of an array, indented. */
    ARRAY,
    /** One a line. */
    LINES
  }

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new ControlEscapes())
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private static final int CONFIDENCE_DIGITS = 3;

  private final Writer out;
  private final Layout layout;
  private final JsonGenerator json;
  private int objects;
  private boolean finished;

  JsonStream(Writer out, Layout layout) {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.layout = layout;
    try {
      this.json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new IllegalStateException("a generator over a writer does no input or output", e);
    }
    if (layout != Layout.LINES) {
      json.setPrettyPrinter(indented());
    }
  }

  /** Begins the next object. */
  JsonGenerator begin() throws IOException {
    if (layout == Layout.OBJECT && objects > 0) {
      throw new IllegalStateException(
          "json takes only one; jsonArray and jsonLines take any number");
    }
    if (layout != Layout.LINES && finished) {
      throw new IllegalStateException("the output has been finished and takes no more");
    }
    if (layout == Layout.ARRAY && objects == 0) {
      json.writeStartArray();
    }
    objects++;
    json.writeStartObject();
    return json;
  }

  /** Ends an object. */
  void end() throws IOException {
    json.writeEndObject();
    if (layout == Layout.LINES) {
      json.flush();
      out.write('\n');
    }
  }

  /** Whether the one object has not been written. */
  boolean lacksObject() {
    return layout == Layout.OBJECT && objects == 0;
  }

  /** Ends the output; does nothing if it has been ended. */
  void finish() throws IOException {
    if (finished && layout != Layout.LINES) {
      return;
    }
    finished = true;
    if (layout == Layout.ARRAY) {
      if (objects == 0) {
        json.writeStartArray();
      }
      json.writeEndArray();
    }
    json.flush();
    if (layout != Layout.LINES) {
      out.write('\n');
    }
    out.flush();
  }

  /** Writes a string field, or null. */
  void string(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(WellFormed.of(value));
    }
  }

  /** Writes a field with an object that holds a text. */
  void text(String name, String value) throws IOException {
    json.writeObjectFieldStart(name);
    string("text", value);
    json.writeEndObject();
  }

  /** Writes an object that tells a run. */
  void run(RunIdentity run) throws IOException {
    json.writeStartObject();
    string("version", run.version());
    string("lexicon", run.lexicon());
    string("configuration", run.configuration());
    json.writeEndObject();
  }

  /** Writes a confidence, rounded so that it reads the same on every Java version. */
  void confidence(double value) throws IOException {
    json.writeFieldName("confidence");
    json.writeNumber(new BigDecimal(rounded(value)));
  }

  /** A confidence in decimal digits. */
  static String rounded(double confidence) {
    return BigDecimal.valueOf(confidence)
        .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Writes the fields {@code start} and {@code end}. */
  void span(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
