package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a SARIF log with one run. All rules are declared, so that an index never depends on
 * what was found. Offsets into a file are left out for rows of a file of pairs, where only line and
 * column are known.
 *
 * <p>Source: Static Analysis Results Interchange Format 2.1.0, OASIS, 2020, with errata 01.
 */
final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String HOME = "https://github.com/relecteur/relecteur";

  private final JsonStream stream;
  private final SarifRules rules;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final String version;
  private @Nullable JsonGenerator begun;

  SarifReport(Writer out, List<RuleInfo> rules, String version) {
    this.stream = new JsonStream(out, JsonStream.Layout.OBJECT);
    this.rules = new SarifRules(stream, rules);
    this.version = version;
    for (int i = 0; i < rules.size(); i++) {
      indexes.put(rules.get(i).code(), i);
    }
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    JsonGenerator json = begin();
    if (pair.report().findings().isEmpty()) {
      return;
    }
    Locator locator = new Locator(pair);
    SarifFingerprints fingerprints = new SarifFingerprints(stream);
    for (Finding finding : pair.report().findings()) {
      json.writeStartObject();
      result(json, pair, finding, locator, fingerprints);
      json.writeEndObject();
    }
  }

  @Override
  public void write(JudgedPair judged) throws IOException {
    JsonGenerator json = begin();
    if (judged.findings().isEmpty() && judged.gone().isEmpty()) {
      return;
    }
    Locator locator = new Locator(judged.pair());
    SarifFingerprints fingerprints = new SarifFingerprints(stream);
    SarifStandings standings = new SarifStandings(stream, judged);
    for (JudgedFinding finding : judged.findings()) {
      json.writeStartObject();
      result(json, judged.pair(), finding.finding(), locator, fingerprints);
      standings.write(json, finding);
      json.writeEndObject();
    }
    for (EarlierFinding gone : judged.gone()) {
      json.writeStartObject();
      rule(json, gone.code());
      standings.writeGone(json, gone, locator);
      fingerprints.write(json, gone.fingerprint());
      json.writeEndObject();
    }
  }

  private void rule(JsonGenerator json, String code) throws IOException {
    stream.string("ruleId", code);
    Integer index = indexes.get(code);
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
  }

  private void result(
      JsonGenerator json,
      CheckedPair pair,
      Finding finding,
      Locator locator,
      SarifFingerprints fingerprints)
      throws IOException {
    rule(json, finding.code());
    stream.string("level", SarifRules.level(finding.severity()));
    stream.text("message", finding.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physicalLocation(json, Locator.primary(finding), locator);
    json.writeEndObject();
    json.writeEndArray();
    related(json, finding, locator);
    fingerprints.write(json, finding.fingerprint());
    fix(json, finding, locator);
    BigDecimal confidence = new BigDecimal(JsonStream.rounded(finding.confidence()));
    json.writeNumberField("rank", confidence.movePointRight(2));
    json.writeObjectFieldStart("properties");
    stream.string("pair", pair.id());
    json.writeEndObject();
  }

  /** The place in the original and all further ones, numbered from 1. */
  private void related(JsonGenerator json, Finding finding, Locator locator) throws IOException {
    List<Place> places = new ArrayList<>();
    if (finding.original() != null && finding.translation() != null) {
      places.add(finding.original());
    }
    places.addAll(finding.related());
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      physicalLocation(json, place, locator);
      String side = place.side() == Side.ORIGINAL ? "original" : "translation";
      stream.text("message", "In the " + side + ": “" + place.text() + "”");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fix(JsonGenerator json, Finding finding, Locator locator) throws IOException {
    String replacement = locator.replacement(finding);
    Place place = finding.translation();
    if (replacement == null || place == null) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    stream.text("description", "Put “" + finding.suggestion() + "” instead.");
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, place, locator);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region(json, "deletedRegion", place, locator);
    stream.text("insertedContent", replacement);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void physicalLocation(JsonGenerator json, Place place, Locator locator)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, place, locator);
    region(json, "region", place, locator);
    json.writeEndObject();
  }

  private void artifact(JsonGenerator json, Place place, Locator locator) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    stream.string("uri", locator.path(place.side()).uri());
    json.writeEndObject();
  }

  private void region(JsonGenerator json, String name, Place place, Locator locator)
      throws IOException {
    Position start = locator.start(place);
    Position end = locator.end(place);
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    if (locator.isWholeFile()) {
      json.writeNumberField("charOffset", place.span().start());
      json.writeNumberField("charLength", place.span().length());
    }
    stream.text("snippet", locator.source(place));
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    JsonGenerator json = begin();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    stream.end();
    stream.finish();
  }

  /** Writes everything before the first result, once. */
  private JsonGenerator begin() throws IOException {
    JsonGenerator json = begun;
    if (json != null) {
      return json;
    }
    json = stream.begin();
    begun = json;
    stream.string("$schema", SCHEMA);
    stream.string("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    stream.string("name", "Relecteur");
    stream.string("version", version);
    stream.string("informationUri", HOME);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    stream.string("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    return json;
  }
}
