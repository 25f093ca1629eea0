package io.github.relecteur.report;

import io.github.relecteur.model.Severity;

/**
 * The colours of a text report.
 *
 * @param colour whether to use any
 */
record Style(boolean colour) {

  private static final String ESCAPE = "\u001B[";
  private static final String RESET = ESCAPE + "0m";

  String bold(String text) {
    return wrap("1m", text);
  }

  String dim(String text) {
    return wrap("2m", text);
  }

  /** For what is right or what to look at. */
  String good(String text) {
    return wrap("1;32m", text);
  }

  /** For what is taken away. */
  String bad(String text) {
    return wrap("31m", text);
  }

  String severity(Severity severity, String text) {
    return wrap(
        switch (severity) {
          case ERROR -> "1;31m";
          case WARNING -> "1;33m";
          case INFO -> "1;36m";
        },
        text);
  }

  private String wrap(String codes, String text) {
    return colour ? ESCAPE + codes + text + RESET : text;
  }
}
