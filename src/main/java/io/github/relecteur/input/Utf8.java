package io.github.relecteur.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;

/** Reads files strictly as UTF-8 text. */
final class Utf8 {

  private Utf8() {}

  static byte[] read(Path file) throws InputException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  static InputStream open(Path file) throws InputException {
    if (!Files.exists(file)) {
      throw new InputException(file + ": no such file");
    }
    if (Files.isDirectory(file)) {
      throw new InputException(file + ": is a folder, a file was expected");
    }
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  static String decode(byte[] bytes, String name) throws InputException {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
