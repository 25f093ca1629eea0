package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.corpus.JsonTree.JsonFault;
import io.github.relecteur.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Results as JSON: nothing is lost, so that what is read equals what was written. */
final class ResultJson {

  private ResultJson() {}

  /** Writes a result as one object. */
  static void write(JsonGenerator json, ItemResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", result.path());
    json.writeStringField("type", result.type().code());
    json.writeStringField("file", result.file());
    json.writeStringField("topic", result.topic());
    json.writeStringField("engine", result.engine());
    json.writeBooleanField("judged", result.judged());
    json.writeNumberField("words", result.words());
    json.writeNumberField("mentions", result.mentions());
    json.writeNumberField("mistaken", result.mistaken());
    json.writeArrayFieldStart("findings");
    for (Judgement judgement : result.judgements()) {
      write(json, judgement);
    }
    json.writeEndArray();
    json.writeStringField("misread", result.misread());
    json.writeEndObject();
  }

  /** Writes a judgement as one object; what is empty is left out. */
  static void write(JsonGenerator json, Judgement judgement) throws IOException {
    json.writeStartObject();
    json.writeStringField("verdict", judgement.verdict().code());
    json.writeStringField("code", judgement.code());
    json.writeStringField("severity", judgement.severity().code());
    text(json, "original", judgement.original());
    text(json, "translation", judgement.translation());
    text(json, "message", judgement.message());
    text(json, "fingerprint", judgement.finding());
    if (!judgement.expectation().equals(judgement.finding())) {
      text(json, "expectation", judgement.expectation());
    }
    if (judgement.exact()) {
      json.writeBooleanField("exact", true);
    }
    text(json, "seenAs", judgement.seenAs());
    text(json, "difference", judgement.difference());
    if (judgement.line() > 0) {
      json.writeNumberField("line", judgement.line());
    }
    json.writeEndObject();
  }

  /** Writes what a later run needs to know of a judgement: no message and no place in a file. */
  static void writeShort(JsonGenerator json, Judgement full) throws IOException {
    write(
        json,
        new Judgement(
            full.verdict(),
            full.code(),
            full.severity(),
            full.original(),
            full.translation(),
            "",
            full.finding(),
            full.expectation(),
            false,
            full.seenAs(),
            "",
            0));
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  /** The result that {@link #write} has written. */
  static ItemResult result(JsonTree json) throws JsonFault {
    List<Judgement> judgements = new ArrayList<>();
    for (JsonTree finding : json.trees("findings")) {
      judgements.add(judgement(finding));
    }
    return new ItemResult(
        json.text("path"),
        json.constant("type", ItemType.class),
        json.text("file"),
        json.text("topic"),
        json.text("engine"),
        json.truth("judged"),
        json.number("words"),
        json.number("mentions"),
        json.number("mistaken"),
        judgements,
        json.text("misread"));
  }

  /**
   * A judgement; fields that may be left out may be absent. What was found and names no expectation
   * has met one of the same fingerprint.
   */
  static Judgement judgement(JsonTree json) throws JsonFault {
    Verdict verdict = json.constant("verdict", Verdict.class);
    String finding = json.textOrEmpty("fingerprint");
    String expectation = json.textOrEmpty("expectation");
    boolean same = verdict == Verdict.FOUND && expectation.isEmpty();
    return new Judgement(
        verdict,
        json.text("code"),
        json.constant("severity", Severity.class),
        json.textOrEmpty("original"),
        json.textOrEmpty("translation"),
        json.textOrEmpty("message"),
        finding,
        same ? finding : expectation,
        json.has("exact") && json.truth("exact"),
        json.textOrEmpty("seenAs"),
        json.textOrEmpty("difference"),
        json.has("line") ? json.number("line") : 0);
  }
}
