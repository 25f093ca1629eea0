package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Side;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the results of a pair stand to what is known of it: {@code baselineState} if there was an
 * earlier run, and always {@code suppressions}, which all results of a run must have if one has.
 */
final class SarifStandings {

  private final JsonStream stream;
  private final JudgedPair judged;

  SarifStandings(JsonStream stream, JudgedPair judged) {
    this.stream = stream;
    this.judged = judged;
  }

  /** Writes the standing of a finding. */
  void write(JsonGenerator json, JudgedFinding finding) throws IOException {
    String state = finding.before() ? "unchanged" : "new";
    switch (finding.standing()) {
      case NEW, KNOWN -> write(json, state, null, null);
      case ACCEPTED -> write(json, state, "external", finding.reason());
      case SUPPRESSED -> write(json, state, "inSource", finding.reason());
    }
  }

  /**
   * Writes a result that an earlier run had and this one has not. It stands in the file, but nobody
   * knows where.
   */
  void writeGone(JsonGenerator json, EarlierFinding gone, Locator locator, String message)
      throws IOException {
    stream.text("message", message);
    Side side = gone.translation() != null ? Side.TRANSLATION : Side.ORIGINAL;
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    stream.string("uri", locator.path(side).uri());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    write(json, "absent", gone.reason() == null ? null : "external", gone.reason());
    json.writeObjectFieldStart("properties");
    stream.string("pair", judged.pair().id());
    json.writeEndObject();
  }

  private void write(
      JsonGenerator json, String state, @Nullable String kind, @Nullable String justification)
      throws IOException {
    if (judged.compared()) {
      stream.string("baselineState", state);
    }
    json.writeArrayFieldStart("suppressions");
    if (kind != null) {
      json.writeStartObject();
      stream.string("kind", kind);
      if (justification != null) {
        stream.string("justification", justification);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
