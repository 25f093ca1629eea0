package io.github.relecteur.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How a pair file begins, to tell its format where its extension does not.
 *
 * @param extension the extension in small letters
 * @param firstLine the beginning of its first line that is not blank
 */
record Beginning(String extension, String firstLine) {

  private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");
  private static final Set<String> COMMA_SEPARATED = Set.of("csv");
  private static final Set<String> TAB_SEPARATED = Set.of("tsv", "tab");
  private static final int MOST_LOOKED_AT = 4096;

  /**
   * Looks at a stream without consuming anything.
   *
   * @param in UTF-8, in a stream that supports marks
   */
  static Beginning of(InputStream in, String extension) throws IOException {
    in.mark(MOST_LOOKED_AT);
    String text = new String(in.readNBytes(MOST_LOOKED_AT), StandardCharsets.UTF_8);
    in.reset();
    String start = text.startsWith(String.valueOf(Utf8.MARK)) ? text.substring(1) : text;
    return new Beginning(extension, start.stripLeading().lines().findFirst().orElse(""));
  }

  /** Whether this is an extension of tables, in small letters. */
  static boolean isOfTable(String extension) {
    return TAB_SEPARATED.contains(extension)
        || COMMA_SEPARATED.contains(extension)
        || JSON_LINES.contains(extension);
  }

  boolean isJsonLines() {
    return JSON_LINES.contains(extension)
        || (isUntold() && (firstLine.startsWith("{") || firstLine.startsWith("[")));
  }

  boolean isCommaSeparated() {
    return COMMA_SEPARATED.contains(extension)
        || (isUntold()
            && firstLine.indexOf('\t') < 0
            && (firstLine.indexOf(',') >= 0 || firstLine.indexOf(';') >= 0));
  }

  private boolean isUntold() {
    return !isOfTable(extension);
  }
}
