package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the Reviewdog Diagnostic Format, one a line. Columns count bytes of UTF-8, as the
 * format wants. What stands before a row on its line is not known here, so that findings in rows
 * have lines only, and tell their suggestion in the message.
 *
 * <p>Source: reviewdog, proto/rdf/reviewdog.proto.
 */
final class ReviewdogReport extends FindingReport {

  private final JsonStream stream;

  ReviewdogReport(JsonStream stream) {
    this.stream = stream;
  }

  @Override
  void write(CheckedPair pair, Finding finding, Locator locator) throws IOException {
    Place place = Locator.primary(finding);
    String replacement = locator.isWholeFile() ? locator.replacement(finding) : null;
    JsonGenerator json = stream.begin();
    String message = replacement == null ? Locator.message(finding) : finding.message();
    stream.string("message", message);
    json.writeObjectFieldStart("location");
    stream.string("path", locator.path(place.side()).path());
    range(json, place, locator);
    json.writeEndObject();
    stream.string("severity", finding.severity().code().toUpperCase(Locale.ROOT));
    json.writeObjectFieldStart("source");
    stream.string("name", "relecteur");
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    stream.string("value", finding.code());
    json.writeEndObject();
    suggestion(json, replacement, place, locator);
    if (run().isPresent()) {
      stream.string("original_output", run().get().line());
    }
    stream.end();
  }

  private void suggestion(
      JsonGenerator json, @Nullable String replacement, Place place, Locator locator)
      throws IOException {
    if (replacement == null) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    json.writeStartObject();
    range(json, place, locator);
    stream.string("text", replacement);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void range(JsonGenerator json, Place place, Locator locator) throws IOException {
    json.writeObjectFieldStart("range");
    position(json, "start", locator.start(place), place.side(), place.span().start(), locator);
    position(json, "end", locator.end(place), place.side(), place.span().end(), locator);
    json.writeEndObject();
  }

  private static void position(
      JsonGenerator json, String name, Position position, Side side, int offset, Locator locator)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    if (locator.isWholeFile()) {
      json.writeNumberField("column", locator.byteColumn(side, offset));
    }
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    stream.finish();
  }
}
