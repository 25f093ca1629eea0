package io.github.relecteur.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A bar on the error stream that shows how far a long run is, how fast it goes and how long it will
 * take; only if that is a terminal.
 */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration UNTIL_RATE = Duration.ofSeconds(2);
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final long total;
  private final LongSupplier clock;
  private final long begun;
  private long skipped;
  private long done;
  private long drawn;

  /**
   * A bar.
   *
   * @param err where it goes
   * @param shown whether to show it at all
   * @param total how many steps there are
   */
  Progress(OutputStream err, boolean shown, long total) {
    this(err, shown, total, System::nanoTime);
  }

  /** A bar by a clock that gives nanoseconds. */
  Progress(OutputStream err, boolean shown, long total, LongSupplier clock) {
    this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    this.shown = shown && total > 0;
    this.total = total;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.drawn = begun - PAUSE.toNanos();
  }

  /** Steps were done by an earlier run, which says nothing of how fast this one is. */
  void skip(long steps) {
    skipped += steps;
    done += steps;
  }

  /** A step is done. */
  void step() {
    done++;
    long now = clock.getAsLong();
    if (shown && now - drawn >= PAUSE.toNanos()) {
      drawn = now;
      int full = (int) Math.min(WIDTH, WIDTH * done / total);
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      err.print(CLEAR + "[" + bar + "] " + done + "/" + total + speed(now - begun));
      err.flush();
    }
  }

  /** The rate and the remaining time, once they can be told. */
  private String speed(long nanos) {
    if (nanos < UNTIL_RATE.toNanos()) {
      return "";
    }
    double rate = (done - skipped) * 1e9 / nanos;
    Duration left = Duration.ofSeconds(Math.round(Math.max(0, total - done) / rate));
    return String.format(
        Locale.ROOT,
        rate < 10 ? ", %.1f/s, %d:%02d:%02d left" : ", %.0f/s, %d:%02d:%02d left",
        rate,
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
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
