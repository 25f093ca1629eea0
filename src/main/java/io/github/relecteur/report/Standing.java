package io.github.relecteur.report;

import java.util.Locale;

/** How a finding stands to what is known of its article. */
public enum Standing {
  /** Nobody has said anything of it: it counts. */
  NEW,
  /** An earlier run has found it. */
  KNOWN,
  /** Somebody has accepted it for ever, with a reason. */
  ACCEPTED,
  /** A comment in the article says that it is not to be reported. */
  SUPPRESSED;

  /** The name used in reports, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
