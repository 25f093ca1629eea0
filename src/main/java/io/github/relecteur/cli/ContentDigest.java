package io.github.relecteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of texts and files, by which a run tells that its input is the same. Not thread-safe. */
final class ContentDigest {

  private static final int BUFFER = 1 << 16;

  /** Thirty-two hexadecimal digits. */
  private static final int BYTES = 16;

  private final MessageDigest digest;

  /** A hash of nothing yet. */
  ContentDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text; where it ends counts. */
  ContentDigest add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** Adds bytes; how many they are counts. */
  ContentDigest add(byte[] bytes) {
    digest.update(bytes);
    return add(Integer.toString(bytes.length));
  }

  /** Adds what a file holds; how much it is counts. */
  ContentDigest add(Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
        size += count;
      }
    }
    return add(Long.toString(size));
  }

  /** The hash in hexadecimal digits; it starts afresh. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
