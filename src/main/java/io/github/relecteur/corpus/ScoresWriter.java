package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a run as JSON: its scores alone, to be kept and compared with later runs, or the whole
 * report. {@link EarlierRun} reads both.
 */
public final class ScoresWriter {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final JsonGenerator json;

  private ScoresWriter(Writer out) throws IOException {
    json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(new OneLinePrinter());
  }

  /** Writes the scores of a run: rounded, sorted, a finding a line; the writer stays open. */
  public static void scores(Results results, Writer out) throws IOException {
    ScoresWriter writer = new ScoresWriter(out);
    writer.begin(results);
    writer.items(results, false);
    writer.end(out);
  }

  /** Writes the whole report; the writer stays open. */
  static void report(RunReport report, Writer out) throws IOException {
    ScoresWriter writer = new ScoresWriter(out);
    Results results = report.results();
    writer.begin(results);
    writer.json.writeBooleanField("accepted", report.isAccepted());
    writer.groups("severities", results.bySeverity());
    writer.groups("kinds", results.byKind());
    writer.groups("topics", results.byTopic());
    writer.counts("reported", Results.counts(results.plain()));
    writer.faults("faults", report.acceptance().faults());
    writer.json.writeNumberField("acceptedFaults", report.acceptance().accepted().size());
    if (report.comparison().isPresent()) {
      writer.comparison(report.comparison().get());
    }
    writer.engines(EngineScore.of(results));
    writer.items(results, true);
    writer.end(out);
  }

  private void begin(Results results) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", EarlierRun.VERSION);
    json.writeFieldName("overall");
    score(results.overall());
    groups("codes", results.byCode());
    List<ItemResult> forms = results.surfaces();
    json.writeObjectFieldStart("surfaces");
    json.writeNumberField("forms", forms.size());
    json.writeArrayFieldStart("misread");
    for (ItemResult form : forms) {
      if (!form.misread().isEmpty()) {
        json.writeStartObject();
        json.writeStringField("path", form.path());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void end(Writer out) throws IOException {
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  private void groups(String name, List<Score> scores) throws IOException {
    json.writeArrayFieldStart(name);
    for (Score score : scores) {
      score(score);
    }
    json.writeEndArray();
  }

  private void score(Score score) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", score.name());
    json.writeNumberField("expected", score.expected());
    json.writeNumberField("found", score.hits());
    json.writeNumberField("missed", score.misses());
    json.writeNumberField("false", score.falseAlarms());
    share("precision", score.precision());
    share("recall", score.recall());
    share("f1", score.f1());
    share("exactCode", score.exactCode());
    share("exactSpan", score.exactSpan());
    json.writeEndObject();
  }

  private void share(String name, Share share) throws IOException {
    json.writeFieldName(name);
    if (share.isEmpty()) {
      json.writeNull();
    } else {
      json.writeNumber(share.points(2));
    }
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void faults(String name, List<Fault> faults) throws IOException {
    json.writeArrayFieldStart(name);
    for (Fault fault : faults) {
      json.writeStartObject();
      json.writeStringField("path", fault.path());
      json.writeStringField("place", fault.place());
      json.writeStringField("text", fault.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void comparison(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("drops");
    for (Drop drop : comparison.drops()) {
      json.writeStartObject();
      json.writeStringField("name", drop.group());
      strings("measures", drop.measures());
      faults("causes", drop.causes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (Change change : comparison.changes()) {
      if (change.status() != Change.Status.UNCHANGED) {
        json.writeStartObject();
        json.writeStringField("status", change.status().code());
        json.writeStringField("path", change.path());
        json.writeFieldName("finding");
        ResultJson.write(json, change.judgement());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> strings) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private void engines(List<EngineScore> engines) throws IOException {
    json.writeArrayFieldStart("engines");
    for (EngineScore engine : engines) {
      json.writeStartObject();
      json.writeStringField("engine", engine.engine());
      json.writeNumberField("articles", engine.originals().size());
      json.writeNumberField("words", engine.words());
      json.writeNumberField("errors", engine.errors());
      json.writeNumberField("errorsPerThousandWords", engine.rate());
      interval("articlesWithError", engine.articleShare());
      interval("mentionsWithError", engine.mentionShare());
      counts("codes", new TreeMap<>(engine.counts()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void interval(String name, Share share) throws IOException {
    Wilson wilson = Wilson.of(share);
    json.writeObjectFieldStart(name);
    json.writeNumberField("count", share.part());
    json.writeNumberField("of", share.whole());
    share("share", share);
    json.writeNumberField("low", wilson.low());
    json.writeNumberField("high", wilson.high());
    json.writeEndObject();
  }

  /** The items, sorted by path in the scores, in the order of the run in a report. */
  private void items(Results results, boolean whole) throws IOException {
    json.writeArrayFieldStart("items");
    List<ItemResult> items =
        results.items().stream().filter(i -> i.type() != ItemType.SURFACE).toList();
    if (!whole) {
      items = items.stream().sorted(Comparator.comparing(ItemResult::path)).toList();
    }
    for (ItemResult item : items) {
      if (whole) {
        ResultJson.write(json, item);
      } else {
        item(item);
      }
    }
    json.writeEndArray();
  }

  private void item(ItemResult item) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", item.path());
    json.writeArrayFieldStart("findings");
    for (Judgement judgement : item.judgements()) {
      ResultJson.writeShort(json, judgement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
