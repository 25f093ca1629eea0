package io.github.relecteur.lexicon;

/** A table that does not keep its format; the message says which, where and what was expected. */
public final class MalformedTableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** A fault that is told as it stands. */
  public MalformedTableException(String message) {
    super(message);
  }
}
