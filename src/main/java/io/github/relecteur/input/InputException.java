package io.github.relecteur.input;

import org.jspecify.annotations.Nullable;

/**
 * An article or pair file that cannot be used. Its message is one line that says which file, where,
 * and what was expected.
 */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A fault with its one-line message. */
  public InputException(String message) {
    this(message, null);
  }

  /** A fault with its one-line message and what brought it about. */
  public InputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
