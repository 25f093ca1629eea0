package io.github.relecteur.cli;

/**
 * A value that is in force.
 *
 * @param value the value in its plain form: {@code error}, {@code 0.06}, {@code true}, a name
 * @param from where it was set: an option, a file with its line, or {@code default}
 */
record Setting(String value, String from) {

  /** Where values come from that nobody has set. */
  private static final String DEFAULT = "default";

  /** A value that nobody has set. */
  static Setting standard(String value) {
    return new Setting(value, DEFAULT);
  }

  /** Whether nobody has set it. */
  boolean isStandard() {
    return from.equals(DEFAULT);
  }
}
