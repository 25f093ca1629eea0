package io.github.relecteur.input;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Faults in the syntax of JSON, as messages tell them. */
public final class JsonSyntax {

  /** Where the parser tells the place of an opening bracket, with its own settings. */
  private static final String OPENED = " (";

  private static final String SOURCE = "[Source: ";
  private static final String SETTING = ", from `";

  private JsonSyntax() {}

  /**
   * What is wrong, on one line: what was found and what was expected, without the inner names of
   * the parser.
   */
  public static String fault(JsonProcessingException e) {
    String line = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return withoutSetting(withoutSource(line));
  }

  /** Without the brackets that tell where an object or array was opened. */
  private static String withoutSource(String line) {
    int source = line.indexOf(SOURCE);
    int open = source < 0 ? -1 : line.lastIndexOf(OPENED, source);
    int close = line.indexOf("])", source);
    return open < 0 || close < 0 ? line : line.substring(0, open) + line.substring(close + 2);
  }

  /** Without the setting that a limit comes from. */
  private static String withoutSetting(String line) {
    int setting = line.indexOf(SETTING);
    int close = line.indexOf('`', setting + SETTING.length());
    return setting < 0 || close < 0 ? line : line.substring(0, setting) + line.substring(close + 1);
  }

  /** The line, from 1; 1 if it is not known. */
  public static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
  }

  /** The column, from 1; 1 if it is not known. */
  public static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(e.getLocation().getColumnNr(), 1);
  }
}
