package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void boundaries_count() {
    assertThat(
            List.of(
                new Fingerprint().hex(),
                new Fingerprint().add("").hex(),
                new Fingerprint().add("a").add("bc").hex(),
                new Fingerprint().add("ab").add("c").hex(),
                new Fingerprint().add(List.of("a")).add(List.of("bc")).hex(),
                new Fingerprint().add(List.of("a", "bc")).hex()))
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{12}"));
  }

  /** The first six bytes of SHA-256 of "é", as UTF-8, and a zero byte. */
  @Test
  void text_isHashedAsUtf8() {
    assertThat(new Fingerprint().add("é").hex()).isEqualTo("6133f2d2dc6c");
  }
}
