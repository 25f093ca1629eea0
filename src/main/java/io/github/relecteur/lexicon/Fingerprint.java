package io.github.relecteur.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short hash of a sequence of texts. Not thread-safe. */
public final class Fingerprint {

  /** Twelve hexadecimal digits. */
  private static final int BYTES = 6;

  private final MessageDigest digest;

  /** A hash of nothing yet. */
  public Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text; where it ends counts, so that {@code a, bc} differs from {@code ab, c}. */
  public Fingerprint add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** Adds a list; how many texts it has counts. */
  public Fingerprint add(List<String> texts) {
    texts.forEach(this::add);
    digest.update((byte) 1);
    return this;
  }

  /** Twelve hexadecimal digits; the hash starts afresh. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
