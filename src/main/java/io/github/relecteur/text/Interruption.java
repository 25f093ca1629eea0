package io.github.relecteur.text;

import java.util.concurrent.CancellationException;

/**
 * Ends work that nobody waits for any more: what takes long looks here from sentence to sentence.
 */
public final class Interruption {

  private Interruption() {}

  /**
   * Goes on unless the current thread was interrupted; its interrupt status stays as it is.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted before the texts were read to their end");
    }
  }
}
