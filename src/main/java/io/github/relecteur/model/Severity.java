package io.github.relecteur.model;

import java.util.Locale;

/** How bad a finding is, in ascending order. */
public enum Severity {
  /** Worth knowing; fails a check only where somebody asks for it. */
  INFO,
  /** Should be looked at before publication. */
  WARNING,
  /** Wrong; must be mended before publication. */
  ERROR;

  /** The name used in reports and on the command line, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
