package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The rules of a SARIF log. */
final class SarifRules {

  private static final String NONE = "—";

  private final JsonStream stream;
  private final List<RuleInfo> rules;

  SarifRules(JsonStream stream, List<RuleInfo> rules) {
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
    String summary = sentence(rule.summary());
    json.writeStartObject();
    stream.string("id", rule.code());
    stream.string("name", name(rule.code()));
    stream.text("shortDescription", summary);
    stream.text(
        "fullDescription",
        "%s For example, “%s” rendered as “%s” instead of “%s”."
            .formatted(summary, rule.original(), rule.wrong(), rule.right()));
    json.writeObjectFieldStart("help");
    stream.string("text", help(rule, summary, "%s\n\nOriginal: %s\nWrong: %s\nRight: %s"));
    stream.string(
        "markdown",
        help(
            rule,
            summary,
            "%s\n\n| | |\n|---|---|\n| Original | %s |\n| Wrong | %s |\n| Right | %s |"));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    stream.string("level", level(rule.severity()));
    json.writeEndObject();
    properties(json, rule);
    json.writeEndObject();
  }

  private static String help(RuleInfo rule, String summary, String form) {
    return form.formatted(summary, rule.original(), rule.wrong(), rule.right());
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

  /** The code in the form of a name: {@code FigureMagnitude}. */
  private static String name(String code) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) != '.') {
        boolean first = i == 0 || code.charAt(i - 1) == '.';
        String c = code.substring(i, i + 1);
        name.append(first ? c.toUpperCase(Locale.ROOT) : c);
      }
    }
    return name.toString();
  }
}
