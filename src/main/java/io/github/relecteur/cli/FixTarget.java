package io.github.relecteur.cli;

import io.github.relecteur.input.InputException;
import io.github.relecteur.input.SegmentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be corrected.
 *
 * @param name how to call it in messages
 * @param path where it is, or null for standard input
 * @param relative its path below the folder that is corrected, otherwise its name
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent")
record FixTarget(String name, @Nullable Path path, Path relative, byte[] bytes) {

  /** What standard input holds. */
  static FixTarget stream(byte[] bytes) {
    return new FixTarget(Streams.STANDARD_INPUT, null, Path.of(""), bytes);
  }

  /** A file. */
  static FixTarget file(Path path, byte[] bytes) {
    return new FixTarget(path.toString(), path, path.getFileName(), bytes);
  }

  /** A file in a folder. */
  static FixTarget below(Path folder, Path path, byte[] bytes) {
    return new FixTarget(path.toString(), path, folder.relativize(path), bytes);
  }

  /**
   * A file of pairs.
   *
   * @throws InputException if it cannot be read, or does not begin as its format wants
   */
  static FixTarget pairs(Path path) throws InputException {
    try {
      SegmentReader.open(path).close();
      return file(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
