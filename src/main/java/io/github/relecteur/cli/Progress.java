package io.github.relecteur.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A bar on the error stream that shows how far a long run is; only if that is a terminal. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final int total;
  private int done;
  private long drawn;

  /**
   * A bar.
   *
   * @param err where it goes
   * @param shown whether to show it at all
   * @param total how many steps there are
   */
  Progress(OutputStream err, boolean shown, int total) {
    this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    this.shown = shown && total > 0;
    this.total = total;
    this.drawn = System.nanoTime() - PAUSE.toNanos();
  }

  /** A step is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (shown && now - drawn >= PAUSE.toNanos()) {
      drawn = now;
      int full = (int) ((long) WIDTH * done / total);
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      err.print(CLEAR + "[" + bar + "] " + done + "/" + total);
      err.flush();
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
