package io.github.relecteur.fuzz;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A hostile file.
 *
 * @param name its name
 * @param encoding the encoding that is told of it; empty if nothing is
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent")
record FileInput(String name, String encoding, byte[] bytes) {

  /** The same file with other bytes. */
  FileInput holding(byte[] other) {
    return new FileInput(name, encoding, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileInput file
        && name.equals(file.name)
        && encoding.equals(file.encoding)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
