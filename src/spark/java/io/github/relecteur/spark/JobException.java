package io.github.relecteur.spark;

import org.jspecify.annotations.Nullable;

/**
 * An option, input or output that cannot be used. Its message is one line that says which, and what
 * was expected.
 */
final class JobException extends Exception {

  private static final long serialVersionUID = 1L;

  JobException(String message) {
    this(message, null);
  }

  JobException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
