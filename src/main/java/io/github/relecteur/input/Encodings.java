package io.github.relecteur.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encodings that can be read, by their names.
 *
 * <p>As browsers do, texts that call themselves ISO-8859-1 or ASCII are read as windows-1252, which
 * has the same letters, and quotation marks and dashes where ISO-8859-1 has control characters.
 *
 * <p>Source: WHATWG Encoding Standard, section 4.2, names and labels.
 */
final class Encodings {

  /** The names, for messages. */
  static final String KNOWN =
      "UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-1, ISO-8859-15, US-ASCII";

  /** How many bytes at the beginning of a file are enough to tell what it is. */
  static final int LOOKED_AT = 5;

  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  private static final Map<String, Charset> BY_LABEL =
      Map.ofEntries(
          Map.entry("utf-8", StandardCharsets.UTF_8),
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("utf-16le", StandardCharsets.UTF_16LE),
          Map.entry("utf-16", StandardCharsets.UTF_16LE),
          Map.entry("utf-16be", StandardCharsets.UTF_16BE),
          Map.entry("windows-1252", WINDOWS),
          Map.entry("cp1252", WINDOWS),
          Map.entry("x-cp1252", WINDOWS),
          Map.entry("iso-8859-1", WINDOWS),
          Map.entry("iso8859-1", WINDOWS),
          Map.entry("latin1", WINDOWS),
          Map.entry("l1", WINDOWS),
          Map.entry("ascii", WINDOWS),
          Map.entry("us-ascii", WINDOWS),
          Map.entry("iso-8859-15", LATIN_9),
          Map.entry("iso8859-15", LATIN_9),
          Map.entry("latin-9", LATIN_9),
          Map.entry("l9", LATIN_9));

  private Encodings() {}

  /** The encoding that a name stands for, in any case; null if it cannot be read. */
  static @Nullable Charset of(String label) {
    return BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether each character takes two bytes or four. */
  static boolean isWide(Charset encoding) {
    return encoding.equals(StandardCharsets.UTF_16LE) || encoding.equals(StandardCharsets.UTF_16BE);
  }

  /**
   * The encoding that a byte order mark tells; null if there is none.
   *
   * @param bytes the beginning of a file, at least four bytes if it has them
   * @throws UnusableBytes if it is UTF-32
   */
  static @Nullable Charset ofMark(byte[] bytes) throws UnusableBytes {
    if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
      throw new UnusableBytes(": is UTF-32 text, UTF-8 text was expected");
    }
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Refuses PDF, whose first bytes are those of a text.
   *
   * @param bytes the beginning of a file, at least {@value #LOOKED_AT} bytes if it has them
   * @throws UnusableBytes if it is one
   */
  static void rejectPdf(byte[] bytes) throws UnusableBytes {
    if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new UnusableBytes(": is a PDF; save it as text, HTML or DOCX");
    }
  }

  /** Whether bytes begin with others. */
  static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
