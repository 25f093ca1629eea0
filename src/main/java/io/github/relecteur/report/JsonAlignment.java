package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import java.io.IOException;
import java.util.List;

/** Alignments as JSON objects, one for each pair of articles. */
final class JsonAlignment implements AlignmentWriter {

  private final JsonStream stream;

  JsonAlignment(JsonStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(String id, Report report) throws IOException {
    JsonGenerator json = stream.begin();
    stream.string("id", id);
    json.writeArrayFieldStart("beads");
    for (Bead bead : report.alignment()) {
      json.writeStartObject();
      spans(json, "en", bead.original());
      spans(json, "fr", bead.translation());
      stream.confidence(bead.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    stream.end();
  }

  @Override
  public void finish() throws IOException {
    if (stream.lacksObject()) {
      JsonGenerator json = stream.begin();
      stream.string("id", "");
      json.writeArrayFieldStart("beads");
      json.writeEndArray();
      stream.end();
    }
    stream.finish();
  }

  private static void spans(JsonGenerator json, String name, List<Sentence> sentences)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Sentence sentence : sentences) {
      // Written by hand so that both numbers stay on one line where objects are indented.
      json.writeRawValue("[" + sentence.span().start() + "," + sentence.span().end() + "]");
    }
    json.writeEndArray();
  }
}
