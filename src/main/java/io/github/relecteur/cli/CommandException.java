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

  /** A file that must be UTF-8 is not, from a line on. */
  static CommandException notUtf8(String file, int line) {
    return new CommandException(file + ":" + line + ": must be UTF-8, was another encoding");
  }
}
