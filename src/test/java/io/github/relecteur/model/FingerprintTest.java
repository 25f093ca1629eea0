package io.github.relecteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void placeAndWhiteSpace_doNotMatter() {
    String same = fingerprint("figure.unit", 0, "5 % de plus");
    assertThat(fingerprint("figure.unit", 90, "5 % de plus")).isEqualTo(same);
    assertThat(fingerprint("figure.unit", 0, "5\u00A0% de\r\n  plus")).isEqualTo(same);
    assertThat(fingerprint("figure.unit", 0, "5\u202F% de plus")).isEqualTo(same);
  }

  @Test
  void codeAndWords_matter() {
    String one = fingerprint("figure.unit", 0, "5 %");
    assertThat(fingerprint("figure.value", 0, "5 %")).isNotEqualTo(one).hasSize(16);
    assertThat(fingerprint("figure.unit", 0, "5%")).isNotEqualTo(one);
    assertThat(fingerprint("figure.unit", 0, "6 %")).isNotEqualTo(one);
  }

  private static String fingerprint(String code, int start, String words) {
    Place place = new Place(Side.TRANSLATION, new Span(start, start + words.length()), words);
    return new Finding(code, Severity.ERROR, 1, new Message("m", "m"), null, place, List.of(), null)
        .fingerprint();
  }
}
