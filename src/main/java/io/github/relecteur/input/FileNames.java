package io.github.relecteur.input;

import java.util.Locale;

/** What the names of files say of their content. */
final class FileNames {

  private static final String PACKED = ".gz";

  private FileNames() {}

  /** A name without {@code .gz} at its end. */
  static String unpacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PACKED)
        ? name.substring(0, name.length() - PACKED.length())
        : name;
  }

  /** What follows the last full stop, in small letters; the whole name if there is none. */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
