package io.github.relecteur.model;

/** One of the two texts of a pair. */
public enum Side {
  /** The English article. */
  ORIGINAL,
  /** Its French translation. */
  TRANSLATION
}
