package io.github.relecteur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of a run for a baseline: those that it does not accept become the known
 * ones, sorted, one a line; its accepted entries are written as they were read.
 */
final class BaselineWriter {

  /** The longest words that an entry shows, in UTF-16 code units. */
  private static final int LONGEST = 80;

  private static final Comparator<Known> ORDER =
      Comparator.comparing((Known known) -> known.finding.article())
          .thenComparing(known -> known.finding.code())
          .thenComparing(known -> known.finding.fingerprint())
          .thenComparing(Known::occurrence);

  private final Baseline old;
  private final EarlierFindings accepted;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final List<Known> known = new ArrayList<>();

  private record Known(EarlierFinding finding, int occurrence) {}

  /**
   * A writer that has seen no finding.
   *
   * @param old the baseline whose accepted entries are kept
   */
  BaselineWriter(Baseline old) {
    this.old = old;
    this.accepted = old.acceptedFindings();
    old.accepted().forEach(entry -> taken.add(entry.identity()));
  }

  /** Takes note of a finding. */
  void add(String article, Finding finding) {
    String fingerprint = finding.fingerprint();
    if (accepted.take(article, fingerprint).isPresent()) {
      return;
    }
    EarlierFinding entry =
        new EarlierFinding(
            article,
            finding.code(),
            words(finding.original()),
            words(finding.translation()),
            fingerprint,
            null);
    int occurrence = next.getOrDefault(Baseline.identity(entry, 0), 1);
    while (!taken.add(Baseline.identity(entry, occurrence))) {
      occurrence++;
    }
    next.put(Baseline.identity(entry, 0), occurrence + 1);
    known.add(new Known(entry, occurrence));
  }

  /** How many known findings there are. */
  int size() {
    return known.size();
  }

  /** How many entries are accepted. */
  int accepted() {
    return old.accepted().size();
  }

  /** Writes the file. */
  void write(Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Known one : known.stream().sorted(ORDER).toList()) {
      lines.add(line(one));
    }
    out.write("{\n  \"" + Baseline.VERSION + "\": " + Baseline.FORMAT + ",\n");
    list(out, Baseline.KNOWN, lines, ",");
    lines.clear();
    for (Baseline.Entry entry : old.accepted()) {
      lines.add(line(entry.source()::write));
    }
    list(out, Baseline.ACCEPTED, lines, "");
    out.write("}\n");
  }

  private static void list(Writer out, String name, List<String> lines, String end)
      throws IOException {
    out.write("  \"" + name + "\": [");
    for (int i = 0; i < lines.size(); i++) {
      out.write((i == 0 ? "\n    " : ",\n    ") + lines.get(i));
    }
    out.write((lines.isEmpty() ? "]" : "\n  ]") + end + "\n");
  }

  private static String line(Known known) throws IOException {
    EarlierFinding finding = known.finding;
    return line(
        json -> {
          json.writeStartObject();
          json.writeStringField(Baseline.ARTICLE, finding.article());
          json.writeStringField(Baseline.CODE, finding.code());
          json.writeStringField(Baseline.ORIGINAL, finding.original());
          json.writeStringField(Baseline.TRANSLATION, finding.translation());
          json.writeStringField(Baseline.FINGERPRINT, finding.fingerprint());
          if (known.occurrence > 1) {
            json.writeNumberField(Baseline.OCCURRENCE, known.occurrence);
          }
          json.writeEndObject();
        });
  }

  /** One line, in which halves of characters are question marks. */
  private static String line(Content content) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.setPrettyPrinter(new OneLine());
      content.write(json);
    }
    byte[] encoded = line.toString().getBytes(StandardCharsets.UTF_8);
    return new String(encoded, StandardCharsets.UTF_8);
  }

  private static @Nullable String words(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    String text = place.text();
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** A space behind each colon and comma. */
  private static final class OneLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      json.writeRaw(", ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(", ");
    }
  }
}
