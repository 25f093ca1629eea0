package io.github.relecteur.corpus;

import java.util.Locale;

/** What a run thinks of a finding, or of an expectation that no finding met. */
public enum Verdict {
  /** It was expected and found. */
  FOUND,
  /** It was found and not expected. */
  FALSE,
  /** It was expected and not found. */
  MISSED,
  /** It was found in a translation of which nothing is known. */
  REPORTED;

  /** The name used in reports, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
