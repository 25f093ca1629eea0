package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.report.JudgedFinding.Standing;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings as JSON objects, one for each checked pair. */
final class JsonReport extends MachineReport {

  private final JsonStream stream;
  private final Language language;

  JsonReport(JsonStream stream, Language language) {
    this.stream = stream;
    this.language = language;
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    List<JudgedFinding> findings =
        pair.report().findings().stream()
            .map(finding -> new JudgedFinding(finding, Standing.NEW, false, null))
            .toList();
    write(new JudgedPair(pair, findings, List.of(), false));
  }

  @Override
  public void write(JudgedPair judged) throws IOException {
    CheckedPair pair = judged.pair();
    Report report = pair.report();
    JsonGenerator json = begin(pair.id(), report.original().name(), report.translation().name());
    if (!report.findings().isEmpty()) {
      LineIndex original = LineIndex.of(report.original());
      LineIndex translation = LineIndex.of(report.translation());
      for (JudgedFinding finding : judged.findings()) {
        json.writeStartObject();
        finding(json, told(finding.finding()), original, translation);
        standing(finding, judged.compared());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    if (judged.compared()) {
      gone(json, judged.gone());
    }
    end(json);
  }

  /** Begins an object as far as its findings. */
  private JsonGenerator begin(String id, String original, String translation) throws IOException {
    JsonGenerator json = stream.begin();
    stream.string("id", id);
    stream.string("original", original);
    stream.string("translation", translation);
    json.writeArrayFieldStart("findings");
    return json;
  }

  /** Ends an object behind its findings. */
  private void end(JsonGenerator json) throws IOException {
    if (run().isPresent()) {
      json.writeFieldName("run");
      stream.run(run().get());
    }
    stream.end();
  }

  @Override
  public void finish() throws IOException {
    if (stream.lacksObject()) {
      JsonGenerator json = begin("", "", "");
      json.writeEndArray();
      end(json);
    }
    stream.finish();
  }

  private void finding(
      JsonGenerator json, Finding finding, LineIndex original, LineIndex translation)
      throws IOException {
    stream.string("code", finding.code());
    stream.string("severity", finding.severity().code());
    stream.confidence(finding.confidence());
    stream.string("message", finding.message(language));
    place(json, "original", finding.original(), original);
    place(json, "translation", finding.translation(), translation);
    json.writeArrayFieldStart("related");
    for (Place place : finding.related()) {
      json.writeStartObject();
      stream.string("side", name(place.side()));
      text(place);
      stream.span(place.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!isRedacted()) {
      stream.string("suggestion", finding.suggestion());
    }
    stream.string("fingerprint", finding.fingerprint());
  }

  private void standing(JudgedFinding finding, boolean compared) throws IOException {
    if (compared || finding.standing() != Standing.NEW) {
      stream.string("status", finding.standing().code());
    }
    if (finding.reason() != null) {
      stream.string("reason", finding.reason());
    }
  }

  private void gone(JsonGenerator json, List<EarlierFinding> gone) throws IOException {
    json.writeArrayFieldStart("gone");
    for (EarlierFinding finding : gone) {
      json.writeStartObject();
      stream.string("code", finding.code());
      if (!isRedacted()) {
        stream.string("original", finding.original());
        stream.string("translation", finding.translation());
      }
      stream.string("fingerprint", finding.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(JsonGenerator json, String name, @Nullable Place place, LineIndex lines)
      throws IOException {
    json.writeFieldName(name);
    if (place == null) {
      json.writeNull();
      return;
    }
    Position position = lines.position(place.span().start());
    json.writeStartObject();
    text(place);
    stream.span(place.span());
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeEndObject();
  }

  private void text(Place place) throws IOException {
    if (!isRedacted()) {
      stream.string("text", place.text());
    }
  }

  private static String name(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
