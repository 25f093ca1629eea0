package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the Reviewdog Diagnostic Format, one a line. Columns count bytes of UTF-8, as the
 * format wants. What stands before a row on its line is not known here, nor what bytes a file in
 * another encoding has, so that findings there have lines only, and tell their suggestion in the
 * message.
 *
 * <p>Source: reviewdog, proto/rdf/reviewdog.proto.
 */
final class ReviewdogReport extends FindingReport {

  private final JsonStream stream;
  private final Language language;

  ReviewdogReport(JsonStream stream, Labels labels) {
    super(labels);
    this.stream = stream;
    this.language = labels.language();
  }

  @Override
  void write(CheckedPair pair, Finding finding, Locator locator) throws IOException {
    Place place = Locator.primary(finding);
    Correction correction = locator.isUtf8File(place.side()) ? locator.correction(finding) : null;
    JsonGenerator json = stream.begin();
    String message = correction == null ? locator.message(finding) : finding.message(language);
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
    suggestion(json, correction, locator);
    if (run().isPresent()) {
      stream.string("original_output", run().get().line());
    }
    stream.end();
  }

  private void suggestion(JsonGenerator json, @Nullable Correction correction, Locator locator)
      throws IOException {
    if (correction == null) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    json.writeStartObject();
    range(json, new Place(Side.TRANSLATION, correction.span(), correction.words()), locator);
    stream.string("text", correction.written());
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
    if (locator.isUtf8File(side)) {
      json.writeNumberField("column", locator.byteColumn(side, offset));
    }
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    stream.finish();
  }
}
