package io.github.relecteur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.report.RunIdentity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in force, and where it comes from.
 *
 * @param file the configuration file, null if there is none
 * @param path the article that was asked for, null if none was
 * @param settings what holds for it
 * @param lexicons the lexicons of the house
 * @param run the version and the hashes that reports carry
 */
record ConfigurationReport(
    @Nullable Path file,
    @Nullable String path,
    Settings settings,
    List<Setting> lexicons,
    RunIdentity run) {

  private static final String NONE = "none";

  /** A line for each setting, in columns. */
  String text() {
    List<String[]> rows = new ArrayList<>();
    rows.add(row("configuration", file == null ? NONE : file.toString(), ""));
    if (path != null) {
      rows.add(row("path", path, ""));
    }
    values().forEach((key, setting) -> rows.add(row(key.path(), setting)));
    lexicons.forEach(setting -> rows.add(row("lexicons", setting)));
    settings.protectedNames().forEach(setting -> rows.add(row("protected", setting)));
    codes().forEach((code, setting) -> rows.add(row("codes." + code, setting)));
    rows.add(row("run.version", run.version(), ""));
    rows.add(row("run.lexicon", run.lexicon(), ""));
    rows.add(row("run.configuration", run.configuration(), ""));
    int first = width(rows, 0);
    int second = width(rows, 1);
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      String line = padded(row[0], first + 2) + padded(row[1], second + 2) + row[2];
      text.append(line.stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** One JSON object in one line. */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("configuration", file == null ? null : file.toString());
      json.writeStringField("path", path);
      for (Map.Entry<SettingKey, Setting> entry : values().entrySet()) {
        json.writeFieldName(entry.getKey().path());
        write(json, entry.getValue(), entry.getKey().isLiteral(entry.getValue().value()));
      }
      write(json, "lexicons", lexicons);
      write(json, "protected", settings.protectedNames());
      json.writeObjectFieldStart("codes");
      for (Map.Entry<String, Setting> entry : codes().entrySet()) {
        json.writeFieldName(entry.getKey());
        write(json, entry.getValue(), false);
      }
      json.writeEndObject();
      json.writeObjectFieldStart("run");
      json.writeStringField("version", run.version());
      json.writeStringField("lexicon", run.lexicon());
      json.writeStringField("configuration", run.configuration());
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private Map<SettingKey, Setting> values() {
    Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      values.put(key, settings.value(key));
    }
    return values;
  }

  private Map<String, Setting> codes() {
    return new TreeMap<>(settings.codes());
  }

  private static void write(JsonGenerator json, String name, List<Setting> all) throws IOException {
    json.writeArrayFieldStart(name);
    for (Setting setting : all) {
      write(json, setting, false);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Setting setting, boolean isLiteral)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("value");
    if (isLiteral) {
      json.writeRawValue(setting.value());
    } else {
      json.writeString(setting.value());
    }
    json.writeStringField("from", setting.from());
    json.writeEndObject();
  }

  private static String[] row(String key, Setting setting) {
    return row(key, setting.value(), setting.from());
  }

  private static String[] row(String key, String value, String from) {
    return new String[] {key, value, from};
  }

  private static int width(List<String[]> rows, int column) {
    return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
