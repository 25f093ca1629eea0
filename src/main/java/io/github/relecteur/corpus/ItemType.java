package io.github.relecteur.corpus;

import java.util.Locale;

/** What an item of a run is. */
public enum ItemType {
  /** A minimal pair. */
  CASE,
  /** An article with its translation. */
  ARTICLE,
  /** A written form of a figure. */
  SURFACE;

  /** The name used in reports, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
