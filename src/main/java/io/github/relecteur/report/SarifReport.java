package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Side;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import io.github.relecteur.wording.Labels;
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
final class SarifReport extends MachineReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String HOME = "https://github.com/relecteur/relecteur";

  private final JsonStream stream;
  private final Labels labels;
  private final SarifRules rules;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final String version;
  private @Nullable JsonGenerator begun;

  SarifReport(Writer out, List<RuleInfo> rules, String version, Labels labels) {
    this.labels = labels;
    this.stream = new JsonStream(out, JsonStream.Layout.OBJECT);
    this.rules = new SarifRules(stream, rules, labels);
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
    Locator locator = new Locator(pair, labels);
    SarifFingerprints fingerprints = new SarifFingerprints(stream);
    for (Finding finding : pair.report().findings()) {
      json.writeStartObject();
      result(json, pair, told(finding), locator, fingerprints);
      json.writeEndObject();
    }
  }

  @Override
  public void write(JudgedPair judged) throws IOException {
    JsonGenerator json = begin();
    if (judged.findings().isEmpty() && judged.gone().isEmpty()) {
      return;
    }
    Locator locator = new Locator(judged.pair(), labels);
    SarifFingerprints fingerprints = new SarifFingerprints(stream);
    SarifStandings standings = new SarifStandings(stream, judged);
    for (JudgedFinding finding : judged.findings()) {
      json.writeStartObject();
      result(json, judged.pair(), told(finding.finding()), locator, fingerprints);
      standings.write(json, finding);
      json.writeEndObject();
    }
    for (EarlierFinding gone : judged.gone()) {
      json.writeStartObject();
      rule(json, gone.code());
      standings.writeGone(json, gone, locator, goneMessage(gone));
      fingerprints.write(json, gone.fingerprint());
      json.writeEndObject();
    }
  }

  private String goneMessage(EarlierFinding gone) {
    String words = gone.translation() != null ? gone.translation() : gone.original();
    return words == null || isRedacted()
        ? labels.get("sarif.gone")
        : SarifMessage.of(labels.get("sarif.gone.words", words));
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
    stream.text("message", SarifMessage.of(finding.message(labels.language())));
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
      stream.text("message", where(place));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String where(Place place) {
    boolean english = place.side() == Side.ORIGINAL;
    if (isRedacted()) {
      return labels.get(english ? "sarif.original.redacted" : "sarif.translation.redacted");
    }
    String key = english ? "sarif.original" : "sarif.translation";
    return SarifMessage.of(labels.get(key, place.text()));
  }

  private void fix(JsonGenerator json, Finding finding, Locator locator) throws IOException {
    Correction correction = locator.correction(finding);
    if (correction == null) {
      return;
    }
    Place place = new Place(Side.TRANSLATION, correction.span(), correction.words());
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    stream.text(
        "description",
        SarifMessage.of(labels.get("sarif.fix", String.valueOf(finding.suggestion()))));
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, place, locator);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region(json, "deletedRegion", place, locator);
    stream.text("insertedContent", correction.written());
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
    if (locator.isWholeFile(place.side())) {
      json.writeNumberField("charOffset", place.span().start());
      json.writeNumberField("charLength", place.span().length());
    }
    if (!isRedacted()) {
      stream.text("snippet", locator.source(place));
    }
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
    stream.string("language", labels.language().code());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    stream.string("language", labels.language().code());
    stream.string("columnKind", "utf16CodeUnits");
    if (run().isPresent()) {
      /* Not automationDetails: there, it would make every configuration a category of its own. */
      json.writeFieldName("properties");
      stream.run(run().get());
    }
    json.writeArrayFieldStart("results");
    return json;
  }
}
