package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The rules of a SARIF log. */
final class SarifRules {

  private static final String NONE = "—";

  private final JsonStream stream;
  private final Labels labels;
  private final List<RuleInfo> rules;

  SarifRules(JsonStream stream, List<RuleInfo> rules, Labels labels) {
    this.labels = labels;
    this.stream = stream;
    this.rules = List.copyOf(rules);
  }

  /** Writes the field {@code rules}. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      rule(json, rule);
    }
    json.writeEndArray();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.code();
  }

  private void rule(JsonGenerator json, RuleInfo rule) throws IOException {
    String summary = sentence(rule.meaning().in(labels.language()));
    json.writeStartObject();
    stream.string("id", rule.code());
    stream.string("name", name(rule.name().in(labels.language())));
    stream.text("shortDescription", summary);
    stream.text(
        "fullDescription",
        labels.get("sarif.example", summary, rule.original(), rule.wrong(), rule.right()));
    json.writeObjectFieldStart("help");
    String original = labels.get("original");
    String wrong = labels.get("wrong");
    String right = labels.get("right");
    stream.string(
        "text",
        String.join(
            "\n",
            summary,
            "",
            labels.get("entry", original, rule.original()),
            labels.get("entry", wrong, rule.wrong()),
            labels.get("entry", right, rule.right())));
    stream.string(
        "markdown",
        String.join(
            "\n",
            summary,
            "",
            "| | |",
            "|---|---|",
            row(original, rule.original()),
            row(wrong, rule.wrong()),
            row(right, rule.right())));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    stream.string("level", level(rule.severity()));
    json.writeEndObject();
    properties(json, rule);
    json.writeEndObject();
  }

  private static String row(String label, String example) {
    return "| " + label + " | " + example + " |";
  }

  private void properties(JsonGenerator json, RuleInfo rule) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("translation");
    if (!rule.mqm().equals(NONE)) {
      json.writeString("MQM/" + rule.mqm());
    }
    if (!rule.its().equals(NONE)) {
      json.writeString("ITS/" + rule.its());
    }
    json.writeEndArray();
    stream.string("since", rule.since());
    json.writeEndObject();
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }

  /** A name in words written as one: {@code FigureMagnitude}. */
  private static String name(String words) {
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < words.length(); i++) {
      String c = words.substring(i, i + 1);
      if (Character.isLetterOrDigit(c.charAt(0))) {
        name.append(first ? c.toUpperCase(Locale.ROOT) : c);
      }
      first = !Character.isLetterOrDigit(c.charAt(0));
    }
    return name.toString();
  }
}
