package io.github.relecteur.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a text declares about itself: {@code <?xml … encoding="…"?>} at its beginning,
 * or {@code <meta charset="…">}, or {@code <meta … content="text/html; charset=…">}, in its first
 * {@value #MOST_LOOKED_AT} bytes.
 */
final class Declaration {

  /** As far as browsers look. */
  static final int MOST_LOOKED_AT = 1024;

  private Declaration() {}

  /** The name as written; null if there is none. */
  static @Nullable String of(byte[] bytes) {
    int length = Math.min(bytes.length, MOST_LOOKED_AT);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String small = start.toLowerCase(Locale.ROOT);
    if (small.startsWith("<?xml")) {
      int end = small.indexOf("?>");
      int at = small.indexOf("encoding");
      if (at >= 0 && at < end) {
        return value(start, at + "encoding".length());
      }
    }
    for (int meta = small.indexOf("<meta"); meta >= 0; meta = small.indexOf("<meta", meta + 1)) {
      int end = small.indexOf('>', meta);
      int at = small.indexOf("charset", meta);
      if (at >= 0 && at < end) {
        String name = value(start, at + "charset".length());
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** What follows an equals sign, with or without quotation marks. */
  private static @Nullable String value(String text, int from) {
    int at = skip(text, from);
    if (at >= text.length() || text.charAt(at) != '=') {
      return null;
    }
    at = skip(text, at + 1);
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      at++;
    }
    int end = at;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    return end == at ? null : text.substring(at, end);
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_.:+".indexOf(c) >= 0;
  }
}
