package io.github.relecteur.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The path of a file as reports for machines write it: with slashes and without {@code ./} before
 * it, so that a path of the working folder is the path of the repository.
 *
 * @param path the path
 */
record FilePath(String path) {

  private static final String HERE = "./";

  /** The path of an article's name; a text without a name is called by what it is. */
  static FilePath of(String name, String otherwise) {
    if (name.isEmpty()) {
      return new FilePath(otherwise);
    }
    String path = name.replace(File.separatorChar, '/');
    while (path.startsWith(HERE) && path.length() > HERE.length()) {
      path = path.substring(HERE.length());
    }
    return new FilePath(WellFormed.of(path));
  }

  /** A reference by RFC 3986: relative as the path is, {@code file:} for an absolute one. */
  String uri() {
    StringBuilder uri = new StringBuilder();
    if (path.startsWith("/")) {
      uri.append("file://");
    } else if (isDrive()) {
      uri.append("file:///");
    }
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      int value = unit & 0xFF;
      if (isPlain(value) || (value == ':' && isDrive() && uri.length() <= "file:///C".length())) {
        uri.append((char) value);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", value));
      }
    }
    return uri.toString();
  }

  private boolean isDrive() {
    return path.length() > 2
        && isLetter(path.charAt(0))
        && path.charAt(1) == ':'
        && path.charAt(2) == '/';
  }

  private static boolean isPlain(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
