package io.github.relecteur.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Some parts of a zip file, which is read with limits. */
final class ZipParts {

  private static final int MOST_PARTS = 10_000;

  /** All parts together, wanted or not, unpacked. */
  private static final long MOST_BYTES = 256L << 20;

  private ZipParts() {}

  /**
   * The wanted parts that there are.
   *
   * @throws InputException if the file is encrypted, broken or cut off, has a part twice, or
   *     unpacks to more than any document does
   */
  static Map<String, byte[]> read(byte[] zip, Set<String> wanted, String name)
      throws InputException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      long left = MOST_BYTES;
      int count = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean isWanted = wanted.contains(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          left -= read;
          if (isWanted) {
            part.write(buffer, 0, read);
          }
          if (left < 0 || part.size() > Utf8.MOST_BYTES) {
            throw new InputException(
                name + ": unpacks to more than a document holds, it is not read");
          }
        }
        if (++count > MOST_PARTS) {
          throw new InputException(name + ": is a zip file of more than " + MOST_PARTS + " parts");
        }
        if (isWanted && parts.put(entry.getName(), part.toByteArray()) != null) {
          throw new InputException(name + ": has the part " + entry.getName() + " twice");
        }
      }
      return parts;
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
      throw new InputException(
          name
              + (encrypted
                  ? ": is an encrypted zip file, a document without password was expected"
                  : ": is a broken zip file: " + e.getMessage()),
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(name + ": is a zip file, but cut off or broken", e);
    }
  }
}
