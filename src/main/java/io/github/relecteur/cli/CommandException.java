package io.github.relecteur.cli;

import org.jspecify.annotations.Nullable;

/** A run that cannot go on because of how it was asked for. Its message is one line. */
final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    this(message, null);
  }

  CommandException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
