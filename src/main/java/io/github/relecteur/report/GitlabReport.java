package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Findings as a Code Quality report of GitLab, with the type and the category that readers of Code
 * Climate's format, which it comes from, insist on. GitLab shows one of several findings with the
 * same fingerprint, so that theirs also depends on the file, the pair, and how many like it came
 * before.
 */
final class GitlabReport extends FindingReport {

  private static final int FINGERPRINT_BYTES = 16;

  private final JsonStream stream;
  private final Map<String, Integer> seen = new HashMap<>();

  GitlabReport(JsonStream stream, Labels labels) {
    super(labels);
    this.stream = stream;
  }

  @Override
  void write(CheckedPair pair, Finding finding, Locator locator) throws IOException {
    Place place = Locator.primary(finding);
    String path = locator.path(place.side()).path();
    JsonGenerator json = stream.begin();
    stream.string("type", "issue");
    json.writeArrayFieldStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    stream.string("description", locator.message(finding));
    stream.string("check_name", finding.code());
    stream.string("fingerprint", fingerprint(path, pair.id(), finding.fingerprint()));
    stream.string("severity", name(finding.severity()));
    json.writeObjectFieldStart("location");
    stream.string("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", locator.start(place).line());
    json.writeNumberField("end", locator.end(place).line());
    json.writeEndObject();
    json.writeEndObject();
    stream.end();
  }

  @Override
  public void finish() throws IOException {
    stream.finish();
  }

  private String fingerprint(String path, String id, String finding) {
    String identity = path + '\n' + id + '\n' + finding;
    int before = seen.merge(identity, 1, Integer::sum) - 1;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((identity + '\n' + before).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
