package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The fingerprints of the results of one pair. The second and each further result with the same
 * fingerprint is numbered, as systems show one of several with the same.
 */
final class SarifFingerprints {

  private final JsonStream stream;
  private final Map<String, Integer> seen = new HashMap<>();

  SarifFingerprints(JsonStream stream) {
    this.stream = stream;
  }

  void write(JsonGenerator json, String fingerprint) throws IOException {
    int number = seen.merge(fingerprint, 1, Integer::sum);
    json.writeObjectFieldStart("partialFingerprints");
    stream.string("relecteurFinding/v1", number == 1 ? fingerprint : fingerprint + ":" + number);
    json.writeEndObject();
  }
}
