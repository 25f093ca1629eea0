package io.github.relecteur.input;

import java.io.IOException;

/** Bytes of a file that cannot be unpacked or decoded. */
final class UnusableBytes extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault.
   *
   * @param message what follows the name of the file, from the colon on
   */
  UnusableBytes(String message) {
    super(message);
  }

  /** The fault as one line with the name of the file. */
  InputException in(String name) {
    return new InputException(name + getMessage(), this);
  }
}
